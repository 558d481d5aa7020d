import { existsSync } from 'node:fs';
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

/** One connection; what it has answered survives a crash (WAL, synchronous FULL). */
export function connect(file: string): Connection {
  const connection = new SQLite(file, { timeout: BUSY_MS });
  connection.pragma(`busy_timeout = ${BUSY_MS}`);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  return connection;
}

/** Opens or creates the store. @throws StartupError when the file is not ours or is damaged */
export function openStoreFile(file: string): Connection {
  try {
    const connection = connect(file);
    createTables(connection);
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

/** Folds the write-ahead log back into the file, as far as that is possible without waiting for another process. */
export function foldLog(connection: Connection): void {
  connection.prepare('PRAGMA wal_checkpoint(PASSIVE)').raw().all();
}

/** Asked inside the transaction, because another process may be at it too. */
function createTables(connection: Connection): void {
  inTransaction(connection, () => {
    if (connection.prepare('SELECT 1 FROM sqlite_master LIMIT 1').raw().get()) return;
    connection.exec(TABLES);
    connection.prepare('INSERT INTO meta VALUES (?, ?)').run(['format', FORMAT]);
  });
}

function check(connection: Connection): void {
  const format = formatOf(connection);
  if (format !== FORMAT) throw new Error(`format is ${format ?? 'missing'}`);
  const [row] = connection.prepare('PRAGMA quick_check(1)').raw().all() as unknown as [string][];
  if (row?.[0] !== 'ok') throw new Error(`quick_check: ${row?.[0] ?? 'no answer'}`);
}

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
