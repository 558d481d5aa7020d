import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTown, submit, type Town } from './town';

const dataFolder = mkdtempSync(path.join(tmpdir(), 'bad-row-'));
let town: Town;
const on = async (today: string) => {
  await town?.close();
  town = await startTown({ dataFolder, today });
};
beforeAll(() => on('2026-03-02'));
afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

test('有一条记录坏了：其余的照样提醒、重算、核对、清理，坏的记下几条', async () => {
  const who = town.as('applicantA');
  // Of one day the jobs go by id: the bad one comes first.
  const ids = [(await submit(who)).id, (await submit(who)).id].sort();
  const cases = town.db.collection('cases');
  for (const id of ids) {
    const { projection } = await cases.get(id) as unknown as { readonly projection: object };
    await cases.change({ _id: id }, { projection: { ...projection, calendar: 'old' } });
  }
  await cases.change({ _id: ids[0] ?? '' }, { events: '坏了' });
  const uploads = town.db.collection('uploads');
  const prepare = async () => (await who.value('applicant', 'prepareUpload', { name: '材料.pdf', bytes: 10 })).uploadId;
  const [badUpload, goodUpload] = [await prepare(), await prepare()];
  await uploads.change({ _id: badUpload }, { bytes: '坏了' });
  await town.db.collection('tallies').add({ _id: 'qiaoguan:2025', agencyId: 'qiaoguan', year: 2025, version: 1, complete: true, rows: '坏了' });

  await on('2026-03-05');
  expect(await town.cloud.invokeTimer('clock', 'hourly')).toMatchObject({ alarmUnconfirmed: { checked: 2, told: 1, failed: 1 } });
  expect(await town.cloud.invokeTimer('clock', 'nightly')).toMatchObject({
    recomputeProjections: { checked: 2, changed: 1, failed: 1 },
    proveTallies: { repaired: 0, failed: 1 },
    purgeUploads: { removed: 1, failed: 1 },
  });
  expect([await town.db.collection('uploads').get(badUpload) !== undefined, await town.db.collection('uploads').get(goodUpload)]).toEqual([true, undefined]);
}, 60_000);
