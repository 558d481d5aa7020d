import type { CollectionName } from '../schema';
import { collection, transactionCollection, type Collection, type TransactionCollection } from './collection';
import type { CloudBase } from './sdk';
import { runTransaction } from './transaction';

export interface Transaction {
  collection(name: CollectionName): TransactionCollection;
}

/** The document database, with the traps of the SDK closed. */
export interface Database {
  collection(name: CollectionName): Collection;
  /**
   * Runs `work` in a transaction: all of its writes, or none. Tried again when others were faster, so `work` must do nothing else than read and write.
   * Documents that are only read may be changed by others meanwhile: change what the decision rests on, e.g. its version.
   * @throws ConflictError after the last try
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** @param app the one SDK application of the process */
export function openDatabase(app: CloudBase): Database {
  const db = app.database();
  return {
    collection: (name) => collection(() => db.collection(name), db.command),
    transaction: (work) => runTransaction(db, (sdk) => work({ collection: (name) => transactionCollection(() => sdk.collection(name), db.command) })),
  };
}
