import { civilDate as d } from '../calendar/civil-date';
import { reportRung, reportYearOn } from './reminder';

const DUE = d('2027-01-31');

describe('从12月1日数到期限', () => {
  test.each([
    ['2026-11-30', undefined], ['2026-12-01', 'begin'], ['2026-12-31', 'begin'], ['2027-01-01', 'left30'], ['2027-01-16', 'left30'], ['2027-01-17', 'left14'], ['2027-01-24', 'left7'],
    ['2027-01-28', 'left3'], ['2027-01-30', 'left1'], ['2027-01-31', 'left0'], ['2027-02-01', 'late0'], ['2027-02-07', 'late0'], ['2027-02-08', 'late1'],
  ])('%s是%s', (today, mark) => expect(reportRung(2026, DUE, d(today))?.mark).toBe(mark));
  test('期限一过就是逾期', () => expect([d('2027-01-31'), d('2027-02-01')].map((today) => reportRung(2026, DUE, today)?.kind)).toEqual(['due', 'late']));
  test.each([['2026-11-30', 2025], ['2026-12-01', 2026], ['2027-01-31', 2026]])('%s说的是%s年的年报', (today, year) => expect(reportYearOn(d(today))).toBe(year));
});
