import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import { MAX_PAGE, type Database } from '../database';
import { instantField } from './fields';

const linkRecord = z.strictObject({
  /** A keyed digest of the token; the store holds no token. */
  _id: z.string(),
  caseId: z.string(),
  consultationId: z.string(),
  state: z.enum(['open', 'used', 'revoked']),
  expiresAt: instantField,
  createdAt: instantField,
  memberId: z.string(),
  openedAt: z.optional(instantField),
});

/** 征求意见链接: lets whoever was asked answer once, without signing in. */
export type ConsultationLinkRecord = Readonly<Omit<z.infer<typeof linkRecord>, '_id'>> & { readonly id: string };

export interface ConsultationLinkRepository {
  readonly add: (link: Omit<ConsultationLinkRecord, 'state'>) => Promise<void>;
  readonly find: (id: string) => Promise<ConsultationLinkRecord | undefined>;
  /** @returns false when somebody was faster */
  readonly use: (id: string) => Promise<boolean>;
  /** The step behind it failed: the link works again. */
  readonly giveBack: (id: string) => Promise<void>;
  readonly opened: (id: string, at: Instant) => Promise<void>;
  /** Every open link of a consultation stops working. @returns whether there was one */
  readonly revoke: (caseId: string, consultationId: string) => Promise<boolean>;
}

export function consultationLinkRepository(db: Database): ConsultationLinkRepository {
  const links = db.collection('consultationLinks');
  return {
    add: async ({ id, ...link }) => { await links.add({ _id: id, ...link, state: 'open' }); },
    find: async (id) => {
      const stored = await links.get(id);
      if (!stored) return undefined;
      const { _id, ...link } = linkRecord.parse(stored);
      return { id: _id, ...link };
    },
    use: async (id) => await links.change({ _id: id, state: 'open' }, { state: 'used' }) !== undefined,
    giveBack: async (id) => { await links.change({ _id: id, state: 'used' }, { state: 'open' }); },
    opened: async (id, at) => { await links.change({ _id: id, state: 'open' }, { openedAt: at }); },
    revoke: async (caseId, consultationId) => {
      const open = (await links.find({ caseId, consultationId, state: 'open' }, { limit: MAX_PAGE })).map((stored) => linkRecord.parse(stored));
      const revoked = await Promise.all(open.map(({ _id }) => links.change({ _id, state: 'open' }, { state: 'revoked' })));
      return revoked.some((one) => one !== undefined);
    },
  };
}
