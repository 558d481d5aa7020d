import * as z from 'zod/mini';
import { DuplicateError, type Database } from '../database';

const file = z.strictObject({ fileId: z.string(), digest: z.string(), entries: z.int(), bytes: z.int() });
const snapshotRecord = z.strictObject({
  _id: z.string(),
  version: z.int().check(z.gte(1)),
  form: z.int(),
  files: z.array(file),
  /** Up to which key each source is in the files, as JSON: kinds are no field names. */
  marks: z.string(),
  /** What stands in the files and is no more public, as JSON pairs of source and key. */
  withdrawn: z.string(),
  /** Files of snapshots before, which may still be read by a process that began a moment ago. */
  left: z.array(z.string()),
});
const marksRecord = z.record(z.string(), z.string());
const withdrawnRecord = z.array(z.tuple([z.string(), z.string()]));

export type SnapshotFile = Readonly<z.infer<typeof file>>;

/** 检索索引的存档: which files it is made of, and how far they go. */
export interface Snapshot {
  readonly version: number;
  readonly form: number;
  readonly files: readonly SnapshotFile[];
  readonly marks: Readonly<Record<string, string>>;
  readonly withdrawn: ReadonlyMap<string, string>;
  readonly left: readonly string[];
}

export interface SnapshotRepository {
  readonly current: () => Promise<Snapshot | undefined>;
  /** Replaces the version before, or begins. @returns false when someone else was faster */
  readonly save: (snapshot: Snapshot) => Promise<boolean>;
}

const ID = 'current';

export function snapshotRepository(db: Database): SnapshotRepository {
  const snapshots = db.collection('searchSnapshots');
  return {
    current: async () => {
      const stored = await snapshots.get(ID);
      if (!stored) return undefined;
      const { _id, marks, withdrawn, ...rest } = snapshotRecord.parse(stored);
      return { ...rest, marks: marksRecord.parse(JSON.parse(marks)), withdrawn: new Map(withdrawnRecord.parse(JSON.parse(withdrawn))) };
    },
    save: async ({ version, files, marks, withdrawn, left, form }) => {
      const fields = { form, files: [...files], marks: JSON.stringify(marks), withdrawn: JSON.stringify([...withdrawn]), left: [...left] };
      if (version > 1) return snapshots.updateVersion(ID, version - 1, fields);
      try {
        await snapshots.add({ _id: ID, version, ...fields });
        return true;
      } catch (error) {
        if (error instanceof DuplicateError) return false;
        throw error;
      }
    },
  };
}
