import { civilDate } from '@/domain/calendar/civil-date';
import type { Person } from '@/contract/office';
import { deputyWords, personNote, ROLE_NOTES, rolesWords } from './words';
import { STAFF_ROLES } from '@/domain/statute/roles';

const person = (more: Partial<Person> = {}): Person => ({ memberId: 'm', name: '甲', roles: ['officer', 'reviewer'], version: 1, openCases: 0, ...more });
const deputy = { memberId: 'd', name: '乙', from: civilDate('2026-03-02'), to: civilDate('2026-03-06') };

describe('一个人的岗位怎么说', () => {
  test('岗位、手上的件数、代班、锁定，一句说完', () => {
    expect(personNote(person())).toBe('经办人、审核人');
    expect(personNote(person({ openCases: 2, deputy, pin: 'locked' }))).toBe('经办人、审核人；手上在办2件；乙代班，2026年3月2日（星期一）至2026年3月6日（星期五）；签批密码已经锁定');
    expect(personNote(person({ left: civilDate('2026-03-02'), openCases: 2 }))).toBe('2026年3月2日（星期一）离岗');
  });

  test('代班一天只说一天；代班的人走了要说', () => {
    expect(deputyWords({ ...deputy, to: deputy.from })).toBe('乙代班，2026年3月2日（星期一）');
    expect(deputyWords({ ...deputy, gone: true })).toContain('已经离岗，请重新安排');
  });

  test('每个岗位都说得出做什么', () => {
    expect(Object.keys(ROLE_NOTES)).toEqual(Object.keys(STAFF_ROLES));
    expect(rolesWords(['signatory'])).toBe('分管领导');
  });
});
