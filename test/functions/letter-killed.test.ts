import { readdirSync } from 'node:fs';
import path from 'node:path';
import { LETTERS } from '../../scripts/faults/use-cases/letters';
import { REQUESTS } from '../../scripts/faults/use-cases/requests';
import type { UseCase } from '../../scripts/faults/use-case';
import { READING, startFaultyTown, type FaultyTown } from '../../scripts/faults/world';
import { TODAY } from './town';

let world: FaultyTown;
beforeAll(async () => {
  world = await startFaultyTown();
  world.store.keep('seed');
});
afterAll(() => world?.close());

const documents = (): readonly string[] => {
  const folder = path.join(world.town.folder, 'files/letters');
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx')).map((name) => `letters/${name.split(path.sep).join('/')}`);
  } catch {
    return [];
  }
};

/** Documents in storage that no letter and no announcement names: nobody would ever clear or erase them. */
function nobodys(): readonly string[] {
  const named = (['letters', 'uploads'] as const).flatMap((collection) => world.store.documents(collection).map(({ fileId }) => String(fileId)));
  return documents().filter((place) => !named.some((fileId) => fileId.endsWith(`/${place}`)));
}

const of = (all: readonly UseCase[], wanted: string): UseCase => {
  const found = all.find(({ name }) => name === wanted);
  if (!found) throw new Error(wanted);
  return found;
};
/** The .docx of a 更正答复书 is named inside a seal: how many must be left is said instead. */
const TRIED = [['随答复提供文件', of(LETTERS, '随答复提供文件'), 0], ['签发更正答复书', of(REQUESTS, '签发更正答复书'), 1]] as const;

test.each(TRIED)('%s，进程在哪一步被杀：没有出成的文书过一夜就删，不留下没有人管的姓名、住址（个人信息保护法第四十七条）', async (_name, useCase, sealed) => {
  const { town, store } = world;
  store.putBack('seed');
  town.cloud.moveTo(TODAY);
  const act = await useCase.prepare(town);
  const before = documents().length;
  store.keep('ready');
  const { requests } = await world.listening(useCase.fn, 0, undefined, async () => { await act(); });
  expect(documents().length).toBe(before + 1);
  let cleared = 0;
  // Before its place is asked for there is no document; other faults are tried by `npm run faults`.
  const first = requests.findIndex((what) => what.includes('getUploadMetadata'));
  for (const [index, what] of requests.entries()) {
    if (index < first || READING.test(what)) continue;
    store.putBack('ready');
    town.cloud.moveTo(TODAY);
    await world.listening(useCase.fn, index + 1, 'killedAfter', async () => { await act().catch(() => undefined); });
    town.cloud.endTransactions();
    const left = documents().length;
    town.cloud.moveTo('2026-03-04');
    await town.cloud.invokeTimer('clock', 'nightly');
    cleared += left - documents().length;
    const issued = sealed === 1 ? store.documents('requests').filter(({ state }) => state === 'answered').length : 0;
    expect([what, nobodys().length]).toEqual([what, issued]);
    // What was issued after all has its document.
    const lost = store.documents('letters').map(({ fileId }) => String(fileId)).filter((fileId) => !documents().some((place) => fileId.endsWith(`/${place}`)));
    expect([what, lost]).toEqual([what, []]);
  }
  expect(cleared).toBeGreaterThan(0);
}, 180_000);
