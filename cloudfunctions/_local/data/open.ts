import type { Schema } from '../../_shared/schema-types';
import { Store } from '../store/store';
import { emptyDataFolder, prepareDataFolder, storeExists } from './folder';
import { localKeys } from './keys';
import { lockFolder } from './lock';

interface Opening {
  readonly strict: boolean;
  /** Starts again with nothing. */
  readonly reset: boolean;
  /** Lets other local clouds use the folder too, as the platform runs several; only tests of that ask for it. */
  readonly shared: boolean;
}

export interface OpenData {
  readonly store: Store;
  readonly keys: ReturnType<typeof localKeys>;
  close(): void;
}

/** Opens a data folder for one local cloud alone. @throws StartupError */
export function openData(folder: string, schema: Schema, { strict, reset, shared }: Opening): OpenData {
  prepareDataFolder(folder);
  const unlock = shared ? () => undefined : lockFolder(folder);
  try {
    // Not before it is known that nobody is writing there.
    if (reset) emptyDataFolder(folder);
    const keys = localKeys(folder, storeExists(folder));
    const store = Store.open(folder, schema, { strict });
    return { store, keys, close: () => { store.close(); unlock(); } };
  } catch (error) {
    unlock();
    throw error;
  }
}
