import { setTimeout as sleep } from 'node:timers/promises';
import type { StaffItem } from '@/contract/publishing';
import { publishDesk, QIAOGUAN } from './publish-desk';
import { startTown, type Town } from './town';
import { workersOf } from './workers';

let town: Town;
beforeAll(async () => { town = await startTown({ instances: 3 }); });
afterAll(() => town?.close());

/** Tries until it is done, as a person taps again; every try may be cut off. */
async function persist(action: () => Promise<{ readonly ok: boolean }>, isDone: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const reply = await action().catch(() => undefined);
    if (reply?.ok || await isDone().catch(() => false)) return;
    await sleep(40);
  }
  throw new Error('not done after 60 tries');
}

test('公开、撤回途中进程一再被杀：两边要么都有、要么都没有，号不重不缺，数目对得上', async () => {
  const desk = publishDesk(town);
  const items: StaffItem[] = [];
  for (let left = 8; left > 0; left -= 1) items.push(await desk.approved({ title: `被杀也要公开${left}` }));
  let done = false;
  const killing = (async () => {
    let killed = 0;
    while (!done && killed < 12) {
      await sleep(50 + (killed * 37) % 90);
      const [pid] = workersOf('staff');
      if (pid === undefined) continue;
      process.kill(pid, 'SIGKILL');
      killed += 1;
    }
    return killed;
  })();
  const stateOf = async (id: string) => (await town.db.collection('publications').get(id))?.state;
  await Promise.all(items.map((item) => persist(() => desk.publish(item), async () => await stateOf(item.id) === 'public')));
  await Promise.all(items.slice(0, 3).map(({ id }) => persist(() => town.as('head').call('staff', 'withdrawItem', { id, reason: '有误。' }), async () => await stateOf(id) === 'withdrawn')));
  done = true;
  if (process.platform === 'linux') expect(await killing).toBeGreaterThan(0);

  for (const [index, { id }] of items.entries()) {
    const [side, seen] = [await town.db.collection('items').get(id), await town.db.collection('publications').get(id)];
    expect([(side?.shelf as { readonly live: boolean }).live, seen?.state]).toEqual(index < 3 ? [false, 'withdrawn'] : [true, 'public']);
  }
  const log = await town.db.collection('numberLog').find({ series: 'qiaoguan:2026:items' }, { limit: 1000, orderBy: [['value', 'asc']] });
  expect(log.map(({ value, state }) => [value, state])).toEqual(log.map((_one, index) => [index + 1, 'used']));
  for (const { id } of items) expect(log.filter(({ itemId }) => itemId === id)).toHaveLength(1);
  const open = await town.db.collection('publications').find({ agencyId: QIAOGUAN, state: 'public', category: 'township-8' }, { limit: 1000 });
  expect(await desk.counted()).toBe(open.length);
}, 180_000);
