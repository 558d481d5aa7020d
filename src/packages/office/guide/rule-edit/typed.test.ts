import { blankRule, parseRule } from './typed';

test('手机上存坏了的不用；新的一项有自己的编号', () => {
  const blank = blankRule();
  expect(blank.id).toMatch(/^[a-z0-9]{16,40}$/);
  expect(parseRule(blank)).toEqual(blank);
  for (const broken of [undefined, null, 1, {}, { ...blank, uploads: '' }, { ...blank, version: '1' }]) expect(parseRule(broken)).toBeUndefined();
});
