import { agencyIn, sameOr } from './reread';

describe('看完一条回到列表', () => {
  const page = (title: string) => ({ items: [{ id: '1', title }], next: '2026/1' });

  test('没有变的还是原来那一页：翻出来的后几页不丢', () => {
    const before = page('修路');
    expect(sameOr(before, page('修路'))).toBe(before);
  });

  test('有了新的、撤回了的，就是新的一页', () => {
    const now = page('修桥');
    expect(sameOr(page('修路'), now)).toBe(now);
    expect(sameOr(undefined, now)).toBe(now);
  });
});

test('回答说了是哪个单位的才算', () => {
  expect(agencyIn({ agency: { id: 'qiaoguan', name: '乔官镇人民政府' } })).toBe('qiaoguan');
  for (const answer of [null, undefined, [], 'x', {}, { agency: null }, { agency: { id: 1 } }]) expect(agencyIn(answer)).toBeUndefined();
});
