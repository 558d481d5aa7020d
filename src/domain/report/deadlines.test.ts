import { article } from '../../../test/article';
import { art } from '../statute/article';
import { reportDueOn } from './deadlines';

article(art(49), '每年1月31日前、3月31日前公布上一年度政府信息公开工作年度报告', () => {
  test.each([[2025, 'department', '2026-01-31'], [2025, 'government', '2026-03-31'], [2026, 'department', '2027-01-31']] as const)('%i年度 %s → %s', (year, whose, due) => {
    expect(reportDueOn(year, whose)).toBe(due);
  });
});
