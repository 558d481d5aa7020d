import type { AgencySummary } from '@/contract/public';
import { civilDate } from '@/domain/calendar/civil-date';
import { agencyTree, onlyAgency } from './tree';

const county: AgencySummary = { id: 'county', name: '昌乐县人民政府', shortName: '昌乐县' };
const town: AgencySummary = { id: 'town', name: '乔官镇人民政府', shortName: '乔官镇', parentId: 'county' };
const bureau: AgencySummary = { id: 'bureau', name: '昌乐县民政局', shortName: '县民政局', parentId: 'county' };

const names = (agencies: readonly AgencySummary[], search?: string) =>
  agencyTree(agencies, search).flatMap((branch) => branch.members.map((agency) => agency.shortName));

describe('选择单位', () => {
  test('县排在前面，县里的单位排在它下面', () => {
    expect(agencyTree([town, county, bureau])).toEqual([{ root: county, members: [county, town, bureau] }]);
  });

  test('按名字找，字间的空格不影响', () => {
    expect(names([county, town, bureau], '民政')).toEqual(['县民政局']);
    expect(names([county, town, bureau], '乔 官')).toEqual(['乔官镇']);
  });

  test('找到县，就列出县里的全部单位', () => {
    expect(names([county, town], '昌乐')).toEqual(['昌乐县', '乔官镇']);
  });

  test('按首字母找，大写小写都行；按以前的名字也找得到', () => {
    const merged: AgencySummary = { id: 'old', name: '宝都街道办事处', shortName: '宝都街道', initials: 'BDJD', parentId: 'county', successor: { id: 'town', name: town.name, shortName: '乔官镇', on: civilDate('2026-02-01') } };
    const renamed: AgencySummary = { ...bureau, initials: 'XMZJ', formerNames: [{ name: '昌乐县社会局', shortName: '县社会局', until: civilDate('2020-01-01') }] };
    expect(names([county, renamed, merged], 'xmz')).toEqual(['县民政局']);
    expect(names([county, renamed, merged], '社会局')).toEqual(['县民政局']);
    expect(names([county, renamed, merged], 'MZJ')).toEqual(['县民政局']);
    expect(names([county, renamed, merged], 'j')).toEqual([]);
    expect(names([county, merged, renamed])).toEqual(['昌乐县', '县民政局', '宝都街道']);
    expect(onlyAgency([county, merged, town])?.id).toBe('town');
  });

  test('找不到就是空的', () => {
    expect(names([county, town], '没有的')).toEqual([]);
  });

  test('上级不在名单里的单位也看得见', () => {
    expect(names([town])).toEqual(['乔官镇']);
  });

  test('县里只有一个单位时不用选', () => {
    expect(onlyAgency([county, town])).toBe(town);
    expect(onlyAgency([county, town, bureau])).toBeUndefined();
    expect(onlyAgency([])).toBeUndefined();
  });
});
