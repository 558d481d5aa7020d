import { decodeSegment, encodeSegment } from './coding';
import { entriesOf } from './entries';
import { SearchMemory } from './memory';
import { rank } from './rank';
import { sourceOf, type SourceText } from './source';

const text = (id: string, title: string, at = 1): SourceText => ({
  kind: 'item', id, key: `2026-01-0${at}/${id}`, agencyId: 'town', year: 2026, day: 20260101, made: 20260101, title, summary: '', about: '', label: '',
  parts: [{ heading: '', paragraphs: [`${title}的正文`], at: 0 }],
});
const standing = (one: SourceText) => ({ source: sourceOf(one), key: one.key, indexed: entriesOf(one, '乔官镇') });
const gone = (id: string) => ({ source: `item:${id}`, key: `2026-02-01/${id}`, indexed: [] });
const found = (memory: SearchMemory, phrase: string) =>
  rank({ ...memory.view(), concepts: [{ said: phrase, phrases: [phrase], weight: 1 }], admits: () => true }).best(10_000).map(({ entry }) => entry.source);
const kept = (memory: SearchMemory): SearchMemory => {
  const { segments, withdrawn } = memory.settled();
  const other = new SearchMemory();
  other.load(segments.map((segment) => decodeSegment(encodeSegment(segment))), withdrawn);
  return other;
};

test('问了年份的，那一年的在前，别的年份不丢；没有问的，新的在前、失效的最后', () => {
  const memory = new SearchMemory();
  memory.put([2014, 2020, 2024].map((year) => standing({ ...text(`y${year}`, `${year}年道路公示`), year, day: year === 2014 ? 0 : year * 10_000 + 101 })));
  const road = { said: '道路', phrases: ['道路'], weight: 1 };
  const ids = (years: readonly string[]) => rank({ ...memory.view(), concepts: [...years.map((year) => ({ said: year, phrases: [year], weight: 1, role: 'year' as const })), road], admits: () => true }).best(9).map(({ entry }) => entry.source);
  expect(ids(['2020'])).toEqual(['item:y2020', 'item:y2024', 'item:y2014']);
  expect(ids(['2014'])[0]).toBe('item:y2014');
  expect(ids([])).toEqual(['item:y2024', 'item:y2020', 'item:y2014']);
});

/** So many that segments are put away and merged. */
const MANY = 5000;
const filled = () => {
  const memory = new SearchMemory();
  for (let from = 0; from < MANY; from += 100) {
    memory.put(Array.from({ length: 100 }, (_, at) => standing(text(`i${String(from + at).padStart(5, '0')}`, `第${from + at}号公告`))));
  }
  return memory;
};

describe('内存里的索引', () => {
  test('放进去就找得到，改了按新的，撤回就没有', () => {
    const memory = new SearchMemory();
    memory.put([standing(text('a', '道路硬化公示')), standing(text('b', '低保公示'))]);
    expect(found(memory, '公示').sort()).toEqual(['item:a', 'item:b']);
    memory.put([standing(text('a', '道路绿化公示', 2))]);
    expect(found(memory, '硬化')).toEqual([]);
    expect(found(memory, '绿化')).toEqual(['item:a']);
    memory.put([gone('a')]);
    expect(found(memory, '公示')).toEqual(['item:b']);
    expect(memory.has('item:a', gone('a').key)).toBe(true);
  });

  test('五千条分几段放，合并以后、存了再读以后，找到的都一样', () => {
    const memory = filled();
    memory.put([gone('i00007'), standing(text('i00008', '改过的公告', 2))]);
    expect(memory.view().placed.length).toBeLessThanOrEqual(17);
    const before = [found(memory, '公告').length, found(memory, '77'), found(memory, '改过'), found(memory, '7')];
    expect(before.map((each) => (typeof each === 'number' ? each : each.length))).toEqual([MANY - 1, 1, 1, 0]);
    const other = kept(memory);
    expect([found(other, '公告').length, found(other, '77'), found(other, '改过'), found(other, '7')]).toEqual(before);
    expect(other.view().placed.length).toBeLessThan(memory.view().placed.length + 1);
    expect([found(memory, '公告').length, found(memory, '改过')]).toEqual([before[0], before[2]]);
  });

  test('存了以后撤回的，再存再读也不回来', () => {
    const memory = kept(filled());
    memory.put([gone('i00042')]);
    expect(found(kept(memory), '42')).toEqual([]);
    expect(kept(memory).has('item:i00042', gone('i00042').key)).toBe(true);
  });

  test('一份年报有许多段，撤下时一段不留', () => {
    const memory = new SearchMemory();
    const report: SourceText = { ...text('town:2025', '2025年度报告'), kind: 'report', parts: ['总体情况', '主动公开'].map((heading, at) => ({ heading, paragraphs: [`${heading}写了保密审查`], at })) };
    memory.put([standing(report)]);
    expect(found(memory, '保密审查')).toEqual(['report:town:2025', 'report:town:2025']);
    const other = kept(memory);
    expect(found(other, '保密审查')).toHaveLength(2);
    other.put([{ source: 'report:town:2025', key: 'z', indexed: [] }]);
    expect(found(other, '保密审查')).toEqual([]);
  });
});

test('存档坏了一个字节、截掉一截，读的时候就说', () => {
  const memory = new SearchMemory();
  memory.put([standing(text('a', '道路硬化公示'))]);
  const [segment] = memory.settled().segments;
  const file = encodeSegment(segment!);
  expect(() => decodeSegment(file.subarray(0, file.length - 9))).toThrow();
  expect(() => decodeSegment(Buffer.from('不是存档'))).toThrow();
});
