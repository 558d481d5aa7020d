import tcb from '@cloudbase/node-sdk';
import { startLocalCloud } from '../../../cloudfunctions/_local/local-cloud';
import { openDatabase } from '../../../cloudfunctions/_shared/database';
import { loadItems } from './load';
import type { GeneratedItem } from './make';

export { generateItems } from './make';

/** Writes items into the data folder of a local cloud that is not running now. */
export async function fillFolder(dataFolder: string, items: readonly GeneratedItem[], told: (done: number) => void): Promise<void> {
  const cloud = await startLocalCloud({ dataFolder });
  try {
    Object.assign(process.env, cloud.adminEnv);
    await loadItems(openDatabase(tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' })), items, { told });
  } finally {
    await cloud.close();
  }
}
