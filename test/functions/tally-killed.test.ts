import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tally } from '@/domain/report/tally';
import { tallyRemedies } from '@/domain/report/tally-remedies';
import { startTown, submit, type Town } from './town';
import { workersOf } from './workers';

const Q = { agencyId: 'qiaoguan' } as const;

/** An officer who tries until the case has come as far as it should; what a kill swallowed is not known to him. */
async function bring(town: Town, id: string, index: number): Promise<void> {
  const officer = town.as('officer');
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await officer.call('staff', 'getCase', { id }).catch(() => undefined);
    if (!found?.ok) {
      await sleep(60);
      continue;
    }
    const { version, state, open } = found.value;
    const [remedy] = open.remedies;
    const on = '2026-03-02';
    if (state === 'submitted') await officer.call('staff', 'confirmReceipt', { id, version }).catch(() => undefined);
    else if (version === 2) await officer.call('staff', 'takeStep', { id, version, steps: [{ type: 'remedyFiled', on, way: 'litigationDirect', reference: `（2026）鲁07行初${index}号` }] }).catch(() => undefined);
    else if (version === 3 && remedy && index % 2 === 0) await officer.call('staff', 'takeStep', { id, version, steps: [{ type: 'remedyEnded', on, remedyId: remedy.id, result: 'upheld' }] }).catch(() => undefined);
    else return;
  }
  throw new Error(`${id} did not come to its end`);
}

test('办理途中进程一再被杀：表三、表四时时等于按全部案件重新数的，夜里复核没有差错', async () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'tally-killed-'));
  const town = await startTown({ dataFolder, instances: 3 });
  try {
    await town.as('officer').value('annual', 'yearTables', { ...Q, year: 2026 });
    const ids: string[] = [];
    for (let index = 0; index < 6; index += 1) ids.push((await submit(town.person(`oTallyKilled-${index}`))).id);
    let done = false;
    const killing = (async () => {
      let killed = 0;
      while (!done && killed < 8) {
        await sleep(50 + (killed * 41) % 110);
        const [pid] = workersOf('staff');
        if (pid === undefined) continue;
        process.kill(pid, 'SIGKILL');
        killed += 1;
      }
      return killed;
    })();
    await Promise.all(ids.map((id, index) => bring(town, id, index)));
    done = true;
    if (process.platform === 'linux') expect(await killing).toBeGreaterThan(0);

    const cases = await town.cases();
    const all = await Promise.all(ids.map(async (id) => (await cases.find(id))?.disclosure));
    const found = all.flatMap((one) => (one ? [one] : []));
    const { table3, table4 } = await town.as('officer').value('annual', 'yearTables', { ...Q, year: 2026 });
    expect(table3).toEqual(tally(found, 2026));
    expect(table4).toEqual(tallyRemedies(found, 2026));
    expect(table4.litigationDirect).toMatchObject({ upheld: 3, pending: 3, total: 6 });
    expect(await town.cloud.invokeTimer('clock', 'nightly')).toMatchObject({ proveTallies: { repaired: 0, unfinished: 0, failed: 0 } });
  } finally {
    await town.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}, 120_000);
