import { instant } from '@/domain/calendar/instant';
import type { LogEntry } from '../serving/runtime';
import { answeredWithin, Counting, summed, type ActionCounts } from './counting';
import { meter } from './meter';
import type { CountedBy } from '../repositories/metrics';

const at = (minute: number) => instant(Date.UTC(2026, 2, 2, 1, minute));
const called = (minute: number, more: object = {}): LogEntry => ({ at: at(minute), level: 'info', event: 'call', function: 'staff', action: 'getCase', outcome: 'ok', ms: 80, ...more });

test('办成、拒绝、出错、用时分开数；不是办事的不数', () => {
  const counting = new Counting();
  for (const entry of [called(0), called(0, { ms: 5001 }), called(0, { outcome: 'notFound' }), called(0, { event: 'fault' }), called(0, { event: 'file', action: 'file', outcome: '404' }), called(0, { event: 'file', action: 'file', outcome: '304' })]) expect(counting.add(entry)).toBe(true);
  expect(counting.add({ at: at(0), level: 'info', event: 'job', job: 'remind' })).toBe(false);
  expect(counting.counts).toEqual([
    { action: 'getCase', calls: 4, refused: [{ code: 'notFound', count: 1 }], faults: 1, took: [0, 2, 0, 0, 0, 0, 0, 1] },
    { action: 'file', calls: 2, refused: [{ code: '404', count: 1 }], faults: 0, took: [0, 2, 0, 0, 0, 0, 0, 0] },
  ]);
});

test('第一次马上写，以后一分钟最多一次；换了钟点，先把没写的写完，另起一份', async () => {
  const saved: { readonly by: CountedBy; readonly calls: number }[] = [];
  const count = meter({ save: async (by, actions) => { saved.push({ by, calls: actions.reduce((sum, { calls }) => sum + calls, 0) }); } });
  count(called(0));
  count(called(0));
  expect(saved.map(({ calls }) => calls)).toEqual([1]);
  count(called(1));
  count(called(1));
  count(called(60));
  expect(saved.map(({ by: { hour }, calls }) => [hour, calls])).toEqual([['09', 1], ['09', 3], ['09', 4]]);
  count(called(61));
  expect(saved[3]).toMatchObject({ by: { day: '2026-03-02', hour: '10', function: 'staff' }, calls: 2 });
  expect(new Set(saved.map(({ by }) => by.process)).size).toBe(1);
});

test('写不进去的时候，谁也不受影响', () => expect(() => meter({ save: () => Promise.reject(new Error('database')) })(called(0))).not.toThrow());

test('几天、几个进程加起来；百次里九十五次多久答完', () => {
  const one: ActionCounts = { action: 'getCase', calls: 20, refused: [{ code: 'stale', count: 1 }], faults: 0, took: [19, 0, 1, 0, 0, 0, 0, 0] };
  const [sum, ...more] = summed([one, { ...one, refused: [{ code: 'notFound', count: 3 }] }], ({ action }) => action);
  expect(more).toEqual([]);
  expect(sum).toEqual({ name: 'getCase', action: 'getCase', calls: 40, refused: [{ code: 'notFound', count: 3 }, { code: 'stale', count: 1 }], faults: 0, took: [38, 0, 2, 0, 0, 0, 0, 0] });
  expect([answeredWithin([19, 0, 1]), answeredWithin([18, 0, 2]), answeredWithin([0, 0, 0, 0, 0, 0, 0, 3]), answeredWithin([0, 0])]).toEqual([50, 200, undefined, null]);
});
