import { civilDate } from '@/domain/calendar/civil-date';
import type { AgencyChecks } from '@/contract/county-year';
import { checkedWords, sortChecks, summaryWords } from './words';

const finding = (severity: 'hard' | 'soft') => ({ check: 'C1', severity, kind: 'unequal', place: ['表三', '总计'], is: '甲', should: '乙', todo: '丙' }) as const;
const checks = (id: string, hard: number, soft: number, published = true): AgencyChecks => ({
  id, name: id, group: 'township', againstBefore: false, findings: [...Array.from({ length: hard }, () => finding('hard')), ...Array.from({ length: soft }, () => finding('soft'))],
  ...(published && { publishedOn: civilDate('2026-01-20'), version: 1 }),
});

test('对不上的在前，没有公布的说没有公布，没有发现不说没有错', () => {
  const items = [checks('好', 0, 0), checks('没有', 0, 0, false), checks('看看', 0, 1), checks('错', 2, 0)];
  expect(sortChecks(items).map(({ id }) => id)).toEqual(['错', '看看', '没有', '好']);
  expect(summaryWords(items, true)).toBe('1份年报有2处对不上，1份有要看一看的');
  expect(summaryWords([items[0] ?? checks('', 0, 0)], true)).toBe('1份年报没有发现对不上的');
  expect([summaryWords([], false), summaryWords([checks('没有', 0, 0, false)], true)]).toEqual(['正在核对', '这一年没有公布的年报']);
});

test('和上一年核对过没有，没有的为什么', () => {
  expect(checkedWords({ ...checks('甲', 0, 0), againstBefore: true })).toBe('2026年1月20日公布，和上一年核对过');
  expect(checkedWords(checks('甲', 0, 0))).toBe('2026年1月20日公布，没有上一年的年报可以核对');
  expect(checkedWords({ ...checks('甲', 0, 0), version: 2, whyNot: '两份报告不是同一个单位的。' })).toBe('2026年1月20日公布，第2版，没有和上一年核对：两份报告不是同一个单位的');
});
