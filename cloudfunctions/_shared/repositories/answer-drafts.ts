import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import { append, type Database, type Stored } from '../database';
import { instantField } from './fields';

const record = z.strictObject({
  /** Id of the item. */
  _id: z.string(), agencyId: z.string(),
  /** `case/<id>` or `request/<id>`. */
  source: z.string(),
  confirmed: z.array(z.strictObject({ key: z.string(), by: z.string(), at: instantField })),
});

/** 由申请答复、公开建议转来的一条, and who looked at which of its suspicious places. */
export interface AnswerDraft {
  readonly itemId: string;
  readonly agencyId: string;
  readonly source: { readonly kind: 'case' | 'request'; readonly id: string };
  /** Keys of places that somebody has looked at. */
  readonly confirmed: ReadonlySet<string>;
}

export interface AnswerDraftRepository {
  readonly find: (itemId: string) => Promise<AnswerDraft | undefined>;
  readonly of: (source: AnswerDraft['source']) => Promise<readonly AnswerDraft[]>;
  /** Before the item itself, so that no item is without it. */
  readonly keep: (draft: Omit<AnswerDraft, 'confirmed'>, confirmed: readonly string[], by: string, at: Instant) => Promise<void>;
  readonly confirm: (itemId: string, keys: readonly string[], by: string, at: Instant) => Promise<void>;
}

function read(stored: Stored): AnswerDraft {
  const { _id: itemId, agencyId, source, confirmed } = record.parse(stored);
  const [kind, id = ''] = source.split('/');
  return { itemId, agencyId, source: { kind: kind === 'request' ? 'request' : 'case', id }, confirmed: new Set(confirmed.map(({ key }) => key)) };
}

const entries = (keys: readonly string[], by: string, at: Instant) => keys.map((key) => ({ key, by, at }));

export function answerDraftRepository(db: Database): AnswerDraftRepository {
  const drafts = db.collection('answerDrafts');
  return {
    find: async (itemId) => {
      const stored = await drafts.get(itemId);
      return stored && read(stored);
    },
    of: async ({ kind, id }) => (await drafts.find({ source: `${kind}/${id}` }, { limit: 20, orderBy: [['_id', 'asc']] })).map(read),
    keep: ({ itemId, agencyId, source }, confirmed, by, at) => drafts.put(itemId, { agencyId, source: `${source.kind}/${source.id}`, confirmed: entries(confirmed, by, at) }),
    confirm: async (itemId, keys, by, at) => {
      await drafts.change({ _id: itemId }, { confirmed: append(...entries(keys, by, at)) });
    },
  };
}
