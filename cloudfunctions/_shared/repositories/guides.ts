import * as z from 'zod/mini';
import type { Confirmed, GuideFacts } from '@/domain/guide/facts';
import { GUIDE_SECTIONS, type GuideSectionKey } from '@/domain/guide/section';
import type { OptionalChannel } from '@/domain/guide/channels';
import type { Instant } from '@/domain/calendar/instant';
import type { Database } from '../database';
import type { Agency } from './agencies';

const guideRecord = z.strictObject({
  _id: z.string(),
  facts: z.strictObject({
    fax: z.optional(z.string()), noFax: z.optional(z.literal(true)), mailbox: z.optional(z.string()),
    heads: z.optional(z.array(z.strictObject({ post: z.string(), name: z.string() }))),
    duties: z.optional(z.string()),
    structure: z.optional(z.array(z.strictObject({ name: z.string(), duties: z.optional(z.string()), phone: z.optional(z.string()) }))),
    classification: z.optional(z.string()), arrangement: z.optional(z.string()), access: z.optional(z.string()),
  }),
  remarks: z.strictObject(Object.fromEntries(Object.keys(GUIDE_SECTIONS).map((key) => [key, z.optional(z.string())])) as Record<GuideSectionKey, z.ZodMiniOptional<z.ZodMiniString>>),
});

/** 指南 as the agency keeps it, published or not. */
export interface Guide {
  readonly facts: GuideFacts;
  readonly remarks: Readonly<Partial<Record<GuideSectionKey, string>>>;
}

const NONE: Guide = { facts: {}, remarks: {} };

interface GuideChange {
  readonly contact: Agency['contact'];
  readonly openChannels: readonly OptionalChannel[];
  readonly confirmed: Confirmed;
  readonly guide: Guide;
  readonly at: Instant;
  /** Member id. */
  readonly by: string;
}

export interface GuideRepository {
  readonly of: (agencyId: string) => Promise<Guide>;
  /** Contact, channels and guide in one write, on the version of the agency that was read; a changed contact stands in the log of the settings too. */
  readonly save: (before: Agency, change: GuideChange, contactChanged: boolean) => Promise<'saved' | 'stale'>;
  /** 核对: nothing else changes. */
  readonly confirm: (agency: Agency, confirmed: Confirmed) => Promise<'saved' | 'stale'>;
}

export function guideRepository(db: Database): GuideRepository {
  return {
    of: async (agencyId) => {
      const stored = await db.collection('guides').get(agencyId);
      if (!stored) return NONE;
      const { facts, remarks } = guideRecord.parse(stored);
      return { facts, remarks };
    },
    save: ({ id, version = 1, contact: contactBefore, settings }, { contact, openChannels, confirmed, guide, at, by }, contactChanged) => db.transaction(async (transaction) => {
      const stored = await transaction.collection('agencies').get(id);
      if (!stored || (stored.version ?? 1) !== version) return 'stale';
      await transaction.collection('agencies').change({ _id: id }, { contact, openChannels: [...openChannels], confirmed, version: version + 1 });
      await transaction.collection('guides').put(id, { ...guide });
      if (contactChanged) {
        await transaction.collection('settingsLog').add({ agencyId: id, at, by, changed: ['contact'], before: { contact: contactBefore, settings }, after: { contact, settings } });
      }
      return 'saved';
    }),
    confirm: ({ id, version = 1 }, confirmed) => db.transaction(async (transaction) => {
      const stored = await transaction.collection('agencies').get(id);
      if (!stored || (stored.version ?? 1) !== version) return 'stale';
      await transaction.collection('agencies').change({ _id: id }, { confirmed, version: version + 1 });
      return 'saved';
    }),
  };
}
