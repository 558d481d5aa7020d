import { createServer } from 'node:net';
import path from 'node:path';
import { prepareDataFolder, storeExists } from './data/folder';
import { lockFolder } from './data/lock';
import { listen } from './listen';
import { openStoreFile } from './store/sqlite';

/** Says before a long build what would stop the start afterwards. @throws StartupError */
export async function checkStart({ port, dataFolder, reset }: { port: number; dataFolder: string; reset: boolean }): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => { probe.close(resolve); });
  prepareDataFolder(dataFolder);
  const unlock = lockFolder(dataFolder);
  try { if (!reset && storeExists(dataFolder)) openStoreFile(path.join(dataFolder, 'store.db')).close(); } finally { unlock(); }
}
