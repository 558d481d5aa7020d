import { linesFromGrid, type HtmlCell } from './html-grid';

const cell = (text: string, rowSpan = 1, colSpan = 1): HtmlCell => ({ paragraphs: text === '' ? [] : text.split('\n'), rowSpan, colSpan });
const lines = (...rows: readonly (readonly HtmlCell[])[]) => linesFromGrid(rows).map(({ text, cells }) => cells ?? text);

describe('表格的一行一行', () => {
  test('每格的段落连在一起', () => expect(lines([cell('规章'), cell('1\n2'), cell(' 3 ')])).toEqual([['规章', '1 2', '3']]));
  test('只有一格的是一行文字；没有格的是空行', () => {
    expect(lines([cell('总体情况')], [])).toEqual(['总体情况', '']);
  });

  test('有字的格跨几列仍是一格；空白的格跨几列是几格', () => {
    expect(lines([cell('规章', 1, 3), cell('', 1, 2), cell('1')])).toEqual([['规章', '', '', '1']]);
  });

  test('有字的格跨几行，下面各行没有它；空白的格跨几行，下面各行都空白', () => {
    expect(lines([cell('不予公开', 2), cell('属于国家秘密'), cell('1')], [cell('其他'), cell('2')], [cell('甲'), cell('乙')])).toEqual([['不予公开', '属于国家秘密', '1'], ['其他', '2'], ['甲', '乙']]);
    expect(lines([cell('甲'), cell('', 3, 2), cell('1')], [cell('乙'), cell('2')], [cell('丙'), cell('3')], [cell('丁'), cell('4')])).toEqual([['甲', '', '', '1'], ['乙', '', '', '2'], ['丙', '', '', '3'], ['丁', '4']]);
    expect(lines([cell('甲'), cell('', 2)], [cell('乙')])).toEqual([['甲', ''], ['乙', '']]);
    expect(lines([cell('', 2), cell('甲')], [cell('乙'), cell('丙')])).toEqual([['', '甲'], ['', '乙', '丙']]);
  });

  test('用表格排版的正文读作段落：有句号的长段，或者特别长的一段', () => {
    const long = `${'公开'.repeat(15)}。`;
    expect(lines([cell('侧栏'), cell(`${long}\n第二段`)])).toEqual(['侧栏', long, '第二段']);
    const short = `${'公'.repeat(29)}。`;
    expect(lines([cell('侧栏'), cell(short)])).toEqual([['侧栏', short]]);
    expect(lines([cell('侧栏'), cell('字'.repeat(200))])).toEqual([['侧栏', '字'.repeat(200)]]);
    expect(lines([cell('侧栏'), cell('字'.repeat(201))])).toEqual(['侧栏', '字'.repeat(201)]);
  });
});
