import { rowKeysOf } from '../rows';
import { align, nameAbove, type Candidate } from './align';
import type { Entry } from './entries';
import { rowNames } from './row-names';

const NAMES = rowNames(rowKeysOf('2021'));
const entry = (own: readonly string[], before: readonly string[] = []): Entry => ({ at: 0, own, before, slots: [] });
const beside = (...own: readonly string[]): Candidate => ({ entry: entry(own), fitted: undefined });
const below = (...before: readonly string[]): Candidate => ({ entry: entry([], before), fitted: undefined });
const bare = (): Candidate => below();
/** Which candidate became which row. */
const aligned = (candidates: readonly Candidate[]) => {
  const { rows, byOrder } = align(candidates, NAMES);
  return { rows: Object.fromEntries([...rows].map(([key, candidate]) => [key, candidates.indexOf(candidate)])), byOrder };
};

describe('数字归哪一行', () => {
  test('行名在旁边的，按行名', () => {
    expect(aligned([beside('（一）予以公开'), beside('（七）总计')])).toEqual({ rows: { granted: 0, outcomesTotal: 1 }, byOrder: [] });
  });

  test('二十五行都在，名称却写在别处一行：仍按行名，不按次序', () => {
    const all = NAMES.map(({ names }) => beside(names[0] ?? ''));
    const swapped = all.map((candidate, at) => (at === 2 ? all[3] : at === 3 ? beside('说不清的一行') : candidate) ?? candidate);
    expect(aligned(swapped).rows).toMatchObject({ newlyReceived: 0, partiallyGranted: 2, outcomesTotal: 23 });
    expect(aligned(swapped).rows).not.toHaveProperty('granted');
  });

  test('次序与表式相反的，取合起来最长的一串', () => {
    expect(aligned([beside('（一）予以公开'), beside('（七）总计'), beside('（二）部分公开'), beside('1.属于国家秘密')]).rows)
      .toEqual({ granted: 0, partiallyGranted: 2, 'refused.stateSecret': 3 });
  });

  test('同一行印了两遍，读前一遍', () => {
    expect(aligned([beside('（一）予以公开'), beside('（一）予以公开'), beside('（七）总计')]).rows).toEqual({ granted: 0, outcomesTotal: 2 });
    expect(aligned([beside('（一）予以公开'), beside('（七）总计'), beside('（七）总计'), beside('四、结转下年度继续办理')]).rows).toEqual({ granted: 0, outcomesTotal: 1, carriedOverOut: 3 });
  });

  test('行名在上面的，按行名；排不进前后两行之间的不算', () => {
    expect(aligned([beside('（一）予以公开'), below('（二）部分公开'), bare(), beside('（七）总计')]).rows).toEqual({ granted: 0, partiallyGranted: 1, outcomesTotal: 3 });
    for (const wrong of ['一、本年新收政府信息公开申请数量', '（一）予以公开', '（七）总计', '四、结转下年度继续办理']) {
      expect(aligned([beside('（一）予以公开'), below(wrong), bare(), beside('（七）总计')]).rows).toEqual({ granted: 0, outcomesTotal: 3 });
    }
  });

  test('两行之间的数字与缺的行一样多，按次序；行名拆散在旁边的不必存疑', () => {
    expect(aligned([beside('（一）予以公开'), bare(), beside('1.属于国家秘密')])).toEqual({ rows: { granted: 0, partiallyGranted: 1, 'refused.stateSecret': 2 }, byOrder: ['partiallyGranted'] });
    expect(aligned([beside('（一）予以公开'), below('部分', '的', '公开'), beside('1.属于国家秘密')])).toEqual({ rows: { granted: 0, partiallyGranted: 1, 'refused.stateSecret': 2 }, byOrder: [] });
    expect(aligned([beside('（一）予以公开'), below('部分'), below('公开', '1.属于国家秘密'), beside('2.其他法律行政法规禁止公开')]).byOrder).toEqual([]);
    const around = { entry: entry(['1.属于国家秘密'], ['公开']), fitted: undefined };
    expect(aligned([beside('（一）予以公开', '部分'), bare(), around])).toEqual({ rows: { granted: 0, partiallyGranted: 1, 'refused.stateSecret': 2 }, byOrder: [] });
    expect(aligned([below('部分', '公开'), bare(), beside('（一）予以公开'), bare(), beside('1.属于国家秘密')]).byOrder).toContain('partiallyGranted');
    expect(aligned([beside('（一）予以公开'), bare(), beside('1.属于国家秘密'), below('部分', '公开'), bare()]).byOrder).toEqual(['partiallyGranted']);
  });

  test('比缺的行多或者少，就都空着', () => {
    expect(aligned([beside('（一）予以公开'), bare(), bare(), beside('1.属于国家秘密')])).toEqual({ rows: { granted: 0, 'refused.stateSecret': 3 }, byOrder: [] });
    expect(aligned([beside('（一）予以公开'), bare(), beside('2.其他法律行政法规禁止公开')])).toEqual({ rows: { granted: 0, 'refused.otherLawProhibited': 2 }, byOrder: [] });
    expect(aligned([])).toEqual({ rows: {}, byOrder: [] });
  });
});

describe('上面的行名', () => {
  const above = (own: readonly string[], ...before: readonly string[]) => nameAbove(entry(own, before), NAMES);

  test('只有一个行名的，就是它', () => {
    expect(above([], '（一）予以公开')).toBe('granted');
    expect(above([], '申请人情况', '（一）予以公开')).toBe('granted');
    expect(above([], '5.属于三类内部事务信息')).toBe('refused.internalAffairs');
  });

  test('旁边有字的，上面的名称不是它的', () => expect(above(['以上合计'], '（一）予以公开')).toBeUndefined());

  test('上面有几个行名，说不清是哪个；写在一行里的，取最后一个', () => {
    expect(above([], '（一）予以公开', '1.属于国家秘密')).toBeUndefined();
    expect(above([], '（一）予以公开1.属于国家秘密')).toBe('refused.stateSecret');
  });

  test('名称没有写全的、没有名称的，不猜', () => {
    expect(above([], '5.属于三类内部事务信')).toBeUndefined();
    expect(above([])).toBeUndefined();
  });
});
