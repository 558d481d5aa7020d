import { APPLICANT_KIND_KEYS } from '../../applicant/kinds';
import { filled, table4Grid, type Print } from '../../../../test/fixtures/report/grid';
import { barred, cellLines, LAYOUTS, page, spaced, tabbed, wordProcessor } from '../../../../test/fixtures/report/layouts';
import { SAMPLE, type ReportValues } from '../../../../test/fixtures/report/values';
import { COLUMN_KEYS } from '../columns';
import type { Cell, StructuredReport } from '../report';
import { table3Of } from '../tables';
import { readReport } from './read-report';

const codes = (report: StructuredReport) => report.doubts.map(({ code, place }) => `${code} ${place}`);

/** Only citizens applied; the rest of the table is zero. */
const CITIZENS: ReportValues = {
  ...SAMPLE, table3: table3Of((row, column) => (column === 'naturalPerson' || column === 'total' ? SAMPLE.table3[row].naturalPerson : 0)),
};
const onTable3 = (print: (value: Cell, column: string, row: string) => string): Print => (value, table, row, column) => (table === 3 ? print(value, column, row) : `${value ?? ''}`);
const BORDERED = { wordProcessor, tabbed, barred, page };

describe.each(Object.entries(BORDERED))('%s：空白的格', (_, layout) => {
  test('只填了自然人和总计两列，其余五列空白：读作空白并各列存疑，不当作零也不移位', () => {
    const report = readReport(layout(CITIZENS, onTable3((value, column) => (column === 'naturalPerson' || column === 'total' ? `${value}` : ''))));
    const expected = table3Of((row, column) => (column === 'naturalPerson' || column === 'total' ? CITIZENS.table3[row][column] : null));
    expect(report.table3).toEqual(expected);
    expect(codes(report)).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((column) => `blank 表三 · ${column}`));
  });

  test('个别格空白：逐格存疑', () => {
    const report = readReport(layout(CITIZENS, onTable3((value, column, row) => (row === 'granted' && column === 'otherOrg' ? '' : `${value}`))));
    expect(report.table3.granted).toEqual({ ...CITIZENS.table3.granted, otherOrg: null });
    expect(codes(report)).toEqual(['blank 表三 · 予以公开 · 其他']);
  });

  test('总计一列没有印出：按六类之和推得，一条存疑说明', () => {
    const report = readReport(layout(SAMPLE, onTable3((value, column) => (column === 'total' ? '' : `${value}`))));
    expect(report.table3).toEqual(SAMPLE.table3);
    expect(codes(report)).toEqual(['reconstructed 表三 · 总计']);
  });

  test('丢了一格而总计还在：按总计推得，存疑写明那一格', () => {
    const report = readReport(layout(SAMPLE, onTable3((value, column, row) => (row === 'refused.processInfo' && column === 'researchInstitution' ? '' : `${value}`))));
    expect(report.table3).toEqual(SAMPLE.table3);
    expect(codes(report)).toEqual(['reconstructed 表三 · 不予公开 · 属于四类过程性信息 · 科研机构']);
  });
});

