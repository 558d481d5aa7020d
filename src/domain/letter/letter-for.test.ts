import fc from 'fast-check';
import { aCase, confirmed, consulted, d, extended, IDENTITY, OFFICER, at, reviewed, served, signed, submitted } from '../../../test/fixtures/case';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { drafted, LETTER_CASES, LETTER_CONTEXT, LETTER_KINDS, received } from '../../../test/fixtures/letter';
import type { DisclosureCase } from '../case/case';
import { articleLabel } from '../statute/article';
import { DECISION_FACTS } from '../statute/decision-facts';
import { LEAF_KEYS, LEAVES, type Leaf, type LeafKey } from '../statute/leaves';
import { LETTERS, type LetterKey } from '../statute/letters';
import type { LetterContext } from './context';
import type { Letter } from './letter';
import { letterFor } from './letter-for';
import { letterOf } from './letter-of';

function made(current: DisclosureCase, kind: LetterKey, more: Partial<LetterContext> = {}): Letter {
  const result = letterFor(current, kind, { ...LETTER_CONTEXT, attachments: ['复印件.pdf'], ...more }, CALENDAR_TO_2026);
  if (!result.ok) throw new Error(`${kind} ${JSON.stringify(result.error)}`);
  return result.value;
}
const sample = (kind: LetterKey, more: Partial<LetterContext> = {}): Letter => made(LETTER_CASES[kind].of(), kind, { ...LETTER_CASES[kind].more, ...more });

/** All there is to read in it. */
const textOf = (letter: Letter): string => [
  letter.issuer, letter.title, letter.number ?? '', letter.addressee, ...letter.paragraphs.map(({ text }) => text), letter.remedy?.text ?? '',
  letter.reply?.title ?? '', ...(letter.reply?.lines ?? []), letter.contact, letter.signature.agency, letter.signature.seal, letter.date,
].join('\n');
const rulesOf = (letter: Letter): readonly string[] => letter.paragraphs.flatMap(({ rules }) => rules.map(articleLabel));

const REQUEST = ['2026年9月8日通过小程序提交', '2026年9月10日收到', '乔官依申请〔2026〕第1号', '“2024年乔官镇宅基地审批结果”'];
const BOTH = ['60日内向昌乐县人民政府申请行政复议', '6个月内直接向有管辖权的人民法院提起行政诉讼'];
const REVIEW_FIRST = ['应当自收到本答复之日起60日内先向昌乐县人民政府申请行政复议', '15日内'];

