import { createServer } from 'node:net';
import path from 'node:path';
import { prepareDataFolder, storeExists } from './data/folder';
import { listen } from './listen';
import { openStoreFile } from './store/sqlite';

/** Says before a long build what would stop the start afterwards. @throws StartupError */
export async function checkStart({ port, dataFolder, reset }: { port: number; dataFolder: string; reset: boolean }): Promise<void> {
  prepareDataFolder(dataFolder);
  if (!reset && storeExists(dataFolder)) openStoreFile(path.join(dataFolder, 'store.db')).close();
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => { probe.close(resolve); });
}
