import { rmSync } from 'node:fs';
import path from 'node:path';
import SQLite from 'libsql';
import { systemCode } from '../cloud-error';
import { StartupError } from '../startup-error';

export const LOCK = 'in-use.db';

/**
 * 独占: one local cloud a data folder, held until it ends. The lock is the one SQLite holds on an empty file of its own:
 * the system itself lets go of it when the process ends, however it ends, so there is never a stale one to guess about.
 * @returns lets go of it
 * @throws StartupError when another process holds it
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, LOCK);
  try { return hold(file); } catch (error) {
    if (systemCode(error) === 'SQLITE_BUSY') throw StartupError.dataInUse(folder);
    if (systemCode(error) !== 'SQLITE_NOTADB') throw StartupError.dataNotWritable(folder, error);
  }
  // Something else was written over it; no lock is ever held on that.
  rmSync(file);
  return lockFolder(folder);
}

function hold(file: string): () => void {
  const connection = new SQLite(file, { timeout: 0 });
  try {
    // Nothing is ever written, so nothing needs a journal. Not by `pragma`, which leaves a statement open: closing would wait for it.
    connection.exec('PRAGMA journal_mode = MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
    return () => connection.close();
  } catch (error) {
    connection.close();
    throw error;
  }
}
