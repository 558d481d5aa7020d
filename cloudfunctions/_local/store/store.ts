import type { Schema } from '../../_shared/schema-types';
import { transactionGone } from '../cloud-error';
import { isOrdered, matching, page, type Found } from './candidates';
import { readDocument, type Document } from './document';
import type { Filter, SortOrder } from './filter';
import { GroupCommit } from './group-commit';
import { indexesOf, syncIndexes, type Catalog } from './index-catalog';
import { isCovered, plan } from './plan';
import { Rows } from './rows';
import type { Paging, Session } from './session';
import { EVERYTHING, keyOf } from './session';
import type { Connection, Survives } from './sqlite';
import { connect, foldLog, hasDocuments, openStoreFile } from './sqlite';
import { Transaction } from './transaction';
import { Writer } from './writer';

/** A plain write met a document that an open transaction has written. */
class Locked extends Error {
  constructor(readonly by: Transaction) { super('locked by a transaction'); }
}

/** The document store of one data folder. Its changes are safe when several processes have it open. */
export class Store {
  readonly transactions = new Map<string, Transaction>();
  readonly locks = new Map<string, Transaction>();
  private readonly idle: Connection[] = [];

  private constructor(readonly file: string, readonly connection: Connection, readonly catalog: Catalog, readonly strict: boolean, private readonly survives: Survives) {
    this.rows = new Rows(connection);
    this.writer = new Writer(connection);
    this.commits = new GroupCommit(connection);
  }
  readonly rows: Rows;
  readonly writer: Writer;
  private readonly commits: GroupCommit;

  static open(file: string, schema: Schema, { strict, expected, survives = 'powerLoss' }: { strict: boolean; expected: boolean; survives?: Survives }): Store {
    const connection = openStoreFile(file, expected, survives);
    try {
      return new Store(file, connection, syncIndexes(connection, schema), strict, survives);
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  hasDocuments(): boolean { return hasDocuments(this.connection); }

  /** What is committed now, read only. */
  read(): Session {
    return {
      find: (collection, filter, order, paging) => this.find(this.rows, collection, filter, order, paging),
      get: (collection, id) => this.get(this.rows, collection, id),
      write: () => { throw new Error('a reading session does not write'); },
    };
  }

  /** One atomic change; waits while an open transaction holds one of its documents. */
  async change<T>(work: (session: Session) => T): Promise<T> {
    for (;;) {
      try {
        return await this.commits.run(() => work({ ...this.read(), write: (collection, before, after) => this.write(collection, before, after) }));
      } catch (error) {
        if (!(error instanceof Locked)) throw error;
        await error.by.ended;
      }
    }
  }

  private write(collection: string, before: Document | undefined, after: Document | undefined): void {
    const id = (after ?? before)?._id;
    const holder = id === undefined ? undefined : this.locks.get(keyOf(collection, id));
    if (holder) throw new Locked(holder);
    this.writer.write(collection, indexesOf(this.catalog, collection), before, after);
  }

  find(rows: Rows, collection: string, filter: Filter, order: SortOrder, { offset, limit }: Paging): Found[] {
    const chosen = plan(collection, filter, order, indexesOf(this.catalog, collection), this.strict);
    return page(matching(chosen, collection, filter, rows), isOrdered(chosen), order, offset, limit);
  }

  /** How many documents match; from the index alone where it says all that is asked, as the platform does. */
  count(collection: string, filter: Filter): number {
    const chosen = plan(collection, filter, [], indexesOf(this.catalog, collection), this.strict);
    if (isCovered(chosen, filter)) return chosen.ranges.reduce((sum, range) => sum + this.rows.countKeys(chosen.index.ix, range), 0);
    return this.find(this.rows, collection, filter, [], EVERYTHING).length;
  }

  get(rows: Rows, collection: string, id: string): Document | undefined {
    indexesOf(this.catalog, collection);
    const row = rows.get(collection, id);
    return row && readDocument(row.body);
  }

  begin(): Transaction {
    const transaction = new Transaction(this, () => this.idle.pop() ?? connect(this.file, this.survives), (connection) => this.idle.push(connection));
    this.transactions.set(transaction.id, transaction);
    return transaction;
  }

  transaction(id: string): Transaction {
    const transaction = this.transactions.get(id);
    if (!transaction) throw transactionGone();
    return transaction;
  }

  /** Ends every open transaction with nothing written, as their time would. */
  endTransactions(): void {
    for (const transaction of [...this.transactions.values()]) transaction.abort();
  }

  close(): void {
    this.commits.commit();
    this.endTransactions();
    for (const connection of this.idle) connection.close();
    foldLog(this.connection);
    this.connection.close();
  }
}
