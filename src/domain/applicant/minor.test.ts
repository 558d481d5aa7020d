import { civilDate } from '../calendar/civil-date';
import { citizenCheckCharacter } from './citizen-number';
import { minorityOf } from './minor';

const TODAY = civilDate('2026-03-02');
const born = (day: string) => `370725${day}123${citizenCheckCharacter(`370725${day}123`)}`;
const person = (documentNumber: string) => ({ kind: 'naturalPerson', documentKind: 'residentIdCard', documentNumber }) as const;

describe('《个人信息保护法》第三十一条：不满十四周岁的，要监护人同意', () => {
  test.each<[string, ReturnType<typeof minorityOf>]>([
    ['20120303', 'guarded'], ['20120302', 'young'], ['20080303', 'young'], ['20080302', undefined], ['19491231', undefined],
    ['20260302', 'guarded'], ['20260303', undefined],
  ])('%s 出生 → %s', (day, minority) => {
    expect(minorityOf(person(born(day)), TODAY)).toBe(minority);
  });

  test('2月29日出生的，平年到3月1日满岁', () => {
    expect(minorityOf(person(born('20120229')), civilDate('2026-02-28'))).toBe('guarded');
    expect(minorityOf(person(born('20120229')), civilDate('2026-03-01'))).toBe('young');
  });

  test('全角和空格照样看得出；护照、单位和填了一半的看不出，不猜', () => {
    expect(minorityOf(person(born('20150101').replace(/^3/, '３ ')), TODAY)).toBe('guarded');
    expect(minorityOf({ ...person('E12345678'), documentKind: 'passport' }, TODAY)).toBeUndefined();
    expect(minorityOf({ ...person(born('20150101')), kind: 'commercialEnterprise' }, TODAY)).toBeUndefined();
    expect(minorityOf(person('37072520150101'), TODAY)).toBeUndefined();
  });
});
