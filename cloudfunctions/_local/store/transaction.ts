import { randomUUID } from 'node:crypto';
import { CloudError, conflict, duplicate } from '../cloud-error';
import type { Found } from './candidates';
import { isOrdered, matching, page } from './candidates';
import { printDocument, readDocument } from './document';
import type { Document } from './document';
import type { Filter, SortOrder } from './filter';
import { indexesOf } from './index-catalog';
import { entriesOf } from './index-entries';
import { plan } from './plan';
import { Rows } from './rows';
import type { Paging, Session } from './session';
import { keyOf } from './session';
import type { Connection } from './sqlite';
import { inTransaction } from './sqlite';
import type { Store } from './store';

const LIFETIME_MS = 30_000;

interface Change {
  readonly collection: string;
  readonly id: string;
  /** Of the snapshot; 0 when the document was not there. */
  readonly revision: number;
  readonly before: Document | undefined;
  readonly after: Document | undefined;
}

/**
 * Snapshot isolation: reads one SQLite snapshot that starts with the first operation, keeps its writes to itself,
 * and puts them down in one SQL transaction. A document that someone else has changed since is a conflict.
 */
export class Transaction implements Session {
  readonly id = randomUUID();
  readonly ended: Promise<void>;
  private settle: () => void = () => undefined;
  private connection: Connection | undefined;
  private rows: Rows | undefined;
  private readonly changes = new Map<string, Change>();
  private readonly expiry: NodeJS.Timeout;

  constructor(private readonly store: Store, private readonly lend: () => Connection, private readonly giveBack: (connection: Connection) => void) {
    this.ended = new Promise((resolve) => { this.settle = resolve; });
    this.expiry = setTimeout(() => this.abort(), LIFETIME_MS);
    this.expiry.unref();
  }

  /** A failed operation ends the whole transaction, as on the platform. */
  run<T>(work: (session: Session) => T): T {
    try { return work(this); } catch (error) {
      this.abort();
      throw error;
    }
  }

  get(collection: string, id: string): Document | undefined {
    indexesOf(this.store.catalog, collection);
    const change = this.changes.get(keyOf(collection, id));
    return change ? change.after : this.store.get(this.snapshot(), collection, id);
  }

  find(collection: string, filter: Filter, order: SortOrder, { offset, limit }: Paging): Found[] {
    const chosen = plan(collection, filter, order, indexesOf(this.store.catalog, collection), this.store.strict);
    const own = [...this.changes.values()].filter((change) => change.collection === collection);
    const unchanged = matching(chosen, collection, filter, this.snapshot());
    if (own.length === 0) return page(unchanged, isOrdered(chosen), order, offset, limit);
    const mine = own.flatMap(({ after, revision }) => (after && filter.matches(after) ? [{ document: after, body: printDocument(after), revision }] : []));
    const others = [...unchanged].filter(({ document }) => !this.changes.has(keyOf(collection, document._id)));
    return page([...others, ...mine], false, order, offset, limit);
  }

  write(collection: string, before: Document | undefined, after: Document | undefined): void {
    const id = (after ?? before)?._id;
    if (id === undefined) return;
    const key = keyOf(collection, id);
    const seen = this.changes.get(key) ?? this.firstTouch(collection, id);
    if (!before && (this.changes.has(key) ? seen.after : seen.before)) throw duplicate('_id_');
    this.checkUnique(collection, id, after);
    this.changes.set(key, { ...seen, after });
    this.store.locks.set(key, this);
  }

  commit(): void {
    const { writer, rows, catalog, connection } = this.store;
    this.release();
    try {
      if (this.changes.size > 0) inTransaction(connection, () => {
        for (const change of this.changes.values()) {
          const current = rows.get(change.collection, change.id);
          if ((current?.revision ?? 0) !== change.revision) throw conflict();
        }
        for (const { collection, before, after } of this.inWritingOrder()) writer.write(collection, indexesOf(catalog, collection), before, after);
      });
    } catch (error) {
      // Someone was faster with a unique value: the next try will see it.
      throw error instanceof CloudError && error.code === 'DATABASE_DUPLICATE_WRITE' ? conflict() : error;
    } finally { this.end(); }
  }

  abort(): void {
    this.release();
    this.end();
  }

  /** Removals first, so that a unique value can move from one document to another. */
  private inWritingOrder(): Change[] {
    const changes = [...this.changes.values()];
    return [...changes.filter(({ after }) => !after), ...changes.filter(({ after }) => after)];
  }

  private snapshot(): Rows {
    if (this.rows) return this.rows;
    this.connection = this.lend();
    this.connection.exec('BEGIN');
    this.rows = new Rows(this.connection);
    this.rows.get('', ''); // the first read fixes the snapshot
    return this.rows;
  }

  private firstTouch(collection: string, id: string): Change {
    const row = this.snapshot().get(collection, id);
    const current = this.store.rows.get(collection, id);
    const holder = this.store.locks.get(keyOf(collection, id));
    if ((holder && holder !== this) || (row?.revision ?? 0) !== (current?.revision ?? 0)) throw conflict();
    const before = row && readDocument(row.body);
    return { collection, id, revision: row?.revision ?? 0, before, after: before };
  }

  private checkUnique(collection: string, id: string, after: Document | undefined): void {
    if (!after) return;
    for (const { ix, rule } of indexesOf(this.store.catalog, collection)) {
      const keys = entriesOf(rule, after);
      if (!rule.unique) continue;
      for (const key of keys) {
        for (const change of this.changes.values()) {
          if (change.collection !== collection || change.id === id || !change.after) continue;
          if (entriesOf(rule, change.after).some((other) => other.equals(key))) throw duplicate(rule.name);
        }
        const isTaken = (owner: string | undefined) => owner !== undefined && owner !== id && !this.changes.has(keyOf(collection, owner));
        if (isTaken(this.snapshot().ownerOf(ix, key))) throw duplicate(rule.name);
        if (isTaken(this.store.rows.ownerOf(ix, key))) throw conflict();
      }
    }
  }

  private release(): void {
    for (const [key, holder] of this.store.locks) if (holder === this) this.store.locks.delete(key);
  }

  private end(): void {
    if (!this.store.transactions.delete(this.id)) return;
    clearTimeout(this.expiry);
    if (this.connection) {
      this.connection.exec('ROLLBACK');
      this.giveBack(this.connection);
      this.connection = undefined;
    }
    this.settle();
  }
}
