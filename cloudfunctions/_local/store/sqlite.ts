import { existsSync, statSync } from 'node:fs';
import SQLite from 'libsql';
import { StartupError } from '../startup-error';

export type Connection = SQLite.Database;

const FORMAT = 'open-disclosure-store 1';
const BUSY_MS = 8000;

const TABLES = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS documents (
  collection TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (collection, id)
);
CREATE TABLE IF NOT EXISTS indexes (
  ix INTEGER PRIMARY KEY, collection TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL,
  UNIQUE (collection, name)
);
CREATE TABLE IF NOT EXISTS entries (
  ix INTEGER NOT NULL, key BLOB NOT NULL, id TEXT NOT NULL, uniq INTEGER NOT NULL,
  PRIMARY KEY (ix, key, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entries_of_document ON entries (ix, id);
CREATE UNIQUE INDEX IF NOT EXISTS unique_entries ON entries (ix, key) WHERE uniq = 1;
`;

/** processDeath: what was answered survives the death of this process · powerLoss: that of the machine too, at the price of a wait for the disk. */
export type Survives = 'processDeath' | 'powerLoss';

/** One connection; what it has answered survives a crash (WAL). */
export function connect(file: string, survives: Survives): Connection {
  const connection = new SQLite(file, { timeout: BUSY_MS });
  connection.pragma(`busy_timeout = ${BUSY_MS}`);
  connection.pragma('journal_mode = WAL');
  connection.pragma(`synchronous = ${survives === 'powerLoss' ? 'FULL' : 'NORMAL'}`);
  return connection;
}

/**
 * Opens or creates the store.
 * @param expected whether there must be one already; an empty one in its place is damage then, not a beginning
 * @throws StartupError when the file is not ours or is damaged
 */
export function openStoreFile(file: string, expected: boolean, survives: Survives = 'powerLoss'): Connection {
  if (expected && !existsSync(file)) throw StartupError.missingStore(file);
  try {
    if (expected && statSync(file).size === 0) throw new Error('the file is empty');
    const connection = connect(file, survives);
    createTables(connection, expected);
    check(connection);
    foldLog(connection);
    return connection;
  } catch (error) {
    throw StartupError.damagedStore(file, error);
  }
}

/** Whether a file bears our mark. Looks only; whether the rest of it is whole is another question. */
export function isOurStore(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    const connection = new SQLite(file, { readonly: true, timeout: BUSY_MS });
    try { return formatOf(connection) === FORMAT; } finally { connection.close(); }
  } catch { return false; }
}

const formatOf = (connection: Connection): string | undefined =>
  (connection.prepare("SELECT value FROM meta WHERE key = 'format'").raw().get() as unknown as [string] | undefined)?.[0];

export const hasDocuments = (connection: Connection): boolean => connection.prepare('SELECT 1 FROM documents LIMIT 1').raw().get() !== undefined;

/** Folds the write-ahead log back into the file, as far as that is possible without waiting for another process. */
export function foldLog(connection: Connection): void {
  connection.prepare('PRAGMA wal_checkpoint(PASSIVE)').raw().all();
}

/** Asked inside the transaction, because another process may be at it too. */
function createTables(connection: Connection, expected: boolean): void {
  inTransaction(connection, () => {
    if (connection.prepare('SELECT 1 FROM sqlite_master LIMIT 1').raw().get()) return;
    if (expected) throw new Error('there are no tables');
    connection.exec(TABLES);
    connection.prepare('INSERT INTO meta VALUES (?, ?)').run(['format', FORMAT]);
  });
}

function check(connection: Connection): void {
  const format = formatOf(connection);
  if (format !== FORMAT) throw new Error(`format is ${format ?? 'missing'}`);
  const [row] = connection.prepare('PRAGMA quick_check(1)').raw().all() as unknown as [string][];
  if (row?.[0] !== 'ok') throw new Error(`quick_check: ${row?.[0] ?? 'no answer'}`);
  const [broken] = connection.prepare(BROKEN_DOCUMENT).raw().all() as unknown as [string, string][];
  if (broken) throw new Error(`not a document: ${broken.join('/')}`);
}

/** A document that cannot be read; found here, not by whoever needs it. */
const BROKEN_DOCUMENT = "SELECT collection, id FROM documents WHERE NOT json_valid(body) OR json_type(body) <> 'object' OR body ->> '$._id' IS NOT id LIMIT 1";

/** Runs `work` alone among writers of every process; all of it is kept, or nothing. */
export function inTransaction<T>(connection: Connection, work: () => T): T {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}
