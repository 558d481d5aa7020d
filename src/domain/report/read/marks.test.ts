import { LAYOUTS, page, tabbed } from '../../../../test/fixtures/report/layouts';
import { SAMPLE } from '../../../../test/fixtures/report/values';
import { readReport } from './read-report';

const printed = (shown: string) => (value: number | null, table: number, row: string, column: string) => (table === 2 && row === 'normativeDocuments' && column === 'issued' ? shown : `${value ?? ''}`);
const issuedIn = (text: string) => {
  const { table2, doubts } = readReport(text);
  return { issued: table2.normativeDocuments?.issued, codes: doubts.filter(({ code }) => code !== 'rowByOrder').map(({ code }) => code) };
};

describe.each(Object.entries(LAYOUTS))('%s：数字旁边的小字不并进数字', (_, layout) => {
  test.each([['22①', 22, 'remark'], ['22②③', 22, 'remark'], ['22²', 22, 'remark'], ['6½', null, 'unreadable'], ['②2', null, 'unreadable'], ['2②2', null, 'unreadable']])('%s → %j', (shown, issued, code) => {
    expect(issuedIn(layout(SAMPLE, printed(shown)))).toEqual({ issued, codes: [code] });
  });
});

describe('网页上看不见的、划去的、上下标的', () => {
  const cell = (markup: string) => page(SAMPLE, printed('22')).replace('<span>22</span>', markup);

  test.each([
    ['<span>22</span><sup>1</sup>', 22, ['remark']], ['22<sub>3</sub>', 22, ['remark']], ['22<sup></sup>', 22, ['remark']],
    ['<s>18</s>22', 22, ['artefact']], ['<del>1</del>22', 22, ['artefact']], ['22<strike>0</strike>', 22, ['artefact']],
    ['22<span style="display: none">0</span>', 22, []], ['22<span style="display:none"><span>0</span>1</span>', 22, []], ['22<b hidden>0</b>', 22, []],
    ['2<br>2', null, ['unreadable']], ['<p>2</p><p>2</p>', null, ['unreadable']],
  ])('%s → %j', (markup, issued, codes) => expect(issuedIn(cell(markup))).toEqual({ issued, codes }));

  test('没有闭合的划去只到段落为止', () => {
    const report = readReport(page(SAMPLE).replace('>一是</span>', '><s>一是</span></p><p>'));
    expect(report.table3).toEqual(SAMPLE.table3);
    expect(report.sections[4]?.paragraphs[0]).toMatch(/^公开的/);
    expect(report.doubts.map(({ message }) => message)).toEqual(['原文划去或者隐藏了“一是”，没有读入。']);
  });

  test('整段先隐藏、由程序显示的正文照读', () => {
    expect(readReport(page(SAMPLE).replace('<body>', '<body><div style="display:none">'))).toMatchObject({ table3: SAMPLE.table3 });
  });

  test('成千上万处同样的存疑合成一条', () => {
    const many = readReport(`${page(SAMPLE)}${'<p><s>旧</s></p>'.repeat(3000)}`).doubts;
    expect(many).toHaveLength(21);
    expect(many[20]?.message).toBe('另有2980处划去或者隐藏的文字，没有读入。');
    expect(readReport(`${tabbed(SAMPLE)}${'[image: 图]\n'.repeat(3000)}`).doubts.filter(({ code }) => code === 'picture')).toHaveLength(21);
  });
});