describe.each(Object.entries(LAYOUTS))('%s：格里的文字', (_, layout) => {
  test('不适用的格填斜线：读作空白并存疑', () => {
    const report = readReport(layout(CITIZENS, (value) => (value === 0 ? '/' : `${value}`)));
    expect(report.table3.granted).toEqual({ ...CITIZENS.table3.granted, commercialEnterprise: null, researchInstitution: null, publicWelfareOrg: null, legalServiceOrg: null, otherOrg: null });
    expect(codes(report).filter((code) => !code.startsWith('rowByOrder'))).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((column) => `notApplicable 表三 · ${column}`));
  });

  test('数字后面的附注：读数字，附注存疑', () => {
    const report = readReport(layout(SAMPLE, (value, table, row, column) => (table === 2 && row === 'normativeDocuments' && column === 'issued' ? '4（其中修订 2 件）' : `${value}`)));
    expect(report.table2).toEqual(SAMPLE.table2);
    expect(codes(report).filter((code) => !code.startsWith('rowByOrder'))).toEqual(['remark 表二 · 行政规范性文件 · 本年制发件数']);
  });

  test('全角数字、千位分隔、带“件”字，都是数字', () => {
    const fullWidth = (value: Cell) => `${value}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const printed: Print = (value, _table, row) => (row === 'newlyReceived' ? `${value}件` : row === 'outcomesTotal' ? Number(value).toLocaleString('en-US') : fullWidth(value).replace('．', '.'));
    const report = readReport(layout(SAMPLE, printed));
    expect([report.table2, report.table3, report.table4]).toEqual([SAMPLE.table2, SAMPLE.table3, SAMPLE.table4]);
  });

  test('半角括号、加空格的编号、旧名称，都认得出', () => {
    const text = layout(SAMPLE).replaceAll('（', '(').replaceAll('）', ')').replaceAll('行政规范性文件', '规范性文件').replaceAll('现行有效件数', '现行有效件数(历史累计)').replace(/([1-8])\.(?=[属其危保本没补信重要无申])/g, '$1. ');
    const report = readReport(text);
    expect([report.table2, report.table3, report.table4]).toEqual([SAMPLE.table2, SAMPLE.table3, SAMPLE.table4]);
  });

  test('读不出的数字不猜：空着并存疑', () => {
    const report = readReport(layout(SAMPLE, onTable3((value, column, row) => (row === 'granted' && column !== 'total' ? '1.2.3' : `${value}`))));
    expect(report.table3.granted).toMatchObject(Object.fromEntries(APPLICANT_KIND_KEYS.map((kind) => [kind, null])));
    expect(codes(report)).toContain('unreadable 表三 · 予以公开 · 自然人');
  });
});

describe('表格的变样', () => {
  test.each(Object.entries(LAYOUTS))('%s：换页重印的表头不算行', (_, layout) => {
    const text = layout(SAMPLE);
    const head = ['申请人情况', '自然人 法人或其他组织 总计', '商业企业 科研机构 社会公益组织 法律服务机构 其他'].map((line) => (layout === page ? `<p>${line}</p>` : line)).join('\n');
    const lines = text.split('\n');
    const at = lines.findIndex((line) => /重复申请/.test(line.replace(/<[^>]*>/g, '')));
    expect(readReport([...lines.slice(0, at), ...(layout === page ? [] : [head]), ...lines.slice(at)].join('\n')).table3).toEqual(SAMPLE.table3);
  });

  test('假表头“数据1”…“数据6”、表头变成一行，不影响数字', () => {
    const columns = COLUMN_KEYS.map((_, at) => `数据${at + 1}`).join(' | ');
    const text = barred(SAMPLE).replace(/\| （本列数据的勾稽[^\n]*\n\|[-|]*\|/, (head) => `| 项目 | 项目 | 项目 | ${columns} |\n|---|---|---|---|---|---|---|---|---|---|\n${head.split('\n')[0] ?? ''}`);
    expect(text).toContain('数据7');
    expect(readReport(text)).toMatchObject({ table3: SAMPLE.table3, doubts: [] });
  });

  test('一行重复印了两遍：只读一次，另一遍存疑', () => {
    const text = tabbed(SAMPLE).replace(/^（七）总计.*$/m, (line) => `${line}\n${line}`);
    const report = readReport(text);
    expect(report.table3).toEqual(SAMPLE.table3);
    expect(codes(report)).toEqual(['rowExtra 表三']);
  });

  test('空白的五格合并成一格', () => {
    const text = page(CITIZENS, onTable3((value, column) => (column === 'naturalPerson' || column === 'total' ? `${value}` : '')))
      .replace(/(?:<td><p><o:p>&nbsp;<\/o:p><\/p><\/td>\s*){5}/g, '<td colspan="5">&nbsp;</td>');
    expect(text).toContain('colspan="5">&nbsp;');
    expect(readReport(text).table3).toEqual(table3Of((row, column) => (column === 'naturalPerson' || column === 'total' ? CITIZENS.table3[row][column] : null)));
  });

  test('标签大写、不闭合、带属性，读到的一样', () => {
    const text = page(SAMPLE).replace(/<\/t[dr]>|<\/p>/g, '').replace(/<(t[dr]|table|p)\b/g, (tag) => tag.toUpperCase()).replace(/<TD/g, '<TD style=\'width:10px\' title="a > b"');
    expect(readReport(text)).toMatchObject({ table2: SAMPLE.table2, table3: SAMPLE.table3, table4: SAMPLE.table4 });
  });

  const [head, numbers] = [filled(table4Grid(SAMPLE, (value) => `${value}`)).slice(0, 3), filled(table4Grid(SAMPLE, (value) => `${value}`))[3] ?? []];
  const withTable4 = (table: readonly (readonly string[])[]) => tabbed(SAMPLE)
    .replace(/(四、政府信息公开行政复议、行政诉讼情况\n)[^]*?(?=五、存在的)/, (_, title: string) => `${title}${table.map((row) => row.join('\t')).join('\n')}\n`);

  test('表四印成两张表、三行五格，或者行列对调，读到的一样', () => {
    expect(readReport(withTable4([...head, numbers])).table4).toEqual(SAMPLE.table4);
    const parts = [0, 5, 10].map((from) => numbers.slice(from, from + 5));
    expect(readReport(withTable4([['行政复议'], parts[0] ?? [], ['行政诉讼'], [...(parts[1] ?? []), ...(parts[2] ?? [])]])).table4).toEqual(SAMPLE.table4);
    expect(readReport(withTable4(['行政复议', '未经复议直接起诉', '复议后起诉'].map((label, at) => [label, ...(parts[at] ?? [])]))).table4).toEqual(SAMPLE.table4);
    const turned = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((label, at) => [label, ...parts.map((part) => part[at] ?? '')]);
    expect(readReport(withTable4([['', '行政复议', '未经复议直接起诉', '复议后起诉'], ...turned])).table4).toEqual(SAMPLE.table4);
  });

  test('表四少一个数字：能推得唯一的才读，推不出的空着，都存疑', () => {
    const one = readReport(withTable4([[...numbers.slice(0, 14)]]));
    expect(one.table4).toEqual(SAMPLE.table4);
    expect(codes(one)).toEqual(['reconstructed 表四']);
    const three = readReport(withTable4([[...numbers.slice(0, 12)]]));
    expect(three.table4.review.upheld).toBeNull();
    expect(codes(three)).toContain('unreadable 表四');
  });

  test('表二的名称断成两行、数字在中间：按顺序读入并存疑', () => {
    const report = readReport(spaced(SAMPLE).replace('行政规范性文件 4 5 6', '行政规范\n4 5 6\n性文件'));
    expect(report.table2).toEqual(SAMPLE.table2);
    expect(codes(report)).toEqual(['rowByOrder 表二 · 行政规范性文件']);
  });

  test('表二缺一个数字：没有勾稽可推，整行空着并存疑', () => {
    const report = readReport(cellLines(SAMPLE).replace('规章\n1\n2\n3', '规章\n1\n3'));
    expect(report.table2.regulations).toEqual({ issued: null, abolished: null, inForce: null });
    expect(codes(report)).toEqual(['unreadable 表二 · 规章']);
  });

  test('勾稽不符的报告照原样读入，逐条存疑', () => {
    const report = readReport(tabbed(SAMPLE, onTable3((value, column, row) => (row === 'granted' && column === 'otherOrg' ? `${Number(value) + 1}` : `${value}`))));
    expect(report.table3.granted.otherOrg).toBe(Number(SAMPLE.table3.granted.otherOrg) + 1);
    expect(codes(report)).toEqual(['C2 表三 · 其他', 'C3 表三 · 予以公开']);
  });

  test('没有一张表的文字：各格空白，三张表各有存疑', () => {
    const report = readReport('云汀县水利局2024年政府信息公开工作年度报告\n一、总体情况\n全年平稳。');
    expect(report).toMatchObject({ agency: '云汀县水利局', year: 2024, table3: table3Of(() => null) });
    expect(codes(report)).toEqual(expect.arrayContaining(['rowMissing 表三', 'rowMissing 表四', 'rowMissing 表二 · 规章']));
  });
});
