import tcb from '@cloudbase/node-sdk';
import { instant } from '@/domain/calendar/instant';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { openDatabase } from '../../cloudfunctions/_shared/database';
import { loadItems, saveAgencies } from './items/load';
import { generateItems, type GeneratedItem } from './items/make';
import { loadReports } from './reports/load';
import { generateReports, type GeneratedReport } from './reports/make';

export { generateItems, generateReports };

interface Generated { readonly items: readonly GeneratedItem[]; readonly reports: readonly GeneratedReport[] }

/**
 * Writes all of it into the data folder of a local cloud. One that runs on the folder now sees it at once; 公开 there is
 * this moment, so that its search follows.
 */
export async function fillFolder(dataFolder: string, { items, reports }: Generated, told: (done: number) => void): Promise<void> {
  // Beside the one that may be running, as the platform runs several.
  const cloud = await startLocalCloud({ dataFolder, shared: true });
  try {
    Object.assign(process.env, cloud.adminEnv);
    const db = openDatabase(tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' }));
    await saveAgencies(db);
    await loadReports(db, reports, instant(Date.now()));
    await loadItems(db, items, { told });
    // Or the first search after a start would read all of it; without built functions that is left to it.
    await cloud.invokeTimer('clock', 'rebuildSearch').catch(() => undefined);
  } finally {
    await cloud.close();
  }
}
