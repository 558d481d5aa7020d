import type { Audience } from '@/domain/reminder/ladder';
import type { StaffRole } from '@/domain/statute/roles';
import { d } from '../../../../test/fixtures/case';
import type { Agency } from '../../repositories/agencies';
import type { Member } from '../../repositories/members';
import { hearersOf, type Office } from './hearers';

const TODAY = d('2026-04-01');
const OVERDUE: readonly Audience[] = ['officer', 'deputy', 'turn', 'officeHead', 'signatory', 'county'];
const member = (id: string, roles: readonly StaffRole[], deputy?: { readonly memberId: string; readonly from: string; readonly to: string }, identity = id): Member =>
  ({ id, identity, agencyId: 'qiaoguan', name: id, roles, ...(deputy && { deputy }) }) as unknown as Member;
const office = (members: readonly Member[], settings: Agency['settings'] = undefined, county: readonly Member[] = [member('county', ['supervisor'])]): Office =>
  ({ agency: { id: 'qiaoguan', parentId: 'changle', settings } as Agency, members, county });

const heard = (one: Office, tell = OVERDUE, turns: readonly StaffRole[] = []) => hearersOf(tell, turns, one, TODAY).map((reader) => (reader.kind === 'role' ? reader.role : reader.kind === 'member' ? reader.memberId : 'owner'));

describe('一件事每个人只听到一次', () => {
  test('每个岗位各是一个人：各自的岗位', () => {
    expect(heard(office([member('a', ['officer']), member('b', ['officeHead']), member('c', ['signatory'])]))).toEqual(['officer', 'officeHead', 'signatory', 'supervisor']);
  });
  test('负责人兼分管领导：告诉他一次', () => {
    expect(heard(office([member('a', ['officer']), member('b', ['officeHead', 'signatory'])]))).toEqual(['officer', 'officeHead', 'supervisor']);
  });
  test('轮到审核，审核人就是经办人自己，不再另说；还有一位审核人，单独告诉他', () => {
    expect(heard(office([member('a', ['officer', 'reviewer'])]), ['officer', 'turn'], ['reviewer'])).toEqual(['officer']);
    expect(heard(office([member('a', ['officer', 'reviewer']), member('b', ['reviewer'])]), ['officer', 'turn'], ['reviewer'])).toEqual(['officer', 'b']);
  });
  test('正在替经办人代班的，按经办人的岗位听到，不再单独说；以后几天代班的单独说', () => {
    const away = (from: string) => member('a', ['officer'], { memberId: 'b', from, to: '2026-04-10' });
    expect(heard(office([away('2026-04-01'), member('b', ['editor'])]), ['officer', 'deputy'])).toEqual(['officer']);
    expect(heard(office([away('2026-04-02'), member('b', ['editor'])]), ['officer', 'deputy'])).toEqual(['officer', 'b']);
  });
  test('经办人替负责人代班：他已经知道，不再按负责人说一次', () => {
    const head = member('b', ['officeHead'], { memberId: 'a', from: '2026-04-01', to: '2026-04-10' });
    expect(heard(office([member('a', ['officer']), head]), ['officer', 'officeHead'])).toEqual(['officer']);
  });
  test('县里审核的人又是县主管：一次；同一个人在县里和乡里都有岗位：一次', () => {
    const both = [member('x', ['supervisor', 'reviewer'])];
    expect(heard(office([member('a', ['officer'])], { reviewBy: { by: 'county', memberId: 'x' } }, both), ['officer', 'turn', 'county'], ['reviewer'])).toEqual(['officer', 'reviewer']);
    expect(heard(office([member('a', ['officer'], undefined, 'same')], undefined, [member('x', ['supervisor'], undefined, 'same')]), ['officer', 'county'])).toEqual(['officer']);
  });
  test('没有人的岗位也记着，谁上任谁看得到', () => expect(heard(office([]), ['officer'])).toEqual(['officer']));
});
