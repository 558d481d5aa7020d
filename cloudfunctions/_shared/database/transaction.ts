import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './access';
import { ConflictError } from './errors';
import type { SdkDatabase, SdkTransaction } from './sdk';

const TRIES = 12;
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 800;

/** The SDK tries again at once, so rivals meet again; here every try waits a random time that grows. */
const pause = (tries: number) => sleep(Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS));

export async function runTransaction<T>(db: SdkDatabase, work: (transaction: SdkTransaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const transaction = await ask(() => db.startTransaction() as Promise<SdkTransaction>);
    try {
      const result = await work(transaction);
      await ask(() => transaction.commit());
      return result;
    } catch (error) {
      // Gone already when the platform ended it; there is nothing more to undo then.
      await ask(() => transaction.rollback(undefined)).catch(() => undefined);
      if (!(error instanceof ConflictError) || tries >= TRIES) throw error;
    }
    await pause(tries);
  }
}
