import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from './startup-error';

/** Everything the local cloud ever makes in its data folder. */
const OURS = ['store.db', 'store.db-wal', 'store.db-shm', 'keys.json', 'files', 'incoming', 'functions.log'];

/** Makes the folder when needed. @throws StartupError when it cannot be written */
export function prepareDataFolder(folder: string, { reset }: { reset: boolean }): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    // Only what is ours: a wrong --data must not empty someone's folder.
    if (reset) for (const name of OURS) rmSync(path.join(folder, name), { recursive: true, force: true });
    for (const name of OURS) if (existsSync(path.join(folder, name))) accessSync(path.join(folder, name), constants.W_OK);
  } catch (error) {
    throw StartupError.dataNotWritable(folder, error);
  }
}

/** One level at a time: a recursive mkdir never returns on a file system that accepts no folders. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

export const storeExists = (folder: string): boolean => {
  const file = path.join(folder, 'store.db');
  return existsSync(file) && statSync(file).size > 0;
};
