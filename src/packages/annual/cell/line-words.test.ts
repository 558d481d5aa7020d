import { civilDate } from '@/domain/calendar/civil-date';
import type { BookLine } from '@/contract/yearbook';
import { lineNote, lineTitle, lineValue } from './line-words';

const line = (kind: BookLine['kind'], values: BookLine['values']): BookLine => ({ id: 'a'.repeat(32), kind, on: civilDate('2026-03-02'), values });

describe('表二背后的一条，看得出是哪一条', () => {
  test('文件写标题、文号、制发和废止的日子', () => {
    const one = line('normativeDocuments', { title: '昌乐县公墓管理办法', documentNumber: '乐政发〔2026〕3号', abolishedOn: '2026-12-31' });
    expect([lineTitle(one), lineNote(one), lineValue(one)]).toEqual(['昌乐县公墓管理办法', '乐政发〔2026〕3号，2026年3月2日制发，2026年12月31日废止', undefined]);
  });

  test('许可、处罚写件数，没有写事项的写是哪一类', () => {
    const one = line('administrativeLicensing', { decisions: 12 });
    expect([lineTitle(one), lineNote(one), lineValue(one)]).toEqual(['行政许可', '2026年3月2日', '12件']);
    expect(lineTitle(line('administrativePenalty', { decisions: 1, matter: '占道经营' }))).toBe('占道经营');
  });

  test('收费写到分', () => {
    expect(lineValue(line('administrativeFees', { fen: 123_450 }))).toMatch(/1,?234\.5/);
  });
});
