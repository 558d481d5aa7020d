import type { Membership } from '@/contract/staff';
import { suffices } from '../../cloudfunctions/_shared/authorization';
import { chosenDesk, desksOf, listDesks } from './desks';

const kept = new Map<string, unknown>();
jest.mock('@/services/storage', () => ({ load: () => undefined, save: (key: string, value: unknown) => { kept.set(key, value); return true; } }));
const call = jest.fn<Promise<unknown>, [string, string]>();
jest.mock('@/services/cloud', () => ({ call: (fn: string, action: string) => call(fn, action) }));

const AGENCIES = [
  { id: 'county', name: '县政府', shortName: '县' },
  { id: 'east', name: '东镇人民政府', shortName: '东镇', parentId: 'county' },
  { id: 'west', name: '西镇人民政府', shortName: '西镇', parentId: 'county' },
  { id: 'far', name: '外县的镇', shortName: '外镇', parentId: 'other' },
];
const member = (agencyId: string, roles: Membership['roles']): Membership =>
  ({ memberId: `m-${agencyId}`, agencyId, agencyName: AGENCIES.find(({ id }) => id === agencyId)?.name ?? '', name: '甲', roles });

describe('在哪个单位办理', () => {
  test('经办人只有自己的单位，能办理', () => {
    expect(desksOf([member('east', ['officer'])], AGENCIES)).toEqual([{ agencyId: 'east', agencyName: '东镇人民政府', handles: true, writes: true, requests: true }]);
  });

  test('更正、建议和投诉：经办、签发、督查的看得到；只审核草稿的没有入口，点了也会被拒绝', () => {
    const reads = (roles: Membership['roles']) => desksOf([member('east', roles)], AGENCIES)[0]?.requests;
    for (const role of ['officer', 'signatory', 'officeHead', 'supervisor'] as const) expect([role, reads([role]), suffices('staff', 'requestsOf', { relation: 'own', roles: [role] })]).toEqual([role, true, true]);
    expect([reads(['reviewer']), suffices('staff', 'requestsOf', { relation: 'own', roles: ['reviewer'] })]).toEqual([false, false]);
    expect(reads(['reviewer', 'officer'])).toBe(true);
  });

  test('县主管部门能看本县每个乡镇，只看不办，看不到外县', () => {
    const desks = desksOf([member('county', ['supervisor'])], AGENCIES);
    expect(desks.map(({ agencyId }) => agencyId)).toEqual(['east', 'west', 'county']);
    expect(desks.some(({ handles }) => handles)).toBe(false);
  });

  test('在县里督查又在镇里经办，镇里的排在前面，不重复', () => {
    const desks = desksOf([member('county', ['supervisor']), member('west', ['officer'])], AGENCIES);
    expect(desks.map(({ agencyId }) => agencyId)).toEqual(['west', 'east', 'county']);
  });

  test('信息员不办申请，只在“公开”和“年报”里有自己的单位；管理员哪里都没有', () => {
    const editor = [member('east', ['editor']), member('west', ['administrator'])];
    expect(desksOf(editor, AGENCIES)).toEqual([]);
    expect(desksOf(editor, AGENCIES, 'publishing')).toEqual([{ agencyId: 'east', agencyName: '东镇人民政府', handles: false, writes: true, requests: false }]);
  });

  test('审核人看得到要公开的，不写；县主管部门看得到每个单位的', () => {
    expect(desksOf([member('east', ['reviewer'])], AGENCIES, 'publishing')).toMatchObject([{ agencyId: 'east', writes: false }]);
    expect(desksOf([member('county', ['supervisor'])], AGENCIES, 'publishing').map(({ agencyId, writes }) => [agencyId, writes])).toEqual([['east', false], ['west', false], ['county', false]]);
  });

  test('看得到单位的，云函数也让看', () => {
    for (const role of ['officer', 'reviewer', 'officeHead', 'signatory', 'supervisor', 'editor', 'administrator'] as const) {
      expect([role, desksOf([member('east', [role])], AGENCIES, 'publishing').length > 0]).toEqual([role, suffices('staff', 'itemsOf', { relation: 'own', roles: [role] })]);
    }
  });

  test('选过的单位不在了，就用第一个', () => {
    const desks = desksOf([member('east', ['officer'])], []);
    expect(chosenDesk(desks, 'gone')?.agencyId).toBe('east');
    expect(chosenDesk([], 'gone')).toBeUndefined();
  });
});

describe('哪一条栏目', () => {
  test.each([
    ['县主管部门多一栏“全县”', [member('county', ['supervisor'])], 'county'],
    ['乡镇的人没有', [member('east', ['officer'])], 'staff'],
    ['乡镇里督查的人也没有', [member('east', ['supervisor'])], 'staff'],
  ])('%s', async (_, memberships, tabs) => {
    call.mockImplementation(async (__, action) => ({ ok: true, at: '', value: action === 'whoAmI' ? memberships : AGENCIES }));
    await listDesks();
    expect(kept.get('staff.tabs')).toBe(tabs);
  });
});
