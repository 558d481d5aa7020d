import { instant } from '@/domain/calendar/instant';
import { spentPaceRepository } from '../../cloudfunctions/_shared/repositories/spent-paces';
import { startTown, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

const paces = () => spentPaceRepository(town.db);
const left = async () => (await town.db.collection('paces').find({}, { limit: 100 })).map(({ _id }) => _id).sort();
/** Ten minutes of the town's first day. */
const windowAt = (text: string) => {
  const number = Math.floor(Date.parse(text) / 600_000);
  return { number, until: instant((number + 1) * 600_000) };
};

test('谁办得多，过了那一段就不留（个人信息保护法第十九条：保存期限为实现目的所必要的最短时间）；没有过的照数', async () => {
  const [over, now] = [windowAt('2026-02-28T09:00:00+08:00'), windowAt('2026-03-03T12:00:00+08:00')];
  expect(await paces().take('long-ago', over, 60, 100)).toBe(true);
  expect(await paces().take('still', now, 60, 100)).toBe(true);
  await town.db.collection('paces').add({ _id: 'earlier-version', window: 5, spent: 5 });
  const report = await town.cloud.invokeTimer('clock', 'nightly') as Record<string, unknown>;
  expect(report.forgetPaces).toEqual({ forgotten: 2 });
  expect(await left()).toEqual(['still']);
  expect([await paces().take('still', now, 60, 100), await paces().take('still', now, 40, 100)]).toEqual([false, true]);
  // Who comes back is counted from nothing.
  expect(await paces().take('long-ago', now, 100, 100)).toBe(true);
});

test('一段正在过去的时候删，也不会多给一次：接着数的还在', async () => {
  const [over, now] = [windowAt('2026-02-28T09:00:00+08:00'), windowAt('2026-03-03T12:00:00+08:00')];
  for (let round = 0; round < 5; round += 1) {
    await paces().take(`one-${round}`, over, 60, 100);
    const [, ...taken] = await Promise.all([paces().forget(instant(Date.parse('2026-03-02T00:00:00+08:00'))), paces().take(`one-${round}`, now, 60, 100), paces().take(`one-${round}`, now, 60, 100)]);
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await town.db.collection('paces').get(`one-${round}`)).toMatchObject({ window: now.number, spent: 60 });
  }
});
