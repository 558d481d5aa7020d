import * as z from 'zod/mini';
import { DuplicateError, type Database } from '../database';
import { SCHEMA, type CollectionName } from '../schema';
import { instantField, keyOf } from './fields';

const counts = { number: z.int().check(z.gte(1)), checked: z.int(), changed: z.int(), failed: z.int() };
const runRecord = z.strictObject({ ...counts, collection: keyOf(Object.keys(SCHEMA.collections) as CollectionName[]), after: z.string() });
const versionsRecord = z.strictObject({ _id: z.string(), revision: z.int().check(z.gte(1)), done: z.array(z.strictObject({ ...counts, at: instantField })), current: z.optional(runRecord) });

/** Where a migration stands: the collection, and the id of the last document that was looked at. */
export type MigrationRun = Readonly<z.infer<typeof runRecord>>;
/** 数据迁移到哪里: which are through, with what they did, and which is under way. */
export type SchemaVersions = Readonly<Omit<z.infer<typeof versionsRecord>, '_id'>>;

const ID = 'schemaVersions';

/** @property save with a revision one above what was read; false when another run was faster */
export function schemaVersionRepository(db: Database): { readonly get: () => Promise<SchemaVersions | undefined>; readonly save: (next: SchemaVersions) => Promise<boolean> } {
  const operation = db.collection('operation');
  return {
    get: async () => {
      const stored = await operation.get(ID);
      if (!stored) return undefined;
      const { _id: _, ...versions } = versionsRecord.parse(stored);
      return versions;
    },
    save: async (next) => {
      const { revision, done, current } = next;
      if (revision > 1) return await operation.change({ _id: ID, revision: revision - 1 }, { revision, done, current }) !== undefined;
      try {
        await operation.add({ _id: ID, ...next });
        return true;
      } catch (error) {
        if (error instanceof DuplicateError) return false;
        throw error;
      }
    },
  };
}
