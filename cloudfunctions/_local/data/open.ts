import { existsSync } from 'node:fs';
import type { Schema } from '../../_shared/schema-types';
import { hasDocuments, openStoreFile, type Survives } from '../store/sqlite';
import { Store } from '../store/store';
import { emptyDataFolder, prepareDataFolder, storeIn } from './folder';
import { checkKeys, hasKeys, localKeys } from './keys';
import { lockFolder } from './lock';

interface Opening {
  readonly strict: boolean;
  readonly survives: Survives;
  /** Starts again with nothing. */
  readonly reset: boolean;
  /** Lets other local clouds use the folder too, as the platform runs several; only tests of that ask for it. */
  readonly shared: boolean;
}

interface OpenData {
  readonly store: Store;
  readonly keys: ReturnType<typeof localKeys>;
  close(): void;
}

/** Opens a data folder for one local cloud alone. @throws StartupError */
export function openData(folder: string, schema: Schema, { strict, survives, reset, shared }: Opening): OpenData {
  prepareDataFolder(folder);
  const unlock = shared ? () => undefined : lockFolder(folder);
  try {
    // Not before it is known that nobody is writing there.
    if (reset) emptyDataFolder(folder);
    const store = Store.open(storeIn(folder), schema, { strict, survives, expected: hasKeys(folder) });
    // Keys come after the store: a start that was cut short leaves no keys without one, so these prove that one is missing.
    const keys = closedOnError(store, () => localKeys(folder, store.hasDocuments()));
    return { store, keys, close: () => { store.close(); unlock(); } };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Looks whether the data could be opened, and leaves it as it is. @throws StartupError */
export function checkData(folder: string, { reset }: Pick<Opening, 'reset'>): void {
  prepareDataFolder(folder);
  const unlock = lockFolder(folder);
  try {
    if (reset || (!hasKeys(folder) && !existsSync(storeIn(folder)))) return;
    const connection = openStoreFile(storeIn(folder), hasKeys(folder));
    closedOnError(connection, () => checkKeys(folder, hasDocuments(connection)));
    connection.close();
  } finally { unlock(); }
}

function closedOnError<T>(open: { close(): void }, work: () => T): T {
  try { return work(); } catch (error) {
    open.close();
    throw error;
  }
}
