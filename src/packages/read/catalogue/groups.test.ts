import { catalogueOf } from './groups';

test('有内容的按条文分组，二十条里没有内容的另列', () => {
  const { total, filled, empty } = catalogueOf({ 'a20-7': 3, 'township-5': 2 });
  expect(total).toBe(5);
  expect(filled.map(({ title, rows }) => [title, rows.map(({ category, count }) => `${category.label} ${count}`)])).toEqual([
    ['每个单位都要公布的', ['财政预算、决算信息 3']], ['乡镇还要公布的', ['土地征收 2']],
  ]);
  expect(empty).toHaveLength(14);
  expect(empty.map(({ key }) => key)).not.toContain('a20-7');
});

test('一条都没有：十五类都列为没有', () => {
  const { total, filled, empty } = catalogueOf({});
  expect([total, filled.length, empty.length]).toEqual([0, 0, 15]);
});
