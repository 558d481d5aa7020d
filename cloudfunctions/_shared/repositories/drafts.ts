import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import type { BlindIndex } from '../crypto/blind-index';
import type { Sealer } from '../crypto/sealer';
import { lt, MAX_PAGE, type Database, type Stored, type Transaction } from '../database';
import { instantField } from './fields';

/** 草稿, as it was typed. */
export interface Draft {
  readonly draftId: string;
  readonly agencyId: string;
  readonly savedAt: Instant;
  readonly form: Readonly<Record<string, unknown>>;
}

export interface DraftRepository {
  readonly save: (owner: string, draft: Draft) => Promise<void>;
  readonly find: (owner: string, draftId: string) => Promise<Draft | undefined>;
  /** Newest first. */
  readonly list: (owner: string) => Promise<readonly Draft[]>;
  readonly remove: (owner: string, draftId: string) => Promise<void>;
  /** Removes what was last saved before an instant. @returns how many */
  readonly purge: (before: Instant) => Promise<number>;
}

const draftRecord = z.strictObject({
  _id: z.string(), owner: z.string(), draftId: z.string(), agencyId: z.string(), savedAt: instantField,
  /** The whole form: a half-typed name is a name. */
  form: z.string().check(z.startsWith('v1.')),
});
const formContent = z.record(z.string(), z.unknown());

/** Another person's draft of the same name is another document. */
export const draftKey = (blind: BlindIndex, owner: string, draftId: string): string => blind.idFrom('draft', owner, draftId);

const place = (id: string) => ({ collection: 'drafts', id, field: 'form' });
interface DraftKeys { readonly sealer: Sealer; readonly blind: BlindIndex }

function readDraft(stored: Stored, { sealer }: Pick<DraftKeys, 'sealer'>): Draft {
  const { _id: id, draftId, agencyId, savedAt, form } = draftRecord.parse(stored);
  return { draftId, agencyId, savedAt, form: formContent.parse(JSON.parse(sealer.open(form, place(id)))) };
}

interface Filed { readonly _id: string; readonly owner: string; readonly submittedAt: Instant }

/** Whether a draft was saved after an application was filed, under the key of another one. One that does not open is nobody's any more. */
function isBegunSince(stored: Stored, { _id: caseId, owner, submittedAt }: Filed, keys: DraftKeys): boolean {
  try {
    const { savedAt, form: { key } } = readDraft(stored, keys);
    return savedAt > submittedAt && typeof key === 'string' && keys.blind.idFrom('case', owner, key) !== caseId;
  } catch {
    return false;
  }
}

/** The draft an application was filed from goes, inside a write; what was begun under its name since then stays. */
export async function removeFiled(transaction: Transaction, id: string, filed: Filed, keys: DraftKeys): Promise<void> {
  const drafts = transaction.collection('drafts');
  const stored = await drafts.get(id);
  if (stored && !isBegunSince(stored, filed, keys)) await drafts.remove(id);
}

export function draftRepository(db: Database, { sealer, blind }: DraftKeys): DraftRepository {
  const drafts = db.collection('drafts');
  const read = (stored: Stored): Draft => readDraft(stored, { sealer });
  return {
    save: (owner, { draftId, agencyId, savedAt, form }) => {
      const id = draftKey(blind, owner, draftId);
      return drafts.put(id, { owner, draftId, agencyId, savedAt, form: sealer.seal(JSON.stringify(form), place(id)) });
    },
    find: async (owner, draftId) => {
      const stored = await drafts.get(draftKey(blind, owner, draftId));
      return stored && read(stored);
    },
    list: async (owner) => (await drafts.find({ owner }, { limit: MAX_PAGE, orderBy: [['savedAt', 'desc']] })).map(read),
    remove: async (owner, draftId) => { await drafts.remove(draftKey(blind, owner, draftId)); },
    purge: (before) => drafts.removeWhere({ savedAt: lt(before) }),
  };
}
