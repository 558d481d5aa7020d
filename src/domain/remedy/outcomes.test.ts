import fc from 'fast-check';
import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { addDays, civilDate as d } from '../calendar/civil-date';
import { isWorkingDay } from '../calendar/work-calendar';
import { articleLabel, type ArticleRef } from '../statute/article';
import { LEAF_KEYS, LEAVES, leavesOf, type LeafKey, type WithholdingLeaf } from '../statute/leaves';
import { AGENCY_LEVELS, isAgencyLevel } from './authority';
import { addMonths } from './last-day';
import { suitAfterReviewDueOn } from './periods';
import { remediesFor, type RemedyFacts } from './remedies';

const law = (code: ArticleRef['law'], number: number, paragraph?: number, item?: number): ArticleRef =>
  ({ law: code, article: number, ...(paragraph && { paragraph }), ...(item && { item }) });

const FACTS: RemedyFacts = { outcome: 'granted', knownOn: d('2026-03-02'), agencyLevel: 'township', servedOnline: false };
function remedies(more: Partial<RemedyFacts> = {}) {
  const [review, court] = remediesFor({ ...FACTS, ...more }, CALENDAR_TO_2026);
  if (!review || !court) throw new Error('two ways are always told');
  return { review, court };
}
const labels = (rules: readonly ArticleRef[]) => rules.map(articleLabel);

/** 条例 arts. 14–16, written out; `refused.administrativeInquiry` rests on art. 36(7). */
const WITHHELD: readonly LeafKey[] = [
  'refused.stateSecret', 'refused.otherLawProhibited', 'refused.securityStability', 'refused.thirdPartyRights',
  'refused.internalAffairs', 'refused.processInfo', 'refused.enforcementFile',
];

article(law('reconsideration', 90), '本法自2024年1月1日起施行', () => {
  const cases = LEAF_KEYS.flatMap((outcome) => AGENCY_LEVELS.map((agencyLevel) => ({ outcome, agencyLevel })));
  test.each(['2023-12-29', '2023-12-31'])('%s知道的：任何结果、任何机关都可以复议，也可以直接起诉', (day) => {
    for (const one of cases) {
      const { review, court } = remedies({ ...one, knownOn: d(day) });
      expect([review.order, court.order, court.lastOn]).toEqual(['open', 'open', '2024-07-01']); // 6月29日、30日是周末
      expect(labels(review.rules)).toEqual(['《中华人民共和国行政复议法》（2017年修正）第九条第一款', expect.stringContaining('（2017年修正）')]);
    }
  });
  test.each(['2024-01-01', '2024-01-02', '2026-03-02'])('%s知道的：第十四至十六条的不予公开先复议，部分公开同样', (day) => {
    for (const one of cases) {
      const { review, court } = remedies({ ...one, knownOn: d(day) });
      const first = WITHHELD.includes(one.outcome) || one.outcome === 'partiallyGranted';
      expect([review.order, court.order]).toEqual(first ? ['first', 'afterReconsideration'] : ['open', 'open']);
      expect(court.lastOn === undefined).toBe(first);
      expect(labels([...review.rules, ...court.rules]).join()).not.toContain('2017');
    }
  });
  test('2024年以前没有在线渠道的义务', () => expect(remedies({ servedOnline: true, knownOn: d('2023-12-31') }).review).not.toHaveProperty('onlineChannel'));
  test('还不知道哪天收到：按作出之日；都没有，按现行法', () => {
    const refused = { outcome: 'refused.processInfo', knownOn: undefined } as const;
    expect(remedies({ ...refused, madeOn: d('2023-12-31') }).review.order).toBe('open');
    expect(remedies({ ...refused, madeOn: d('2024-01-01') }).review.order).toBe('first');
    expect(remedies(refused).review.order).toBe('first');
  });
  test('2023年底作出、2024年才知道的，按新法', () => expect(remedies({ outcome: 'refused.stateSecret', madeOn: d('2023-12-29'), knownOn: d('2024-01-03') }).review.order).toBe('first'));
});

