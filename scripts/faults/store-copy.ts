import path from 'node:path';
import SQLite from 'libsql';
import { makeAlike } from './files-copy';

/** A document that differs between two states of the store; one side is missing where it was added or removed. */
export interface Difference {
  readonly collection: string;
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

type Row = [string, string, string];

/** Looks into a data folder while its local cloud runs, and puts the store and its files back as they were, so that every trial begins alike. */
export interface StoreCopy {
  /** Keeps the present state under a name. */
  keep(name: string): void;
  putBack(name: string): void;
  changedSince(name: string): readonly Difference[];
  documents(collection: string): readonly Readonly<Record<string, unknown>>[];
  /** Ids of a collection, ascending. */
  ids(collection: string): readonly string[];
  document(collection: string, id: string): Readonly<Record<string, unknown>> | undefined;
  close(): void;
}

export function openStoreCopy(folder: string): StoreCopy {
  const connection = new SQLite(path.join(folder, 'store.db'), { timeout: 8000 });
  const kept = new Set<string>();
  const rows = (sql: string, values: string[] = []) => connection.prepare(sql).raw().all(values) as unknown as Row[];
  const files = path.join(folder, 'files');
  const read = (text: string | undefined) => (text === undefined ? {} : JSON.parse(text) as unknown);
  return {
    keep: (name) => {
      if (!kept.has(name)) connection.exec(`ATTACH '${path.join(folder, `kept-${name}.db`)}' AS ${name}; CREATE TABLE ${name}.documents AS SELECT * FROM main.documents WHERE 0; CREATE TABLE ${name}.entries AS SELECT * FROM main.entries WHERE 0;`);
      kept.add(name);
      connection.exec(`BEGIN; DELETE FROM ${name}.documents; DELETE FROM ${name}.entries; INSERT INTO ${name}.documents SELECT * FROM main.documents; INSERT INTO ${name}.entries SELECT * FROM main.entries; COMMIT;`);
      makeAlike(path.join(folder, `files-${name}`), files);
    },
    putBack: (name) => {
      connection.exec('BEGIN IMMEDIATE');
      connection.exec(`DELETE FROM main.documents WHERE (collection, id) IN (SELECT collection, id FROM (SELECT * FROM main.documents EXCEPT SELECT * FROM ${name}.documents))`);
      connection.exec(`INSERT INTO main.documents SELECT * FROM ${name}.documents EXCEPT SELECT * FROM main.documents`);
      connection.exec(`DELETE FROM main.entries WHERE (ix, key, id) IN (SELECT ix, key, id FROM (SELECT * FROM main.entries EXCEPT SELECT * FROM ${name}.entries))`);
      connection.exec(`INSERT INTO main.entries SELECT * FROM ${name}.entries EXCEPT SELECT * FROM main.entries`);
      connection.exec('COMMIT');
      makeAlike(files, path.join(folder, `files-${name}`));
    },
    changedSince: (name) => {
      const of = (left: string, right: string) => rows(`SELECT collection, id, body FROM ${left}.documents EXCEPT SELECT collection, id, body FROM ${right}.documents`);
      const [after, before] = [of('main', name), of(name, 'main')];
      const keyOf = ([collection, id]: Row) => `${collection}/${id}`;
      const old = new Map(before.map((row) => [keyOf(row), row]));
      const now = new Set(after.map(keyOf));
      return [
        ...after.map((row) => ({ collection: row[0], id: row[1], ...(old.has(keyOf(row)) && { before: read(old.get(keyOf(row))?.[2]) }), after: read(row[2]) })),
        ...before.filter((row) => !now.has(keyOf(row))).map((row) => ({ collection: row[0], id: row[1], before: read(row[2]) })),
      ];
    },
    documents: (collection) => rows('SELECT collection, id, body FROM main.documents WHERE collection = ?', [collection]).map(([, , body]) => JSON.parse(body) as Record<string, unknown>),
    ids: (collection) => (connection.prepare('SELECT id FROM main.documents WHERE collection = ? ORDER BY id').raw().all([collection]) as unknown as [string][]).map(([id]) => id),
    document: (collection, id) => rows('SELECT collection, id, body FROM main.documents WHERE collection = ? AND id = ?', [collection, id]).map(([, , body]) => JSON.parse(body) as Record<string, unknown>)[0],
    close: () => connection.close(),
  };
}
