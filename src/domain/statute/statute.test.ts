import { article } from '../../../test/article';
import { art, articleLabel, document } from './article';
import { CHANNELS } from './channels';
import { isLeafKey, LEAF_GROUPS, LEAF_KEYS, LEAVES, leavesOf, type LeafGroup } from './leaves';
import { deliveryLabel, DELIVERIES, DELIVERIES_OF, FORMS, onlyDelivery, PROVISION_RULE } from './provision';
import { SERVICE_WAYS } from './service';
import { TIME_LIMITS } from './time-limits';

const GROUPS = Object.keys(LEAF_GROUPS) as LeafGroup[];

article(document('reportFormat'), '本年度办理结果', () => {
  test('二十一种结果分属六类', () => {
    expect(LEAF_KEYS).toHaveLength(21);
    expect(GROUPS.map((group) => leavesOf(group).length)).toEqual([1, 1, 8, 3, 5, 3]);
    expect(GROUPS.flatMap(leavesOf)).toEqual(LEAF_KEYS);
  });
  test('每种结果有依据，有一句大白话', () => {
    for (const key of LEAF_KEYS) {
      expect(LEAVES[key].rules.length).toBeGreaterThan(0);
      expect(LEAVES[key].meaning).toMatch(/^[^A-Za-z!！]+。$/);
    }
  });
  test.each([
    ['granted', '《条例》第三十六条第（一）项'], ['partiallyGranted', '《条例》第三十七条'], ['refused.thirdPartyRights', '《条例》第十五条'],
    ['refused.processInfo', '《条例》第十六条第二款'], ['refused.administrativeInquiry', '《条例》第三十六条第（七）项'],
    ['cannotProvide.needsCreation', '《条例》第三十八条'], ['notProcessed.massRepeated', '《条例》第三十五条'], ['other.correctionOverdue', '《条例》第三十条'],
  ] as const)('%s 依据 %s', (key, label) => {
    const [rule] = LEAVES[key].rules;
    expect(articleLabel(rule)).toBe(label);
  });
  test.each(['', 'refused', 'refused.stateSecrets', 'toString', '__proto__', 'constructor'])('“%s”不是办理结果', (key) => expect(isLeafKey(key)).toBe(false));
});

article(art(31), '行政机关收到政府信息公开申请的时间', () => {
  test.each([
    ['inPerson', 'submission'], ['oral', 'submission'], ['registeredMail', 'signing'], ['ordinaryMail', 'confirmation'], ['misdirectedMail', 'confirmation'],
    ['fax', 'confirmation'], ['mailbox', 'confirmation'], ['miniProgram', 'confirmation'], ['web', 'confirmation'], ['transferred', 'confirmation'],
  ] as const)('%s：%s', (channel, receivedOn) => expect(CHANNELS[channel].receivedOn).toBe(receivedOn));
  test('只有互联网渠道另有安全日', () => {
    expect(Object.entries(CHANNELS).filter(([, rule]) => 'safeFrom' in rule).map(([key]) => key)).toEqual(['miniProgram', 'web', 'mailbox']);
  });
});

article(TIME_LIMITS.reply.rule, '20个工作日内予以答复', () => {
  test('二十个工作日', () => expect(TIME_LIMITS.reply.workingDays).toBe(20));
});

article(document('serviceReply'), '直接送达、委托送达以签收之日，邮寄送达以交邮之日', () => {
  test.each([['inPerson', 'signing'], ['entrusted', 'signing'], ['post', 'posting'], ['online', 'opening']] as const)('%s：%s', (way, day) => {
    expect(SERVICE_WAYS[way].answeredOn).toBe(day);
  });
});

article(PROVISION_RULE, '按照申请人要求的形式提供', () => {
  test('每种形式至少有一种途径，每种途径至少有一种形式', () => {
    for (const form of Object.keys(FORMS) as (keyof typeof FORMS)[]) expect(DELIVERIES_OF[form].length).toBeGreaterThan(0);
    expect(new Set(Object.values(DELIVERIES_OF).flat())).toEqual(new Set(Object.keys(DELIVERIES)));
  });

  test('当面查阅的，不问怎么送到手里，写的是到单位查阅', () => {
    expect(onlyDelivery('inspection')).toBe('pickup');
    expect(deliveryLabel('inspection', 'pickup')).toBe('到单位查阅');
    expect(deliveryLabel('paper', 'pickup')).toBe('到单位领取');
    expect(['electronic', 'paper'].map((form) => onlyDelivery(form as 'electronic' | 'paper'))).toEqual([undefined, undefined]);
  });
});