article(law('reconsideration', 24, 1), '县级以上地方各级人民政府管辖', () => {
  test.each([
    ['township', '县级人民政府', '第二十四条第一款第（二）项', '县级人民政府', '第十三条第一款'],
    ['subdistrict', '设立该街道办事处的县级人民政府', '第二十四条第一款第（三）项', '设立该街道办事处的县级人民政府', '第十五条第一款第（一）项'],
    ['countyDepartment', '县级人民政府', '第二十四条第一款第（一）项', '县级人民政府或者上一级主管部门', '第十二条第一款'],
    ['county', '市级人民政府', '第二十四条第一款第（二）项', '市级人民政府', '第十三条第一款'],
    ['cityDepartment', '市级人民政府', '第二十四条第一款第（一）项', '市级人民政府或者上一级主管部门', '第十二条第一款'],
    ['city', '省级人民政府', '第二十四条第一款第（二）项', '省级人民政府', '第十三条第一款'],
    ['provinceDepartment', '省级人民政府', '第二十四条第一款第（一）项', '省级人民政府或者上一级主管部门', '第十二条第一款'],
    ['province', '省级人民政府（本机关）', '第二十四条第二款', '省级人民政府（本机关）', '第十四条'],
    ['vertical', '上一级主管部门', '第二十七条', '上一级主管部门', '第十二条第二款'],
  ] as const)('%s：现在向%s（%s），2023年底以前向%s（%s）', (agencyLevel, now, rule, before, oldRule) => {
    const current = remedies({ agencyLevel }).review;
    expect(current.authority).toBe(now);
    expect(labels(current.rules)).toContain(`《中华人民共和国行政复议法》${rule}`);
    const old = remedies({ agencyLevel, knownOn: d('2023-12-31') }).review;
    expect(old.authority).toBe(before);
    expect(labels(old.rules)).toContain(`《中华人民共和国行政复议法》（2017年修正）${oldRule}`);
  });
  test('九种机关，别的词不是', () => {
    expect(AGENCY_LEVELS).toHaveLength(9);
    expect([isAgencyLevel('vertical'), isAgencyLevel('village'), isAgencyLevel('toString')]).toEqual([true, false, false]);
  });
  test('知道名称的，旧法的选择也写名称', () => expect(remedies({ agencyLevel: 'countyDepartment', authorityName: '昌乐县人民政府', knownOn: d('2023-12-31') }).review.authority).toBe('昌乐县人民政府或者上一级主管部门'));
});

article(law('reconsideration', 26), '也可以向国务院申请裁决', () => {
  test('只有省级人民政府自己复议的才写', () => {
    for (const agencyLevel of AGENCY_LEVELS) {
      const { court } = remedies({ agencyLevel, outcome: 'refused.stateSecret' });
      expect([court.sentence.includes('国务院申请裁决'), labels(court.rules).includes('《中华人民共和国行政复议法》第二十六条')]).toEqual(agencyLevel === 'province' ? [true, true] : [false, false]);
    }
  });
});

article(law('reconsideration', 23, 1, 4), '部分公开看不予公开的部分', () => {
  test.each(leavesOf('refused').map((ground) => [LEAVES[ground].label, ground as WithholdingLeaf] as const))('%s', (_, ground) => {
    expect(remedies({ outcome: 'partiallyGranted', grounds: [ground] }).review.order).toBe(WITHHELD.includes(ground) ? 'first' : 'open');
    expect(remedies({ outcome: 'partiallyGranted', grounds: ['refused.administrativeInquiry', ground] }).review.order).toBe(WITHHELD.includes(ground) ? 'first' : 'open');
  });
  test('没有写明理由的，按要先复议处理', () => {
    expect(remedies({ outcome: 'partiallyGranted' }).review.order).toBe('first');
    expect(remedies({ outcome: 'partiallyGranted', grounds: [] }).review.order).toBe('first');
  });
  test('别的结果不看这些理由', () => expect(remedies({ outcome: 'granted', grounds: ['refused.stateSecret'] }).review.order).toBe('open'));
});

article(law('disclosureInterpretation', 2, 2), '对逾期不予答复等行为不服的，可以依法申请行政复议或者提起行政诉讼', () => {
  const silence = { outcome: 'noAnswer', knownOn: d('2026-03-30') } as const;
  test('两条路都开着，建议先复议，期限从答复期限届满之日起算', () => {
    const { review, court } = remedies(silence);
    expect(review).toMatchObject({ order: 'open', advised: true, lastOn: '2026-05-29', sentence: '超过期限没有答复，建议先向县级人民政府申请行政复议，最迟2026年5月29日（星期五）。' });
    expect(court).toMatchObject({ order: 'open', lastOn: '2026-09-30' });
    expect(labels(review.rules)).toContain('《中华人民共和国行政复议法》第二十三条第一款第（三）项');
    expect(labels(court.rules)).toContain('法释〔2025〕8号第二条第二款');
  });
  test('不知道哪天届满，写明从哪天起算', () => expect(remedies({ ...silence, knownOn: undefined }).review.sentence).toContain('自答复期限届满之日起60日'));
  test('2024年以前没有这条建议', () => expect(remedies({ ...silence, knownOn: d('2023-12-29') }).review).not.toHaveProperty('advised'));
  test('别的结果没有建议', () => expect(remedies().review).not.toHaveProperty('advised'));
});

article(law('disclosureInterpretation', 1, undefined, 4), '认为依他人申请公开政府信息侵犯其商业秘密、个人隐私等合法权益的', () => {
  test('第三方两条路都开着', () => {
    const { review, court } = remedies({ outcome: 'thirdParty' });
    expect([review.order, court.order]).toEqual(['open', 'open']);
    expect(review.sentence).toMatch(/^不服这份公开决定，可以向/);
    expect(labels(court.rules)).toContain('法释〔2025〕8号第一条第（四）项');
  });
});

