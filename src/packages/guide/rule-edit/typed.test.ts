import { blankRule, dayTyped, parseRule } from './typed';

test.each([['2026年3月1日', '2026-03-01'], ['2026-3-1', '2026-03-01'], ['2026.12.31', '2026-12-31'], [' 2026/03/01 ', '2026-03-01'], ['2026年2月30日', '2026年2月30日'], ['三月', '三月'], ['', '']])('%s 读成 %s', (typed, day) => expect(dayTyped(typed)).toBe(day));

test('手机上存坏了的不用；新的一项有自己的编号', () => {
  const blank = blankRule();
  expect(blank.id).toMatch(/^[a-z0-9]{16,40}$/);
  expect(parseRule(blank)).toEqual(blank);
  for (const broken of [undefined, null, 1, {}, { ...blank, uploads: '' }, { ...blank, version: '1' }]) expect(parseRule(broken)).toBeUndefined();
});
