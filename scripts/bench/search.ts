import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import { instant } from '@/domain/calendar/instant';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { openDatabase } from '../../cloudfunctions/_shared/database';
import { loadItems } from '../generate/items/load';
import { generateItems } from '../generate/items/make';

const AGENCIES = 5;
const COUNTY = 'yunting';

/** A cloud with so many items whose index is kept, and the functions that search it. */
export async function searchable(items: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-search-'));
  const cloud = await startLocalCloud({ dataFolder: folder });
  const close = async () => {
    await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  };
  Object.assign(process.env, cloud.adminEnv);
  // Published an hour ago: nobody reads again what changed within the last minute.
  await loadItems(openDatabase(tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' })), generateItems(items / AGENCIES), { at: instant(Date.now() - 3_600_000), publicSideOnly: true });
  let runs = 0;
  for (let whole = 0; whole === 0; runs += 1) ({ rebuildSearchIndex: { whole } } = await cloud.invokeTimer('clock', 'rebuildSearch') as { rebuildSearchIndex: { whole: number } });
  const search = (text: string, cursor?: string) => cloud.invoke('public', { action: 'search', input: { agencyId: COUNTY, scope: 'county', text, ...(cursor && { cursor }) } }, { source: 'wx_client' }) as Promise<{ ok: boolean; message?: string; value?: { hits: readonly { id?: string }[] } }>;
  return { search, env: cloud.adminEnv, runs, close };
}
