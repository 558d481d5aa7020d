import { civilDate } from '@/domain/calendar/civil-date';
import { addable, chosenIds } from './choice';

const AGENCIES = [{ id: 'county', group: 'county' }, { id: 'water', group: 'department' }, { id: 'east', group: 'township' }, { id: 'west', group: 'township' }] as const;

test('汇总哪些单位：全部、部门、乡镇，或者点选的；单位没有了的不算', () => {
  const ids = (set: Parameters<typeof chosenIds>[1]['set'], ticked: readonly string[] = []) => chosenIds(AGENCIES, { set, ticked });
  expect(ids('all')).toEqual(['county', 'water', 'east', 'west']);
  expect(ids('department')).toEqual(['water']);
  expect(ids('township')).toEqual(['east', 'west']);
  expect(ids('some', ['west', 'gone', 'water'])).toEqual(['water', 'west']);
  expect(ids('some')).toEqual([]);
});

test('并入别的单位的，到并入那一年还在汇总里，以后没有了', () => {
  const county = { agencies: AGENCIES.map((one) => ({ ...one, name: one.id })), merged: [{ id: 'old', name: 'old', group: 'department', on: civilDate('2026-04-01') }] } as unknown as Parameters<typeof addable>[0];
  expect([2025, 2026, 2027].map((year) => chosenIds(addable(county, year), { set: 'department', ticked: [] }))).toEqual([['water', 'old'], ['water', 'old'], ['water']]);
});
