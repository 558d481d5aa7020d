import { sharedReports, testWithSharedReports } from '../../../test/shared-reports';
import { narrativeFindings } from './check-narrative';
import { messageOf } from './finding';
import { readReport } from './read';
import { table3Of, table4Of } from './tables';

/** 2024: received 34, carried in 2, granted 9, partly 1, refused 2, carried out 1; 1 reconsideration, 2 + 3 suits. */
const TOTALS: Readonly<Record<string, number>> = {
  newlyReceived: 34, carriedOverIn: 2, granted: 9, partiallyGranted: 1, 'refused.stateSecret': 2, 'cannotProvide.notHeld': 10, 'other.other': 13, outcomesTotal: 35, carriedOverOut: 1,
};
const SUITS = { review: 1, litigationDirect: 2, litigationAfterReview: 3 };
const tables = {
  table3: table3Of((row, column) => (column === 'total' || column === 'naturalPerson' ? TOTALS[row] ?? 0 : 0)),
  table4: table4Of((block, result) => (result === 'total' || result === 'pending' ? SUITS[block] : 0)),
};
const told = (sentence: string, title = '三、收到和处理政府信息公开申请情况') => narrativeFindings([{ title, paragraphs: [sentence] }], tables, 2024).map(messageOf);

describe('正文与表格一致的，不提醒', () => {
  test.each([
    '2024年，全年收到政府信息公开申请34件。', '我局共收到依申请信息公开34件，及时回复申请人。', '共收到政府信息公开申请 ３４ 件', '全市共收办政府信息公开申请案件36件（市政府9件、各县27件）。',
    '受理政府信息公开申请34件，办理政府信息公开申请35件。', '上年结转政府信息公开申请2件，转下一年度办理答复的有1件，结转下年度1件。', '同意公开答复9件，部分公开答复1件，不予公开答复2件，无法提供的10件，不予处理0件。',
    '予以公开和部分公开共10件', '因政府信息公开被申请行政复议1件、行政诉讼5件。', '有1件涉及政府信息公开工作的行政复议，该件未被纠错。', '政府信息公开行政复议、行政诉讼共6件', '未经复议的行政诉讼案件2件',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));
});

describe('正文与表格不一致的，提醒核对', () => {
  test.each([
    ['2024年，全年收到政府信息公开申请33件。', ['正文写“收到政府信息公开申请33件”，表三的本年新收是34，正文和表格应当一致。']],
    ['本年度未收到政府信息公开申请。', ['正文写“未收到政府信息公开申请”，即0件，表三的本年新收是34，正文和表格应当一致。']],
    ['因政府信息公开被申请行政复议134件，被提起行政诉讼57件。', ['正文写“行政复议134件”，表四的行政复议是1，正文和表格应当一致。', '正文写“行政诉讼57件”，表四的行政诉讼是5，正文和表格应当一致。']],
    ['没有因政府信息公开引发行政复议、行政诉讼', ['正文写“没有因政府信息公开引发行政复议”，即0件，表四的行政复议是1，正文和表格应当一致。']],
    ['对申请作出部分公开3件', ['正文写“部分公开3件”，表三的部分公开是1，正文和表格应当一致。']],
    ['收到政府信息公开申请1,234件', ['正文写“收到政府信息公开申请1234件”，表三的本年新收是34，正文和表格应当一致。']],
    ['收到政府信息公开申请 ３ ３ 件。再说一遍，收到政府信息公开申请33件。', ['正文写“收到政府信息公开申请33件”，表三的本年新收是34，正文和表格应当一致。']],
    ['2023年收到政府信息公开申请30件，2024年收到政府信息公开申请33件', ['正文写“收到政府信息公开申请33件”，表三的本年新收是34，正文和表格应当一致。']],
    ['收到政府信息公开申请３３件', ['正文写“收到政府信息公开申请33件”，表三的本年新收是34，正文和表格应当一致。']],
    ['收到政府信息公开申请（含信函10件）33件', ['正文写“收到政府信息公开申请33件”，表三的本年新收是34，正文和表格应当一致。']],
    ['收到政府信息公开申请(含信函10件)33件', ['正文写“收到政府信息公开申请33件”，表三的本年新收是34，正文和表格应当一致。']],
    ['我局不断完善制度，收到政府信息公开申请33件', ['正文写“收到政府信息公开申请33件”，表三的本年新收是34，正文和表格应当一致。']],
    ['网上公开信息100条，收到政府信息公开申请33件（其中网上20件）', ['正文写“收到政府信息公开申请33件”，表三的本年新收是34，正文和表格应当一致。']],
  ])('%s', (sentence, messages) => expect(told(sentence)).toEqual(messages));
});

describe('说的不是全年、不是本单位的全部、不是政府信息公开的，不比', () => {
  test.each([
    '不予以公开2件申请', '收到政府信息公开申请3,3件', '上半年本机关收到政府信息公开申请11件', '没有因政府信息公开引发的行政复议被纠正', '其中，网上收到政府信息公开申请20件', '2023年收到政府信息公开申请30件，2024年收到政府信息公开申请34件', '上半年收到政府信息公开申请11件', '收到政府信息公开申请34件，同比减少6件',
    '收到自然人政府信息公开申请30件', '去年收到政府信息公开申请40件', '公开3件行政复议决定书', '行政复议维持3件', '发布政府信息393件，行政规范性文件13件', '25件政府信息公开申请案件收取了信息处理费',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));

  test('司法局办理的全部复议案件不是信息公开的复议', () => {
    expect(told('全年办理行政复议案件120件，行政诉讼80件。', '一、总体情况')).toEqual([]);
  });

  test('要相加的数有一个看不清，也不比', () => {
    for (const faded of ['newlyReceived', 'carriedOverIn']) {
      const part = { ...tables, table3: table3Of((row, column) => (row === faded ? null : tables.table3[row][column])) };
      expect(narrativeFindings([{ title: '一、总体情况', paragraphs: ['受理政府信息公开申请50件'] }], part, 2024)).toEqual([]);
    }
  });

  test('报告没有读到年份，写明哪一年的数都比', () => {
    expect(narrativeFindings([{ title: '一、总体情况', paragraphs: ['2023年收到政府信息公开申请33件'] }], tables, null)).toHaveLength(1);
  });

  test('表里看不清的数不比', () => {
    const blank = { table3: table3Of(() => null), table4: table4Of(() => null) };
    expect(narrativeFindings([{ title: '一、总体情况', paragraphs: ['收到政府信息公开申请34件，行政复议1件'] }], blank, 2024)).toEqual([]);
  });
});

test('正文的问题总是提醒，不是对不上：可能是口径不同', () => {
  expect(narrativeFindings([{ title: '一、总体情况', paragraphs: ['收到政府信息公开申请33件'] }], tables, 2024)).toMatchObject([{ check: 'C7', severity: 'soft', place: ['正文', '一、总体情况'] }]);
});

test('很长的正文也读得完', () => {
  const long = ['收到', '共计', '案件', '数', '1', '行政复议共共共共'].map((piece) => `信息公开${piece.repeat(200_000)}`);
  expect(told(long.join('。'))).toEqual([]);
});

testWithSharedReports('真实的报告：正文的数都与表格一致（没有参考资料时略过）', () => {
  for (const { file, text } of sharedReports()) {
    const report = readReport(text);
    expect([file, narrativeFindings(report.sections, report, report.year)]).toEqual([file, []]);
  }
});
