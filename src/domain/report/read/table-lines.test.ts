import { rowLine, textLine } from './line';
import { tableSpan, type TableSection } from './table-lines';

const span = (section: TableSection, lastRead: number, ...lines: readonly string[]) => {
  const found = tableSpan(lines.map((line) => (line.includes('|') ? rowLine(line.split('|')) : textLine(line))), section, lastRead);
  return found && [found.from, found.to];
};

describe('表格从哪一行到哪一行，前后是正文', () => {
  test('从表头到最后读到的一行', () => {
    expect(span('proactive', 3, '前面的话。', '第二十条第（一）项', '信息内容 本年制发件数', '规章 1 2 3', '后面的话。')).toEqual([1, 4]);
    expect(span('requests', 2, '前面的话。', '申请人情况', '一、本年新收 1', '后面的话。')).toEqual([1, 3]);
    expect(span('remedies', 2, '前面的话。', '行政复议 行政诉讼', '0 0 0', '后面的话。')).toEqual([1, 3]);
  });

  test.each([
    ['proactive', '信息内容'], ['proactive', '第二十条第（八）项'], ['requests', '（本列数据的勾稽关系为：第一项加第二项之和）'], ['requests', '一、本年新收政府信息公开申请数量'], ['requests', '本年新收政府信息公开申请数量'],
    ['remedies', '行政复议'], ['remedies', '结果维持 结果纠正'], ['remedies', '结果纠正'], ['remedies', '未经复议直接起诉'],
  ] as const)('%s 的表头：%s', (section, head) => expect(span(section, -1, '话', head, '话')).toEqual([1, 2]));

  test.each([
    ['proactive', '按照第二十条第（一）项'], ['proactive', '公开信息内容'], ['requests', '有关申请人情况'], ['requests', '全年本年新收政府信息公开申请数量'], ['remedies', '行政复议工作'], ['remedies', '因行政复议'], ['remedies', '行政复议。'],
    ['remedies', `行政复议行政诉讼${'字'.repeat(53)}`], ['requests', '信息内容'],
  ] as const)('%s 的正文：%s', (section, line) => expect(span(section, -1, '话', line, '话')).toBeUndefined());

  test('六十字以内才是表头', () => expect(span('remedies', -1, `行政复议行政诉讼${'字'.repeat(52)}`)).toEqual([0, 1]));

  test('有边框的行都在表里', () => {
    expect(span('requests', -1, '话', '甲|1', '话', '乙|2', '话')).toEqual([1, 4]);
    expect(span('requests', 1, '话', '甲|1', '乙|2', '话')).toEqual([1, 3]);
  });

  test('没有表头的，从读到的一行；表头以前就读到的，从更前的一行', () => {
    expect(span('requests', 1, '话', '1 2 3', '话')).toEqual([1, 2]);
    expect(span('requests', 0, '1 2 3', '申请人情况', '话')).toEqual([0, 2]);
    expect(span('requests', -1, '话')).toBeUndefined();
  });

  test('数字后面断下来的半截行名也在表里；长的、不是行名的，是正文', () => {
    expect(span('requests', 1, '申请人情况', '1.属于国 1 2 3', '家秘密', '属于行政执法', '话')).toEqual([0, 4]);
    expect(span('requests', 0, '申请人情况', '无正当理由逾期不补正、行政机关不再处理其')).toEqual([0, 2]);
    expect(span('requests', 0, '申请人情况', '申请人无正当理由逾期不补正、行政机关不再处')).toEqual([0, 2]);
    expect(span('requests', 0, '申请人情况', '申请人无正当理由逾期不补正、行政机关不再处理其')).toEqual([0, 1]);
    expect(span('requests', 0, '申请人情况', '', '家秘密')).toEqual([0, 1]);
    expect(span('proactive', 0, '信息内容', '性文件')).toEqual([0, 2]);
    expect(span('remedies', 0, '结果维持', '审结')).toEqual([0, 2]);
  });
});
