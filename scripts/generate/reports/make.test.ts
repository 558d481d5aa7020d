import { checkReport } from '@/domain/report/check-report';
import { confirmationPoints } from '@/domain/report/admission';
import { reportDocument } from '../../../cloudfunctions/_shared/open/report-parts';
import { reportHtml } from '../../../cloudfunctions/_shared/open/report-html';
import { readPaper } from '../../../cloudfunctions/_shared/papers/read-paper';
import { generateReports } from './make';

const YEARS = 12;
const REPORTS = generateReports(YEARS);

describe('编写的年报像真的一样合乎表式', () => {
  test('五个单位各十二年，同样的种子是同样的数', () => {
    expect(REPORTS).toHaveLength(5 * YEARS);
    expect(generateReports(YEARS)).toEqual(REPORTS);
    expect(generateReports(YEARS, 7)).not.toEqual(REPORTS);
    expect(new Set(REPORTS.map(({ agencyId, year }) => `${agencyId} ${year}`)).size).toBe(5 * YEARS);
  });

  test('表内、跨年、正文与表格的勾稽都对；上年的结转就是下年的开头', () => {
    for (const { agencyId, year, report } of REPORTS) {
      const before = REPORTS.find((one) => one.agencyId === agencyId && one.year === year - 1)?.report;
      const checked = checkReport(report, before);
      expect([agencyId, year, checked.ok && checked.value.filter(({ kind }) => kind !== 'notComparable')]).toEqual([agencyId, year, []]);
      expect(confirmationPoints(report, { before })).toEqual([]);
    }
    expect(REPORTS.some(({ report }) => (report.table3.carriedOverIn.total ?? 0) > 0)).toBe(true);
  });

  test.each([2014, 2025])('印出来再读回去是同一份：%d年', async (year) => {
    const { report } = REPORTS.find((one) => one.agencyId === 'yunting-liulin' && one.year === year) ?? {};
    if (!report) throw new Error('no such report');
    const read = await readPaper(Buffer.from(reportHtml(reportDocument(report, { name: report.agency ?? '', year }), [])));
    expect(read).toEqual({ ok: true, value: report });
  });
});
