import { randomInt } from 'node:crypto';
import { duplicate, systemCode } from '../cloud-error';
import type { Document } from './document';
import { printDocument } from './document';
import type { StoredIndex } from './index-entries';
import { entriesOf } from './index-entries';
import type { Connection } from './sqlite';

type Statement = ReturnType<Connection['prepare']>;
const isUniqueViolation = (error: unknown) => systemCode(error).startsWith('SQLITE_CONSTRAINT');

/** Writes documents with their index entries; to be used inside one SQL transaction. */
export class Writer {
  private readonly insertDocument: Statement;
  private readonly updateDocument: Statement;
  private readonly deleteDocument: Statement;
  private readonly insertEntry: Statement;
  private readonly deleteEntry: Statement;

  constructor(connection: Connection) {
    this.insertDocument = connection.prepare('INSERT INTO documents (collection, id, revision, body) VALUES (?, ?, ?, ?)');
    this.updateDocument = connection.prepare('UPDATE documents SET revision = ?, body = ? WHERE collection = ? AND id = ?');
    this.deleteDocument = connection.prepare('DELETE FROM documents WHERE collection = ? AND id = ?');
    this.insertEntry = connection.prepare('INSERT INTO entries (ix, key, id, uniq) VALUES (?, ?, ?, ?)');
    this.deleteEntry = connection.prepare('DELETE FROM entries WHERE ix = ? AND key = ? AND id = ?');
  }

  /** Brings one document from `before` to `after`; undefined is absence. @throws DATABASE_DUPLICATE_WRITE */
  write(collection: string, indexes: readonly StoredIndex[], before: Document | undefined, after: Document | undefined): void {
    const id = (after ?? before)?._id;
    if (id === undefined) return;
    if (!after) this.deleteDocument.run([collection, id]);
    else if (before) this.updateDocument.run([revision(), printDocument(after), collection, id]);
    else orDuplicate('_id_', () => this.insertDocument.run([collection, id, revision(), printDocument(after)]));
    for (const index of indexes) this.writeEntries(index, id, before, after);
  }

  writeEntries({ ix, rule }: StoredIndex, id: string, before: Document | undefined, after: Document | undefined): void {
    const old = before ? entriesOf(rule, before) : [];
    const now = after ? entriesOf(rule, after) : [];
    for (const key of old) if (!now.some((other) => other.equals(key))) this.deleteEntry.run([ix, key, id]);
    for (const key of now) {
      if (old.some((other) => other.equals(key))) continue;
      orDuplicate(rule.name, () => this.insertEntry.run([ix, key, id, rule.unique ? 1 : 0]));
    }
  }
}

/** Random, so that a document that was deleted and made again is a different one to a transaction. */
const revision = () => randomInt(1, 2 ** 48 - 1);

function orDuplicate(index: string, write: () => unknown): void {
  try { write(); } catch (error) {
    if (isUniqueViolation(error)) throw duplicate(index);
    throw error;
  }
}
