import fc from 'fast-check';
import { LAYOUTS } from '../../../../test/fixtures/report/layouts';
import { titleOf } from '../../../../test/fixtures/report/narrative';
import { reportValues, SAMPLE } from '../../../../test/fixtures/report/values';
import { sharedReports, testWithSharedReports } from '../../../../test/shared-reports';
import { checkTables } from '../checks';
import { readReport } from './read-report';

/** Doubts that are no fault of the reader: the layout itself parts words from numbers. */
const LAYOUT_DOUBTS = new Set(['rowByOrder']);

describe.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
  test('一份各格都不同的报告，逐格读回', () => {
    const report = readReport(layout(SAMPLE));
    expect(report.doubts.filter(({ code }) => !LAYOUT_DOUBTS.has(code))).toEqual([]);
    expect(report).toMatchObject({ agency: SAMPLE.agency, year: SAMPLE.year, format: '2021', title: titleOf(SAMPLE), signedBy: SAMPLE.agency, publishedOn: '2025-01-17' });
    expect(report.table2).toEqual(SAMPLE.table2);
    expect(report.table3).toEqual(SAMPLE.table3);
    expect(report.table4).toEqual(SAMPLE.table4);
  });

  test('六个部分的标题和段落齐全，表格不混入正文', () => {
    const { sections, preamble } = readReport(layout(SAMPLE));
    expect(sections.map(({ title }) => title)).toEqual([
      '一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项',
    ]);
    expect(sections.map(({ paragraphs }) => paragraphs.length)).toEqual([5, 0, 0, 0, 2, 2]);
    expect(preamble).toHaveLength(1);
  });

  test('任何勾稽相符的报告都读回原值', () => {
    fc.assert(fc.property(reportValues, (values) => {
      const report = readReport(layout(values));
      expect(report.doubts.filter(({ code }) => !LAYOUT_DOUBTS.has(code))).toEqual([]);
      expect(report).toMatchObject({ agency: values.agency, year: values.year });
      expect([report.table2, report.table3, report.table4]).toEqual([values.table2, values.table3, values.table4]);
      expect(checkTables(report)).toEqual([]);
    }), { numRuns: 40 });
  });
});

describe('不成样子的报告', () => {
  const messages = (text: string) => readReport(text).doubts.map(({ message }) => message);
  const TITLE = '云汀县水利局2024年政府信息公开工作年度报告';

  test('标题下面不成句的文字不是正文，说出来；成句的是开头的话', () => {
    const report = readReport(`${TITLE}\n来源 水利局\n现公布本报告。\n一、总体情况\n全年平稳。`);
    expect(report.preamble).toEqual(['现公布本报告。']);
    expect(report.doubts).toContainEqual({ code: 'artefact', place: '正文', message: '开头有不成句的文字“来源 水利局”，没有读入。' });
    expect(messages(`${TITLE}\n现公布本报告。\n一、总体情况`).filter((message) => message.startsWith('开头'))).toEqual([]);
  });

  test('没有一个标题的，年份和落款仍读得出', () => {
    expect(readReport('我局公开信息。\n2024年各项工作平稳。\n云汀县水利局\n2025年1月17日')).toMatchObject({ agency: '云汀县水利局', year: 2024, signedBy: '云汀县水利局', publishedOn: '2025-01-17', title: null });
    expect(readReport('二、主动公开政府信息情况\n2024年各项工作平稳。').year).toBe(2024);
    expect(readReport('云汀县水利局\n2025年1月17日').year).toBe(2024);
  });

  test('空的文件：什么也没有，什么也不编', () => {
    expect(readReport('')).toMatchObject({ agency: null, year: null, title: null, signedBy: null, publishedOn: null, preamble: [] });
  });

  test('标题在六百行以内', () => {
    const below = (count: number) => readReport(`${'首页\n'.repeat(count)}${TITLE}`).title;
    expect([below(599), below(600)]).toEqual([TITLE, null]);
  });

  test('网页的段落不当作断行接起来', () => {
    const line = '全年公开信息更新及时内容完整方便群众查询办事服务基层，'.slice(0, 28);
    const html = `<h1>${TITLE}</h1><p>一、总体情况</p>${`<p>${line}</p>`.repeat(5)}`;
    expect(readReport(html).sections[0]?.paragraphs).toHaveLength(5);
    expect(readReport(html.replace(/<[^>]*>/g, '\n').replace(/\n+/g, '\n')).sections[0]?.paragraphs).toHaveLength(1);
  });
});

testWithSharedReports('真实年报：与已知各格一致，不一致之处必有存疑（没有参考资料时略过）', () => {
  const reports = sharedReports();
  expect(reports.length).toBeGreaterThan(0);
  for (const { file, text, expected } of reports) {
    const { agency, year, format, table2, table3, table4 } = readReport(text);
    expect({ file, agency, year, format, table2, table3, table4 }).toEqual({
      file, agency: expected.agency, year: expected.year, format: expected.format, table2: expected.table2, table3: expected.table3, table4: expected.table4,
    });
  }
});
