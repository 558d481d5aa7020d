import type { StaffRole } from '@/domain/statute/roles';
import type { Person } from '@/contract/office';
import { unfilledRows } from './unfilled';

const person = (memberId: string, roles: readonly StaffRole[], left?: true): Person =>
  ({ memberId, name: memberId, roles, version: 1, openCases: 0, ...(left && { left: '2026-03-01' }) }) as Person;

describe('最后一位公开机构负责人、分管领导', () => {
  const HEAD = person('a', ['officeHead', 'signatory', 'officer']);
  test('没有别人，写明还有几件等着', () => {
    expect(unfilledRows({ people: [HEAD, person('b', ['officer'])], waiting: { officeHead: 2 } }, 'a', ['officeHead', 'officer'])).toEqual([
      { label: '没有人接', value: '公开机构负责人只有他一位', note: '还有2件等着批准延期，以后没有人能办；请先给同事加上这个岗位' },
    ]);
  });
  test('两个岗位都拿掉，两行都说；没有等着的也说', () => {
    expect(unfilledRows({ people: [HEAD], waiting: {} }, 'a', ['officeHead', 'signatory']).map(({ note }) => note)).toEqual([
      '以后没有人能批准延期；请先给同事加上这个岗位', '以后没有人能签发答复；请先给同事加上这个岗位',
    ]);
  });
  test('还有别人的不说；离岗的不算有人；只拿掉经办人不说', () => {
    expect(unfilledRows({ people: [HEAD, person('b', ['officeHead'])], waiting: { officeHead: 2 } }, 'a', ['officeHead'])).toEqual([]);
    expect(unfilledRows({ people: [HEAD, person('b', ['officeHead'], true)], waiting: {} }, 'a', ['officeHead'])).toHaveLength(1);
    expect(unfilledRows({ people: [HEAD], waiting: {} }, 'a', ['officer'])).toEqual([]);
  });
});
