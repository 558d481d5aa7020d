import * as z from 'zod/mini';
import { ATTACHMENT_KINDS, type AttachmentKind } from '@/contract/limits';
import type { Instant } from '@/domain/calendar/instant';
import type { Sealer } from '../crypto/sealer';
import { lt, MAX_PAGE, oneOf, type Database, type Stored } from '../database';
import { instantField, keyOf } from './fields';

const STATES = ['prepared', 'checked', 'submitted'] as const;

const uploadRecord = z.strictObject({
  _id: z.string(),
  owner: z.string(),
  /** 文件名, sealed: people write names and numbers into it. */
  name: z.string().check(z.startsWith('v1.')),
  bytes: z.int(),
  kind: keyOf(ATTACHMENT_KINDS),
  /** prepared: a place was given · checked: the content was read · submitted: it belongs to an application */
  state: z.enum(STATES),
  /** Where the phone puts it, and the id it has there. */
  cloudPath: z.string(),
  incomingId: z.string(),
  /** Where it is kept, out of reach of any client. */
  keptPath: z.string(),
  fileId: z.string(),
  preparedAt: instantField,
  caseId: z.optional(z.string()),
});

/** 附件 on its way into an application. */
type Upload = Readonly<Omit<z.infer<typeof uploadRecord>, '_id'>> & { readonly uploadId: string };

export interface UploadRepository {
  readonly prepare: (upload: Upload) => Promise<void>;
  /** How many of an owner belong to no application yet. */
  readonly countOpen: (owner: string) => Promise<number>;
  /** What belongs to no application yet; a page at most. */
  readonly openOf: (owner: string) => Promise<readonly Upload[]>;
  readonly find: (owner: string, uploadId: string) => Promise<Upload | undefined>;
  /** What the content says replaces what was announced. @returns false when it is not waiting to be checked any more */
  readonly check: (owner: string, uploadId: string, found: { readonly bytes: number; readonly kind: AttachmentKind }) => Promise<boolean>;
  /** Leaves what belongs to an application. @returns whether it was removed; only then may its files go */
  readonly remove: (owner: string, uploadId: string) => Promise<boolean>;
  /** Makes checked files part of a case. */
  readonly bind: (owner: string, uploadIds: readonly string[], caseId: string) => Promise<void>;
  /** A file that belongs to a case, whoever sent it. */
  readonly ofCase: (caseId: string, uploadId: string) => Promise<Upload | undefined>;
  /** Everything that belongs to a case, whoever handed it in. */
  readonly allOf: (caseId: string) => Promise<readonly Upload[]>;
  /** What was handed in with a 练习件 goes with it, its files before. */
  readonly removeOfPractice: (caseId: string) => Promise<void>;
  /** Up to a thousand that were announced before an instant and are still in a state; each is read when asked for. */
  readonly olderThan: (state: 'prepared' | 'checked', before: Instant) => Promise<readonly (() => Upload)[]>;
}

const ONE_RUN = 1000;
/** Not part of an application yet. */
const OPEN = ['prepared', 'checked'] as const;

export function uploadRepository(db: Database, { sealer }: { readonly sealer: Sealer }): UploadRepository {
  const uploads = db.collection('uploads');
  const place = (id: string) => ({ collection: 'uploads', id, field: 'name' });
  const read = (stored: Stored): Upload => {
    const { _id: uploadId, name, ...upload } = uploadRecord.parse(stored);
    return { ...upload, uploadId, name: sealer.open(name, place(uploadId)) };
  };
  return {
    prepare: async ({ uploadId, name, ...upload }) => {
      await uploads.add({ _id: uploadId, ...upload, name: sealer.seal(name, place(uploadId)) });
    },
    countOpen: (owner) => uploads.count({ owner, state: oneOf(OPEN) }),
    openOf: async (owner) => (await uploads.find({ owner, state: oneOf(OPEN) }, { limit: MAX_PAGE })).map(read),
    find: async (owner, uploadId) => {
      const stored = await uploads.get(uploadId);
      return stored && stored.owner === owner ? read(stored) : undefined;
    },
    check: async (owner, uploadId, found) =>
      await uploads.change({ _id: uploadId, owner, state: 'prepared' }, { ...found, state: 'checked' }) !== undefined,
    remove: async (owner, uploadId) => await uploads.removeWhere({ _id: uploadId, owner, state: oneOf(OPEN) }) === 1,
    bind: async (owner, uploadIds, caseId) => { for (const uploadId of uploadIds) await uploads.change({ _id: uploadId, owner, state: 'checked' }, { state: 'submitted', caseId }); },
    ofCase: async (caseId, uploadId) => {
      const stored = await uploads.get(uploadId);
      return stored && stored.caseId === caseId ? read(stored) : undefined;
    },
    allOf: async (caseId) => (await uploads.find({ caseId }, { limit: MAX_PAGE })).map(read),
    removeOfPractice: async (caseId) => { await uploads.removeWhere({ caseId }); },
    olderThan: async (state, before) =>
      (await uploads.find({ state, preparedAt: lt(before) }, { limit: ONE_RUN, orderBy: [['preparedAt', 'asc']] })).map((stored) => () => read(stored)),
  };
}