/** What the law asks of each document, besides head and foot; own words of the example are quoted where they must appear. */
const CONTENTS: Readonly<Record<LetterKey, readonly string[]>> = {
  receipt: [...REQUEST, '收到申请之日是2026年9月10日', '双方确认之日', '最迟2026年10月14日（星期三）', '查询码：K7M2P9QX'],
  correctionNotice: [...REQUEST, '内容不明确', '写明要的是哪一年的文件', '10个工作日内', '一次补正', '视为放弃申请', '答复期限自本机关收到补正的申请之日起计算', '指导和释明'],
  reasonsNotice: [...REQUEST, '申请42件', '数量、频次明显超过合理范围', '5个工作日内', '不予处理', '延迟答复的合理期限'],
  extensionNotice: [...REQUEST, '2026年11月11日（星期三）', '延长20个工作日', '经本机关政府信息公开工作机构负责人同意', '材料多，需要时间检索'],
  delayNotice: [...REQUEST, '2026年11月30日（星期一）', '理由合理', '涉及十年的档案'],
  thirdPartyConsult: ['施工方案', '15个工作日内', '逾期没有提出意见的，由本机关', '公共利益造成重大影响', '第三方意见回执', '□同意公开', '□不同意公开'],
  thirdPartyConsultInfo: [...REQUEST, '2026年9月11日', '第三方', '不计算在答复期限内'],
  thirdPartyDecision: ['施工方案', '不同意公开', '本单位的施工工艺', '施工安全关系周围居民', '决定予以公开', '60日内', '6个月内'],
  jointConsult: ['施工方案', '共同制作', '15个工作日内', '逾期未提出意见的，视为同意公开', '机关意见回执'],
  assistLetter: ['乔官镇自然资源所', '施工方案', '2026年9月18日（星期五）', '计算在答复期限内'],
  feeNotice: [...REQUEST, '收费依据', '国办函〔2020〕109号', '收费标准', '31—100页的部分每页10元', '68页', '¥380.00', '38页×10元＝380元', '缴纳方式：凭缴款码', '20个工作日内', '视为放弃申请', '重新计算'],
  grant: [...REQUEST, ...BOTH, '决定予以公开', '发到您提供的电子邮箱，共3页'],
  partialGrant: [...REQUEST, ...REVIEW_FIRST, '决定部分公开', '可以公开的内容', '第三章施工工艺', '第三方不同意公开且有合理理由', '《条例》第十五条、第三十二条', '会议讨论记录', '《条例》第十六条第二款'],
  refuse: [...REQUEST, ...REVIEW_FIRST, '过程性信息', '《条例》第十六条第二款、第三十六条第（三）项', '决定不予公开', '理由：这是镇党政联席会议的讨论记录'],
  notExist: [...REQUEST, ...BOTH, '党政办公室按标题、文号检索了', '没有您申请公开的信息', '该政府信息不存在'],
  notResponsible: [...REQUEST, ...BOTH, '不属于本机关负责公开', '理由：经核对原件', '昌乐县自然资源和规划局，电话0536-0000001'],
  needsCreation: [...REQUEST, ...BOTH, '加工、分析', '没有按年龄汇总的统计', '不予提供'],
  stillUnclear: [...REQUEST, ...BOTH, '2026年9月14日', '2026年9月18日', '写明要的是哪一年的文件', '仍不明确：没有写明是哪一年的文件'],
  duplicate: [...REQUEST, ...BOTH, '乔官公开告〔2026〕第1号，2026年3月2日答复', '不予重复处理'],
  administrativeInquiry: [...REQUEST, ...BOTH, '《不动产登记暂行条例》', '昌乐县不动产登记中心', '特别规定'],
  petition: [...REQUEST, ...BOTH, '信访、投诉、举报', '不作为政府信息公开申请处理', '乔官镇信访办公室'],
  publication: [...REQUEST, ...BOTH, '公开出版物', '县档案馆可以查阅'],
  massRepeated: [...REQUEST, ...BOTH, '申请42件，其中30件内容相同', '2026年9月11日要求您说明理由', '“想多了解情况”', '理由不合理', '不予处理'],
  reconfirm: [...REQUEST, ...BOTH, '确认或者重新出具', '参照', '不予处理'],
  noFurther: [...REQUEST, ...BOTH, '2026年9月14日发出补正告知', '到2026年9月20日（星期日）届满', '视为您放弃申请', '不再处理'],
  notInformation: [...REQUEST, ...BOTH, '镇党委的会议纪要', '所称政府信息'],
  serviceReceipt: ['受送达人：张三', '《政府信息不予公开告知书》（乔官公开告〔2026〕第3号）', '邮寄（邮政企业）', '昌乐县城南街8号', '交邮日期', '1234567890123', '签名、盖章'],
  recordCorrectionReply: ['户主姓名写错了', '已经更正', '登记表有误', ...BOTH],
};

