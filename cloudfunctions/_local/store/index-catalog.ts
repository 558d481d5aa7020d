import type { Schema } from '../../_shared/schema-types';
import { CloudError, noCollection } from '../cloud-error';
import { StartupError } from '../startup-error';
import { readDocument } from './document';
import type { StoredIndex } from './index-entries';
import { definitionOf } from './index-entries';
import { Rows } from './rows';
import type { Connection } from './sqlite';
import { inTransaction } from './sqlite';
import { Writer } from './writer';

export type Catalog = ReadonlyMap<string, readonly StoredIndex[]>;

export function indexesOf(catalog: Catalog, collection: string): readonly StoredIndex[] {
  const indexes = catalog.get(collection);
  if (!indexes) throw noCollection(collection);
  return indexes;
}

/** Brings the stored indexes in line with the declaration; a new or changed one is built from the documents. */
export function syncIndexes(connection: Connection, schema: Schema): Catalog {
  return inTransaction(connection, () => {
    const known = (connection.prepare('SELECT ix, collection, name, definition FROM indexes').raw().all() as unknown as [number, string, string, string][])
      .map(([ix, collection, name, definition]) => ({ ix, collection, name, definition }));
    const kept = new Set<number>();
    let next = Math.max(0, ...known.map(({ ix }) => ix));
    const catalog = new Map<string, StoredIndex[]>();
    for (const [collection, { indexes }] of Object.entries(schema.collections)) {
      catalog.set(collection, indexes.map((rule) => {
        const definition = definitionOf(rule);
        const same = known.find((k) => k.collection === collection && k.name === rule.name && k.definition === definition);
        const index: StoredIndex = { ix: same?.ix ?? (next += 1), collection, rule };
        kept.add(index.ix);
        return index;
      }));
    }
    for (const { ix } of known) if (!kept.has(ix)) drop(connection, ix);
    for (const index of [...catalog.values()].flat()) if (!known.some(({ ix }) => ix === index.ix)) build(connection, index);
    return catalog;
  });
}

function drop(connection: Connection, ix: number): void {
  connection.prepare('DELETE FROM entries WHERE ix = ?').run([ix]);
  connection.prepare('DELETE FROM indexes WHERE ix = ?').run([ix]);
}

function build(connection: Connection, index: StoredIndex): void {
  const { ix, collection, rule } = index;
  connection.prepare('INSERT INTO indexes (ix, collection, name, definition) VALUES (?, ?, ?, ?)').run([ix, collection, rule.name, definitionOf(rule)]);
  const writer = new Writer(connection);
  try {
    for (const row of new Rows(connection).byId(collection, '', false)) writer.writeEntries(index, row.id, undefined, readDocument(row.body));
  } catch (error) {
    if (error instanceof CloudError) throw StartupError.indexNotBuilt(collection, rule.name, error);
    throw error;
  }
}
