import { lineOf, quietYear } from '../../../test/fixtures/narrative/facts';
import { EMPTY_TABLE } from '../report/tally';
import { addParagraph } from './edit';
import { fieldsOf } from './fields';
import { say, words, type Pieces } from './pieces';
import { renderDraft } from './render';
import { draftRemarks } from './remarks';
import { writeDraft } from './write';

const facts = quietYear({
  table3: { ...EMPTY_TABLE, newlyReceived: { ...EMPTY_TABLE.newlyReceived, naturalPerson: 3, total: 3 }, carriedOverOut: { ...EMPTY_TABLE.carriedOverOut, naturalPerson: 3, total: 3 } },
  lines: [lineOf('t', 'training', '2026-03-01', { topic: '条例', people: 30 })], fees: [{ noticedFen: 38_050 }],
});
const remarks = (pieces: Pieces) => draftRemarks(addParagraph(writeDraft(facts), 'overview', 'lead-0', { id: 'own-1', pieces }), fieldsOf(facts));

test.each([
  ['收到政府信息公开申请3件', '3:newlyReceived:total', 10], ['2026年收到政府信息公开申请３件', '3:newlyReceived:total', 15], ['组织培训1场', 'book:training:sessions', 4], ['收费通知的金额是380.5元', 'feeNoticed', 8],
])('打上去的“%s”与绑定的一样：可以换成绑定的', (text, field, offset) => {
  expect(remarks(words(text))).toMatchObject([{ code: 'typedSame', place: 'overview', paragraphId: 'own-1', piece: 0, bind: { field, offset } }]);
});

test.each([
  ['收到政府信息公开申请4件', '正文写“4件”，表三 · 本年新收政府信息公开申请数量 · 总计是3件。请核对，口径不同的在正文里说明。'],
  ['全年培训1,200人次', '正文写“1,200人次”，台账 · 培训是30人次。请核对，口径不同的在正文里说明。'],
])('打上去的“%s”与绑定的不一样：说出是多少', (text, message) => expect(remarks(words(text))).toMatchObject([{ code: 'typedOther', message }]));

test.each(['2025年收到政府信息公开申请9件', '其中自然人收到政府信息公开申请2件', '去年培训5场', '上半年培训5场', '修路3公里', '接待群众300人次', '召开会议6次'])('“%s”说的是别的，不提醒', (text) => expect(remarks(words(text))).toEqual([]));

test('自己写的一句里的数成了0，提醒改写；金额可以是0', () => {
  expect(remarks(say`本年申请复议${'4:review:total'}件，收取${'feePaid'}元。`)).toMatchObject([{ code: 'zero', piece: 1 }]);
});

test('绑定的那一条删掉了：提醒，成稿上也看得见', () => {
  const gone = say`内容有${'line:none:topic'}。`;
  expect(remarks(gone)).toMatchObject([{ code: 'gone', piece: 1 }]);
  expect(renderDraft(addParagraph(writeDraft(facts), 'overview', undefined, { id: 'own-1', pieces: gone }), facts).sections[0]?.paragraphs[0]).toBe('内容有〔此处的数据已经不在〕。');
});

test('写了身份证号码的，提醒删掉；单位的电话可以写', () => {
  expect(remarks(words('申请人11010519491231002X来访。'))).toMatchObject([{ code: 'private', piece: 0, sure: true }]);
  expect(remarks(words('咨询电话0536-5550123。'))).toEqual([]);
});

test('像部分标题的一段，别人读时会断开', () => {
  expect(remarks(words('二、公开工作情况'))).toMatchObject([{ code: 'likeHeading' }]);
  expect(remarks(words('一是公开工作情况好'))).toEqual([]);
});

test.each([
  ['收到政府信息公开申请四件', '正文写“四件”，表三 · 本年新收政府信息公开申请数量 · 总计是3件'], ['收到政府信息公开申请5份', '正文写“5份”'],
])('“%s”也是打上去的数', (text, message) => expect(remarks(words(text))).toMatchObject([{ code: 'typedOther', message: expect.stringContaining(message) as string }]));

test.each(['收到的公开申请一件一件核对', '对收到的公开申请，每一件都登记', '在小程序公开第二十条规定的信息', '在小程序公开第20条规定的信息', '组织第三次培训'])('“%s”里没有数', (text) => expect(remarks(words(text))).toEqual([]));

describe('改过的一段，字留着，数变了', () => {
  test.each([
    ['本年没有举办、参加政府信息公开培训。', '台账 · 培训'], ['没有结转下年度的申请。', '表三 · 结转下年度继续办理 · 总计'], ['本年度没有发出信息处理费收费通知。', '案件的收费通知和缴费记录'],
  ])('还写着“%s”：说出现在是多少', (text, from) => expect(remarks(words(text))).toMatchObject([{ code: 'denied', message: expect.stringContaining(`${from}是`) as string }]));
  test.each(['本年没有作出行政许可决定。', '去年没有举办政府信息公开培训。', '2025年没有举办政府信息公开培训。', '本年没有举办培训以外的活动时也有人来问。'.replace('培训', '会议')])('“%s”说的是对的或者是别的，不提醒', (text) => expect(remarks(words(text))).toEqual([]));
});

describe('绑定的数旁边打了数字，印出来就是另一个数', () => {
  const total = { field: '3:newlyReceived:total' } as const;
  test.each<[string, Pieces]>([
    ['后面打了0', [{ text: '收到申请' }, total, { text: '0件。' }]], ['前面打了1', [{ text: '收到申请1' }, total, { text: '件。' }]], ['隔着看不见的字', [{ text: '收到申请' }, total, { text: '\u200b0件。' }]], ['打的是全角', [{ text: '收到申请' }, total, { text: '０件。' }]],
    ['后面打了小数', [{ text: '收到申请' }, total, { text: '.5件。' }]], ['后面打了“十”', [{ text: '收到申请' }, total, { text: '十件。' }]], ['两个数挨着', [{ text: '收到申请' }, total, { field: 'handled' }, { text: '件。' }]],
    ['元写成万元', [{ text: '金额' }, { field: 'feeNoticed' }, { text: '万元。' }]],
  ])('%s', (_what, pieces) => expect(remarks(pieces).map(({ code }) => code)).toContain('glued'));
  test('万元的数后面写万元，日期前后写年份，都是对的', () => {
    expect(remarks([{ text: '收取' }, { field: '2:administrativeFees:amountWanYuan' }, { text: '万元。' }]).map(({ code }) => code)).not.toContain('glued');
    expect(remarks(say`${'year'}年，统计到${'to'}。`)).toEqual([]);
  });
});
