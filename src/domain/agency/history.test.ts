import { civilDate as d } from '../calendar/civil-date';
import { nameOn, successorOf } from './history';

const RENAMED = { name: '乔官街道办事处', shortName: '乔官街道', formerNames: [{ name: '乔官公社', shortName: '乔官公社', until: d('1984-01-01') }, { name: '乔官镇人民政府', shortName: '乔官镇', until: d('2026-03-01') }] };

describe('当时的名称', () => {
  test.each([['1980-05-01', '乔官公社'], ['1984-01-01', '乔官镇'], ['2026-02-28', '乔官镇'], ['2026-03-01', '乔官街道'], ['2030-01-01', '乔官街道']])('%s叫%s', (day, name) => {
    expect(nameOn(RENAMED, d(day)).shortName).toBe(name);
  });
  test('没有改过名的，一直是现在的名称', () => expect(nameOn({ name: '甲', shortName: '甲' }, d('1990-01-01')).name).toBe('甲'));
});

describe('并入以后由谁接着办', () => {
  const all = [
    { id: 'a', mergedInto: { agencyId: 'b', on: d('2025-01-01') } }, { id: 'b', mergedInto: { agencyId: 'c', on: d('2026-01-01') } }, { id: 'c' },
    { id: 'x', mergedInto: { agencyId: 'y', on: d('2025-01-01') } }, { id: 'y', mergedInto: { agencyId: 'x', on: d('2025-01-01') } },
    { id: 'lost', mergedInto: { agencyId: 'nowhere', on: d('2025-01-01') } },
  ];
  const find = (id: string) => all.find((one) => one.id === id);
  const of = (id: string) => successorOf(find(id) ?? { id }, find).id;
  test('一层一层找到现在的', () => expect([of('a'), of('b'), of('c')]).toEqual(['c', 'c', 'c']));
  test('记录写成了圈，也不会转下去', () => expect(['x', 'y']).toContain(of('x')));
  test('找不到接手的，停在自己', () => expect(of('lost')).toBe('lost'));
});
