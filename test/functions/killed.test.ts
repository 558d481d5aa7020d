import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Receipt } from '@/contract/applicant';
import { FORM, newKey, startTown, type Caller, type Town } from './town';
import { workersOf } from './workers';

/** A phone that tries again with the same key until it has a receipt. */
async function persist(who: Caller): Promise<Receipt> {
  const key = newKey();
  for (let tries = 0; tries < 40; tries += 1) {
    const reply = await who.call('applicant', 'submitApplication', { key, agencyId: 'qiaoguan', form: FORM }).catch(() => undefined);
    if (reply?.ok) return reply.value;
    await sleep(50);
  }
  throw new Error('no receipt after 40 tries');
}

test('提交途中进程一再被杀：一件不丢、一件不重，编号不重复，空号都记为作废', async () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'killed-'));
  let town: Town = await startTown({ dataFolder, instances: 3 });
  try {
    let done = false;
    const killing = (async () => {
      let killed = 0;
      while (!done && killed < 12) {
        await sleep(60 + (killed * 37) % 90);
        const [pid] = workersOf('applicant');
        if (pid === undefined) continue;
        process.kill(pid, 'SIGKILL');
        killed += 1;
      }
      return killed;
    })();
    const receipts = await Promise.all(Array.from({ length: 24 }, (_, index) => persist(town.person(`oKilled-${index}`))));
    done = true;
    if (process.platform === 'linux') expect(await killing).toBeGreaterThan(0);
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(24);
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(24);
    expect(await town.db.collection('cases').count({ agencyId: 'qiaoguan', 'projection.open': true })).toBe(24);

    for (const today of ['2026-03-03', '2026-03-04']) {
      await town.cloud.invokeTimer('clock', 'hourly');
      await town.close();
      town = await startTown({ dataFolder, today });
    }
    await town.cloud.invokeTimer('clock', 'hourly');
    const used = receipts.map(({ number }) => Number(/第(\d+)号/.exec(number)?.[1]));
    const annulled = await town.annulled('qiaoguan:2026');
    const taken = Number((await town.db.collection('counters').get('qiaoguan:2026'))?.value);
    expect([...used, ...annulled].sort((a, b) => a - b)).toEqual(Array.from({ length: taken }, (_, index) => index + 1));
    const told = await town.db.collection('messages').find({ reader: 'role:qiaoguan:officer' }, { limit: 1000, orderBy: [['at', 'desc']] });
    expect(told.filter(({ kind }) => kind === 'submitted')).toHaveLength(24);
  } finally {
    await town.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}, 120_000);
