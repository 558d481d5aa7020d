import { createServer } from 'node:net';
import path from 'node:path';
import { prepareDataFolder, storeExists } from './data-folder';
import { StartupError } from './startup-error';
import { openStoreFile } from './store/sqlite';

/** Says before a long build what would stop the start afterwards. @throws StartupError */
export async function checkStart({ port, dataFolder, reset }: { port: number; dataFolder: string; reset: boolean }): Promise<void> {
  prepareDataFolder(dataFolder, { reset: false });
  if (!reset && storeExists(dataFolder)) openStoreFile(path.join(dataFolder, 'store.db')).close();
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', () => reject(StartupError.busyPort(port)));
    probe.listen(port, '127.0.0.1', resolve);
  });
  await new Promise((resolve) => { probe.close(resolve); });
}
