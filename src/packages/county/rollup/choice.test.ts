import { chosenIds } from './choice';

const AGENCIES = [{ id: 'county', group: 'county' }, { id: 'water', group: 'department' }, { id: 'east', group: 'township' }, { id: 'west', group: 'township' }] as const;

test('汇总哪些单位：全部、部门、乡镇，或者点选的；单位没有了的不算', () => {
  const ids = (set: Parameters<typeof chosenIds>[1]['set'], ticked: readonly string[] = []) => chosenIds(AGENCIES, { set, ticked });
  expect(ids('all')).toEqual(['county', 'water', 'east', 'west']);
  expect(ids('department')).toEqual(['water']);
  expect(ids('township')).toEqual(['east', 'west']);
  expect(ids('some', ['west', 'gone', 'water'])).toEqual(['water', 'west']);
  expect(ids('some')).toEqual([]);
});
