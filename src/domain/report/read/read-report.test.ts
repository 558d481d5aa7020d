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
