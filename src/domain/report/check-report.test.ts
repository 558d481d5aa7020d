import { SAMPLE } from '../../../test/fixtures/report/values';
import { tabbed } from '../../../test/fixtures/report/layouts';
import { sharedReports, testWithSharedReports } from '../../../test/shared-reports';
import { checkReport, comparisonMessage, type CheckedReport } from './check-report';
import { readReport } from './read';
import { table3Of } from './tables';

const now: CheckedReport = readReport(tabbed(SAMPLE));
/** What the year before must say. */
const before: CheckedReport = {
  ...now, year: 2023, table2: { regulations: { issued: 0, abolished: 0, inForce: 4 }, normativeDocuments: { issued: 0, abolished: 0, inForce: 7 } },
  table3: table3Of((row, column) => (row === 'carriedOverOut' || row === 'newlyReceived' ? SAMPLE.table3.carriedOverIn[column] : 0)),
};
const findings = (report: CheckedReport, previous?: CheckedReport) => {
  const checked = checkReport(report, previous);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
};
const refused = (report: CheckedReport, previous: CheckedReport) => {
  const checked = checkReport(report, previous);
  return checked.ok ? undefined : [checked.error.code, comparisonMessage(checked.error)];
};

describe('核对一份年度报告', () => {
  test('数都对得上：没有问题，有没有上年的报告都一样', () => {
    expect(findings(now)).toEqual([]);
    expect(findings(now, before)).toEqual([]);
  });

  test('上年的报告必须正好是前一年的、同一个单位的', () => {
    expect(refused(now, { ...before, year: 2022 })).toEqual(['notYearBefore', '2024年的报告要与2023年的报告核对，给出的是2022年的，请换成上一年的报告。']);
    expect(refused(now, now)?.[0]).toBe('notYearBefore');
    expect(refused(now, { ...before, agency: '云汀县水利局' })?.[0]).toBe('otherAgency');
    const unknown = ['yearUnknown', '有一份报告没有读到年份，不能跨年核对，请先补上年份。'];
    expect(refused({ ...now, year: null }, before)).toEqual(unknown);
    expect(refused(now, { ...before, year: null })).toEqual(unknown);
    expect(refused({ ...now, agency: '云汀县人民政府办公室' }, { ...before, agency: '云汀县办公室' })?.[0]).toBe('otherAgency');
  });

  test('名称长短不同的还是同一个单位；没有读到名称的，提醒确认', () => {
    expect(findings(now, { ...before, agency: '云汀县白杨镇' })).toEqual([]);
    expect(findings(now, { ...before, agency: null }).map(({ severity, place }) => [severity, place])).toEqual([['soft', ['机关']]]);
    expect(findings({ ...now, agency: null }, before).map(({ check, kind, place }) => [check, kind, place])).toEqual([['C5', 'notComparable', ['机关']]]);
  });

  test('跨年的、表内的、正文的问题一起列出，正文的总是提醒', () => {
    const wrong = {
      ...now, sections: [{ title: '一、总体情况', paragraphs: ['收到政府信息公开申请1件。'] }],
      table4: { ...now.table4, review: { ...now.table4.review, total: 0 } },
    };
    const previous = { ...before, table3: table3Of(() => 0) };
    expect(new Set(findings(wrong, previous).map(({ check, severity }) => `${check} ${severity}`))).toEqual(new Set(['C4 hard', 'C5 hard', 'C7 soft']));
  });

  test('少一行的表：那一行不能核对，不说错', () => {
    const gone = readReport(tabbed(SAMPLE).split('\n').filter((line) => !line.startsWith('2.重复申请')).join('\n'));
    const list = findings(gone);
    expect(list.length).toBeGreaterThan(0);
    expect(list.filter(({ severity }) => severity === 'hard')).toEqual([]);
  });
});

testWithSharedReports('真实的报告没有一处“对不上”；空白的格提醒补上（没有参考资料时略过）', () => {
  for (const { file, text } of sharedReports()) {
    const list = findings(readReport(text));
    expect([file, list.filter(({ severity }) => severity === 'hard')]).toEqual([file, []]);
    if (file.startsWith('shuyang')) expect(list.map(({ kind }) => kind)).toContain('blank');
    else expect([file, list]).toEqual([file, []]);
  }
});