article(law('disclosureInterpretation', 1), '下列涉政府信息公开行为，人民法院应当受理', () => {
  test.each([
    ['granted', '（三）'], ['partiallyGranted', '（二）'], ['refused.stateSecret', '（二）'], ['refused.administrativeInquiry', '（五）'],
    ['cannotProvide.notHeld', '（一）'], ['notProcessed.duplicate', '（一）'], ['other.feeOverdue', '（一）'], ['other.other', '（一）'],
  ] as const)('%s：第%s项', (outcome, item) => expect(labels(remedies({ outcome }).court.rules)).toContain(`法释〔2025〕8号第一条第${item}项`));
  test('部分公开、理由只有行政查询事项：第（三）项', () => {
    const { court } = remedies({ outcome: 'partiallyGranted', grounds: ['refused.administrativeInquiry'] });
    expect(labels(court.rules)).toContain('法释〔2025〕8号第一条第（三）项');
  });
  test.each([['2025-05-31', false], ['2025-06-01', true]])('自2025年6月1日起引用：%s知道的%p', (day, cited) => {
    expect(labels(remedies({ knownOn: d(day) }).court.rules).join().includes('法释〔2025〕8号')).toBe(cited);
  });
});

describe('撤回', () => test('没有作出答复，没有可以复议、起诉的', () => expect(remediesFor({ ...FACTS, outcome: 'none' }, CALENDAR_TO_2026)).toEqual([])));

article(law('reconsideration', 20, 3), '未告知的，自知道或者应当知道行政行为内容之日起最长不得超过一年', () => {
  test('复议、起诉都最长一年', () => {
    const { review, court } = remedies({ untold: true });
    expect(review).toMatchObject({ lastOn: '2027-03-02', provisional: true });
    expect(review.sentence).toContain('自知道复议的权利、机关和期限之日起60日');
    expect(labels(review.rules)).toContain('《中华人民共和国行政复议法》第二十条第三款');
    expect(court).toMatchObject({ lastOn: '2027-03-02' });
    expect(labels(court.rules)).toContain('法释〔2018〕1号第六十四条第一款');
  });
  test('不知道哪天收到，写明最长一年', () => expect(remedies({ untold: true, knownOn: undefined }).review.sentence).toContain('最长不超过知道答复内容之日起一年'));
  test('要先复议的，起诉仍从复议决定起算', () => expect(remedies({ untold: true, outcome: 'refused.stateSecret' }).court).toMatchObject({ order: 'afterReconsideration', period: '15日' }));
  test('逾期不答复没有“告知”可言', () => expect(remedies({ untold: true, outcome: 'noAnswer' }).review.lastOn).toBe(remedies({ outcome: 'noAnswer' }).review.lastOn));
  test('2024年以前复议仍是60日', () => expect(remedies({ untold: true, knownOn: d('2023-06-01') })).toMatchObject({ review: { lastOn: '2023-07-31' }, court: { lastOn: '2024-06-03' } }));
});

article(law('litigation', 45), '可以在收到复议决定书之日起十五日内向人民法院提起诉讼', () => {
  test.each([['2026-03-02', '2026-03-17', '自然日'], ['2026-09-18', '2026-10-08', '第15日是10月3日，国庆放假'], ['2026-04-24', '2026-05-09', '星期六调休上班']])('%s收到复议决定书，最迟%s（%s）', (day, last) => {
    expect(suitAfterReviewDueOn(d(day), CALENDAR_TO_2026)).toEqual({ date: last, provisional: false });
  });
  test('要先复议的，写着这两条依据', () => expect(labels(remedies({ outcome: 'refused.stateSecret' }).court.rules)).toEqual([
    '《中华人民共和国行政诉讼法》第四十五条', '《中华人民共和国行政复议法》第三十四条', '法释〔2025〕8号第一条第（二）项',
  ]));
  test('还没有起算的期限，不说暂定', () => {
    expect(remedies({ outcome: 'refused.stateSecret' }).court.provisional).toBe(false);
    const { review, court } = remedies({ knownOn: undefined });
    expect([review.provisional, court.provisional]).toEqual([false, false]);
  });
  test('可以直接起诉的，写着六个月的依据', () => expect(labels(remedies().court.rules)).toEqual(['《中华人民共和国行政诉讼法》第四十六条第一款', '法释〔2025〕8号第一条第（三）项']));
});

describe('任何一天', () => {
  const day = fc.integer({ min: 0, max: 2700 }).map((days) => addDays(d('2019-01-01'), days));
  test('届满日是工作日，不早于第60日、满6个月的那一天，中间没有工作日', () => fc.assert(fc.property(day, (known) => {
    const { review, court } = remedies({ knownOn: known });
    for (const [last, full] of [[review.lastOn, addDays(known, 60)], [court.lastOn, addMonths(known, 6)]] as const) {
      if (last === undefined) throw new Error('a day is known');
      expect(isWorkingDay(last, CALENDAR_TO_2026)).toBe(true);
      expect(last >= full).toBe(true);
      for (let rest = full; rest < last; rest = addDays(rest, 1)) expect(isWorkingDay(rest, CALENDAR_TO_2026)).toBe(false);
    }
  })));
});

describe('日历以外的日期', () => {
  test.each([['2018-12-31', '2019年1月1日以后'], ['9999-12-31', '超出了日历']])('%s：拒绝，写明原因', (day, words) => expect(() => remedies({ knownOn: d(day) })).toThrow(words));
});