describe.each(LETTER_KINDS.map((kind) => [LETTERS[kind].title, kind] as const))('%s', (title, kind) => {
  const letter = sample(kind);
  const text = textOf(letter);

  test('有标题、文号、主送、联系方式、印章、日期；回执、回证凭申请编号，不占文号', () => {
    expect(letter.number).toBe(kind === 'receipt' || kind === 'serviceReceipt' ? undefined : '乔官公开告〔2026〕第3号');
    expect(letter).toMatchObject({
      kind, title, issuer: '昌乐县乔官镇人民政府', date: '2026年9月28日', signature: { agency: '昌乐县乔官镇人民政府', seal: '（印章）' },
      addressee: { applicant: '张三', thirdParty: '潍坊某建筑有限公司', agency: '潍坊某建筑有限公司', file: '' }[LETTERS[kind].to],
    });
    expect(letter.contact).toContain('0536-0000000');
  });
  test.each(CONTENTS[kind])('写明：%s', (words) => expect(text).toContain(words));
  test('写着依据的条文', () => {
    const rules = rulesOf(letter);
    for (const rule of LETTERS[kind].rules) {
      const label = articleLabel(rule);
      if (label !== '《条例》第三十六条第（一）项' && !(kind === 'noFurther' && rule.law === 'feeMeasures')) expect(rules.some((one) => one.startsWith(label))).toBe(true);
    }
  });
  test('只有答复才写救济途径', () => expect('remedy' in letter).toBe(LETTERS[kind].role === 'answer'));
  test('是通顺的中文：没有外文、空值、连着的标点', () => {
    expect(text.replace('K7M2P9QX', '甲')).not.toMatch(/[A-Za-z]{2,}|undefined|null|\[object|NaN|[。；，：]{2}|。”。|！/u);
    for (const { text: one } of letter.paragraphs.filter(() => kind !== 'serviceReceipt')) expect(one).toMatch(/[。：]$/);
  });
  test('同样的案件和材料，文书一字不差；材料没有被改动', () => {
    const frozen = JSON.stringify(LETTER_CONTEXT);
    expect(sample(kind)).toEqual(letter);
    expect(JSON.stringify(LETTER_CONTEXT)).toBe(frozen);
    expect(JSON.parse(JSON.stringify(letter))).toEqual(letter);
  });
});

describe('逐字核对', () => {
  test('予以公开告知书', () => {
    expect(sample('grant')).toEqual({
      kind: 'grant', issuer: '昌乐县乔官镇人民政府', title: '政府信息公开告知书', number: '乔官公开告〔2026〕第3号', addressee: '张三',
      paragraphs: [
        { text: '您于2026年9月8日通过小程序提交的政府信息公开申请（申请编号：乔官依申请〔2026〕第1号），本机关于2026年9月10日收到。您申请公开的内容是：“2024年乔官镇宅基地审批结果”。', rules: [{ law: 'regulation', article: 31, item: 3 }] },
        { text: '依照《中华人民共和国政府信息公开条例》（以下简称《条例》），现答复如下：', rules: [] },
        { text: '经审查，您申请公开的信息可以公开。依照《条例》第三十六条第（二）项，本机关决定予以公开。', rules: [{ law: 'regulation', article: 36, item: 2 }] },
        { text: '提供的方式、途径和时间：2026年9月28日发到您提供的电子邮箱，共3页。', rules: [{ law: 'regulation', article: 36, item: 2 }, { law: 'regulation', article: 40 }] },
        { text: '说明：经核对原件，情况属实。', rules: [{ law: 'regulation', article: 36 }] },
      ],
      remedy: { text: '如不服本答复，可以自收到本答复之日起60日内向昌乐县人民政府申请行政复议，也可以自收到本答复之日起6个月内直接向有管辖权的人民法院提起行政诉讼。', rules: expect.anything() },
      attachments: ['2024年乔官镇宅基地审批结果.pdf'], contact: '联系单位：乔官镇党政办公室；地址：昌乐县乔官镇政府驻地；电话：0536-0000000。',
      signature: { agency: '昌乐县乔官镇人民政府', seal: '（印章）' }, date: '2026年9月28日',
    });
  });
  test('不予公开告知书', () => {
    const { paragraphs, remedy } = sample('refuse');
    expect([...paragraphs, remedy].map((one) => one?.text)).toEqual([
      '您于2026年9月8日通过小程序提交的政府信息公开申请（申请编号：乔官依申请〔2026〕第1号），本机关于2026年9月10日收到。您申请公开的内容是：“2024年乔官镇宅基地审批结果”。',
      '依照《中华人民共和国政府信息公开条例》（以下简称《条例》），现答复如下：',
      '经审查，您申请公开的信息属于在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息，法律、法规、规章没有应当公开的规定。依照《条例》第十六条第二款、第三十六条第（三）项，本机关决定不予公开。',
      '理由：这是镇党政联席会议的讨论记录，正式结果已经以文件印发。',
      '如不服本答复，应当自收到本答复之日起60日内先向昌乐县人民政府申请行政复议。对行政复议决定不服的，可以自收到复议决定书之日起15日内向有管辖权的人民法院提起行政诉讼。',
    ]);
  });
});

describe('二十一种结果各有答复', () => {
  const TOLD = { secrecyReviewer: '王明（保密员）', prohibitingLaw: '《测绘法》第三十四条', harm: '公共安全：涉及水源地位置', accessLaw: '《档案法》，县档案馆', search: '检索了档案室。', whyCreation: '没有汇总。', stillUnclear: '没有年份。', earlierAnswer: '第1号', publicationSource: '县图书馆', figures: '一个月42件', notInformation: '党委文件。' };
  test.each(LEAF_KEYS.filter((leaf) => leaf.startsWith('refused') && leaf !== 'refused.administrativeInquiry').map((leaf) => [LEAVES[leaf].label, leaf] as const))('不予公开：%s，写明这一种理由和条文', (_, leaf) => {
    const current = received(consulted('2026-09-11', 'thirdParty', '2026-09-14'), { type: 'consultationEnded', at: at('2026-09-16'), by: OFFICER, on: d('2026-09-16'), consultationId: 'c1', opinion: 'objects' }, drafted(leaf, TOLD));
    const letter = made(current, 'refuse');
    for (const rule of LEAVES[leaf].rules) expect(rulesOf(letter)).toContain(articleLabel(rule));
    expect(textOf(letter)).not.toContain('王明');
    expect(letter.remedy?.text).toContain('先向');
  });
  test.each(LEAF_KEYS.filter((leaf) => LEAVES[leaf].group !== 'other' || leaf === 'other.other').map((leaf) => [LEAVES[leaf].label, leaf] as const))('%s：给申请人看的事实都写进答复，内部的一件不写', (_, leaf) => {
    const { needs = [], takes = [] }: Leaf = LEAVES[leaf];
    const needed = Object.fromEntries(needs.map((need) => (typeof need === 'string' ? need : (need[0] ?? 'search'))).map((key) => [key, '必须写明的事实']));
    for (const key of [...needs.flatMap((need) => need), ...takes, 'contraryToWizard' as const]) {
      const facts = { ...(typeof needs[0] === 'object' && needs[0].includes(key) ? {} : needed), [key]: '甲乙丙丁', withheld: [{ what: '附件', ground: 'refused.processInfo', reason: '讨论记录' }] } as const;
      const current = { ...received(), events: [...received().events, drafted(leaf, facts)] } as unknown as DisclosureCase;
      expect([key, textOf(made(current, letterOf(leaf, facts))).includes('甲乙丙丁')]).toEqual([key, DECISION_FACTS[key].reader === 'applicant']);
    }
  });
  test('第三方到期没有回复、联系不上，如实写', () => {
    const silent = received(consulted('2026-09-11', 'thirdParty', '2026-09-14'), drafted('refused.thirdPartyRights', {}, '涉及商业秘密。', '2026-10-16'));
    expect(textOf(made(silent, 'refuse'))).toContain('第三方逾期没有提出意见');
    const lost = received({ type: 'thirdPartyUnreachable', at: at('2026-09-14'), by: OFFICER, on: d('2026-09-14'), attempts: '三次打电话、两次上门' }, drafted('refused.thirdPartyRights'));
    expect(textOf(made(lost, 'refuse'))).toContain('没有联系上');
    const told = received(drafted('refused.thirdPartyRights', { unreachable: '三次打电话、两次上门' }));
    expect(textOf(made(told, 'refuse'))).toContain('没有联系上');
  });
  test('已经公开的，告知获取的方式、途径，依据是第（一）项', () => {
    const letter = made(received(drafted('granted', { publishedAt: '昌乐县人民政府网站“乔官镇”栏目' })), 'grant');
    expect(textOf(letter)).toContain('已经主动公开。依照《条例》第三十六条第（一）项，现将获取该信息的方式、途径告知您：昌乐县人民政府网站“乔官镇”栏目。');
  });
  test('没有缴费的，写收费通知', () => {
    const fee = received(
      { type: 'feeNoticed', at: at('2026-09-11'), by: OFFICER, on: d('2026-09-11'), tariff: 'pages', quantity: 68, fen: 38_000 },
      { type: 'feeLapsed', at: at('2026-10-20'), by: OFFICER, on: d('2026-10-20'), reasons: '没有缴费。' },
    );
    expect(textOf(made(fee, 'noFurther'))).toMatch(/发出收费通知.*到2026年10月15日（星期四）届满.*逾期没有缴纳信息处理费[^]*国办函〔2020〕109号第六条/);
  });
});

describe('称呼、送达和空白', () => {
  test('申请人是单位，称贵单位', () => {
    const current = { ...received(drafted('granted', { provision: '邮寄。' })), applicantKind: 'commercialEnterprise' } as const;
    expect(textOf(made(current, 'grant'))).toContain('贵单位申请公开的信息可以公开');
    expect(textOf(made(current, 'grant'))).not.toContain('您');
  });
  test('第三方是个人，称您', () => expect(textOf(sample('thirdPartyConsult', { recipient: { name: '李四', organization: false } }))).toContain('申请公开的信息涉及您'));
  test('在线送达的答复写明网上申请复议的渠道，其他的不写', () => {
    expect(sample('refuse', { way: 'online' }).remedy?.text).toContain('掌上复议');
    expect(sample('refuse').remedy?.text).not.toContain('掌上复议');
  });
  test('没有取号、没有日期，留出填写的地方', () => {
    expect(sample('grant', { number: undefined })).toMatchObject({ number: '乔官公开告〔2026〕第　　号' });
    expect(sample('grant', { number: undefined, date: undefined })).toMatchObject({ number: '乔官公开告〔　　〕第　　号', date: '　　　　年　　月　　日' });
  });
  test('送达回证：送达以后写答复之日', () => {
    const current = received(drafted('refused.internalAffairs', {}, '内部流程。', '2026-09-25'), reviewed('2026-09-26'), signed('2026-09-27'), served('2026-09-28', 'post'));
    expect(textOf(made(current, 'serviceReceipt', { recipient: undefined }))).toContain('交邮日期：2026年9月28日（以这一天为答复之日');
  });
  test.each([
    ['registeredMail', '您以挂号信或者邮政特快专递寄来的政府信息公开申请（申请编号：乔官依申请〔2026〕第1号），本机关于2026年9月10日收到。'],
    ['inPerson', '您于2026年9月10日当面提交的政府信息公开申请（申请编号：乔官依申请〔2026〕第1号），本机关当日收到。'],
    ['oral', '您于2026年9月10日口头提出、由本机关代为填写的政府信息公开申请（申请编号：乔官依申请〔2026〕第1号），本机关当日收到。'],
  ] as const)('%s：写明怎样收到', (channel, words) => {
    const current = aCase(submitted('2026-09-10', { channel, by: OFFICER, arrivedAt: at('2026-09-10', '09:00') }), confirmed('2026-09-10'), drafted('granted'));
    expect(made(current, 'grant').paragraphs[0]?.text).toContain(words);
  });
});

test.each([
  ['小程序提交的，在小程序里查', 'miniProgram', '在提交申请的小程序“我的”里查询'],
  ['当面提交的，用登记时交给的查询码；案卷里不留查询码', 'inPerson', '登记时交给贵单位的查询码'],
] as const)('登记回执：%s', (_, channel, words) => {
  const current = { ...aCase(submitted('2026-09-10', { channel, ...(channel === 'inPerson' && { by: OFFICER, arrivedAt: at('2026-09-10', '09:00') }) }), confirmed('2026-09-10')), applicantKind: 'commercialEnterprise' } as const;
  const text = textOf(made(current, 'receipt', { queryCode: undefined }));
  expect(text).toContain(words);
  expect(text).not.toContain('K7M2P9QX');
});

describe('延期告知书', () => {
  test('写的是延期那天算出的届满日，以后又征求意见也不变', () => {
    const later = received(extended('2026-09-24', 20), consulted('2026-09-25', 'thirdParty', '2026-09-25'));
    expect(textOf(made(later, 'extensionNotice'))).toBe(textOf(sample('extensionNotice')));
  });
  test('正在征求意见，届满日还定不下来，写最迟哪一天', () => {
    const text = textOf(made(received(consulted('2026-09-11', 'thirdParty', '2026-09-14'), extended('2026-09-24', 5)), 'extensionNotice'));
    expect(text).toContain('届满日待意见收到后确定，最迟');
  });
  test('到还没有放假安排的年份，写明暂定', () => {
    const text = textOf(made(aCase(submitted('2026-11-20'), confirmed('2026-11-20'), extended('2026-12-10', 20)), 'extensionNotice'));
    expect(text).toMatch(/2027年1月\d+日（星期.）（有关年份的放假安排尚未公布/);
  });
});

describe('征求第三方意见书：不多透露申请人', () => {
  test.each(LETTER_KINDS.filter((kind) => LETTERS[kind].to === 'thirdParty' || LETTERS[kind].to === 'agency').map((kind) => [LETTERS[kind].title, kind] as const))('%s没有申请人的姓名、地址、查询码和申请原文', (_, kind) => {
    const text = textOf(sample(kind));
    for (const secret of [LETTER_CONTEXT.applicant.name, LETTER_CONTEXT.applicant.address ?? '', LETTER_CONTEXT.request, LETTER_CONTEXT.queryCode ?? '']) expect(text).not.toContain(secret);
  });
});

describe('出不了的文书说明原因', () => {
  const refusal = (current: DisclosureCase, kind: LetterKey, more: Partial<LetterContext> = {}) => {
    const result = letterFor(current, kind, { ...LETTER_CONTEXT, ...more }, CALENDAR_TO_2026);
    return result.ok ? undefined : result.error;
  };
  test.each(LETTER_KINDS.filter((kind) => kind !== 'serviceReceipt' && kind !== 'recordCorrectionReply'))('%s：刚提交的申请还没有要写的事', (kind) => {
    expect(refusal(aCase(submitted('2026-09-08')), kind)).toMatchObject({ code: 'notRecorded' });
  });
  test.each<[string, LetterKey, LeafKey, Parameters<typeof drafted>[1], Partial<LetterContext>, object]>([
    ['结果和文书不合', 'refuse', 'granted', {}, {}, { code: 'otherLetter', wanted: 'grant' }],
    ['不掌握，写了检索，就是不存在', 'notResponsible', 'cannotProvide.notHeld', { search: '检索了。' }, {}, { code: 'otherLetter', wanted: 'notExist' }],
    ['说公开，却什么也没有给', 'grant', 'granted', {}, { attachments: [] }, { code: 'notFilledIn', what: 'provision' }],
    ['没有写公开的理由就告知第三方', 'thirdPartyDecision', 'granted', {}, {}, { code: 'notRecorded' }],
    ['没有更正申请', 'recordCorrectionReply', 'granted', {}, {}, { code: 'notFilledIn', what: 'recordCorrection' }],
    ['转送更正没有写哪个机关', 'recordCorrectionReply', 'granted', {}, { recordCorrection: { receivedOn: d('2026-09-10'), asked: '姓名', result: 'passedOn', reasons: '不属于。', agency: ' ' } }, { code: 'notFilledIn', what: 'responsibleAgency' }],
  ])('%s', (_, kind, leaf, facts, more, error) => expect(refusal(received(drafted(leaf, facts)), kind, more)).toMatchObject(error));
  test('旧案卷里缺了事实，不出空白的告知书', () => {
    const gap = { ...IDENTITY, ...received(), events: [...received().events, { ...drafted('notProcessed.duplicate'), facts: {} }] } as unknown as DisclosureCase;
    expect(refusal(gap, 'duplicate')).toEqual({ code: 'factMissing', fact: 'earlierAnswer' });
    const bare = { ...gap, events: [...received().events, drafted('partiallyGranted')] } as unknown as DisclosureCase;
    expect(refusal(bare, 'partialGrant')).toEqual({ code: 'partMissing' });
  });
  test.each([['feeNotice', { payment: ' ' }, 'payment'], ['thirdPartyConsult', { recipient: undefined }, 'recipient'], ['jointConsult', { atStake: '' }, 'atStake']] as const)('%s缺了要填的', (kind, more, what) => {
    expect(refusal(LETTER_CASES[kind].of(), kind, more)).toEqual({ code: 'notFilledIn', what });
  });
});

test('申请人、经办人写什么都照抄成一句话，不乱了文书', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
  fc.assert(fc.property(words, words, words, (request, reasons, what) => {
    const letter = made(received(drafted('partiallyGranted', { withheld: [{ what, ground: 'refused.processInfo', reason: reasons }] }, reasons)), 'partialGrant', { request });
    for (const { text } of letter.paragraphs) {
      expect(text).not.toMatch(/\n/);
      expect(text.length).toBeLessThan(400);
    }
  }), { numRuns: 60 });
});

test('申请书没有写形式和途径的，告知书只说随本告知书提供', () => {
  const given = received(drafted('granted', {}));
  expect(textOf(made(given, 'grant'))).toContain('以电子文件的形式、按“发到电子邮箱”的途径提供');
  const silent = textOf(made(given, 'grant', { form: 'unstated', delivery: 'unstated' }));
  expect(silent).toContain('现随本告知书提供。');
  expect(silent).not.toMatch(/没有写明|的形式|的途径/);
  expect(textOf(made(given, 'grant', { form: 'paper', delivery: 'unstated' }))).toContain('以纸质复印件的形式提供。');
});

describe('征求意见告知书', () => {
  test('期限已经过了才征求意见：不说时间不计算，也不说剩余的期限', () => {
    const text = textOf(made(received(consulted('2026-10-15', 'thirdParty')), 'thirdPartyConsultInfo'));
    expect(text).toContain('答复期限已经届满');
    expect(text).not.toMatch(/不计算在答复期限内|剩余的期限/);
  });
  test('最后一天发出的，时间不计算', () => {
    expect(textOf(made(received(consulted('2026-10-14', 'thirdParty')), 'thirdPartyConsultInfo'))).toContain('不计算在答复期限内');
  });
});
