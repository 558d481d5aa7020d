import * as z from 'zod/mini';
import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import { GUIDE_SECTIONS, type GuideSection } from '@/domain/guide/section';
import type { LawCode } from '@/domain/statute/article';
import { DuplicateError, lt, type Database, type Stored } from '../database';
import type { Agency } from './agencies';
import { civilDate, instantField, keysIn } from './fields';

const section = z.strictObject({
  key: keysIn(GUIDE_SECTIONS),
  rules: z.array(z.strictObject({ law: z.string() as unknown as z.ZodMiniType<LawCode>, article: z.optional(z.int()), paragraph: z.optional(z.int()), item: z.optional(z.int()) })),
  rows: z.array(z.strictObject({ label: z.string(), value: z.string(), note: z.optional(z.string()) })),
  paragraphs: z.array(z.string()),
});

const head = z.looseObject({
  agencyId: z.string(), number: z.int(), publishedOn: civilDate, publishedAt: instantField,
  agencyName: z.string(), by: z.string(), byName: z.string(), changed: z.array(z.string()), note: z.optional(z.string()),
});
const editionRecord = z.extend(head, { content: z.string() });

/** 一版指南 without its text. */
export interface EditionHead extends Readonly<Pick<z.infer<typeof head>, 'agencyId' | 'number' | 'publishedOn' | 'publishedAt' | 'agencyName' | 'by' | 'byName'>> {
  readonly changed: readonly string[];
  readonly note?: string;
}
export interface GuideEditionRecord extends EditionHead { readonly sections: readonly GuideSection[] }

export interface GuideEditionRepository {
  readonly latest: (agencyId: string) => Promise<GuideEditionRecord | undefined>;
  /** The edition that stood at the end of a day. */
  readonly on: (agencyId: string, day: CivilDate) => Promise<GuideEditionRecord | undefined>;
  /** The newest, newest first, without their texts. @param before only those before this one */
  readonly heads: (agencyId: string, limit?: number, before?: number) => Promise<readonly EditionHead[]>;
  /** The next edition, on the version of the agency that was shown. */
  readonly publish: (agency: Agency, edition: GuideEditionRecord) => Promise<'published' | 'stale'>;
}

/** More editions than an office publishes in thirty years. */
const MOST_HEADS = 200;
const HEAD_FIELDS = ['agencyId', 'number', 'publishedOn', 'publishedAt', 'agencyName', 'by', 'byName', 'changed', 'note'] as const;

const readHead = (stored: Stored): EditionHead => {
  const { agencyId, number, publishedOn, publishedAt, agencyName, by, byName, changed, note } = head.parse(stored);
  return { agencyId, number, publishedOn, publishedAt, agencyName, by, byName, changed, ...(note !== undefined && { note }) };
};

export function readEdition(stored: Stored): GuideEditionRecord {
  const sections = z.array(section).parse(JSON.parse(editionRecord.parse(stored).content));
  return { ...readHead(stored), sections: sections.map((one) => ({ ...one, rows: one.rows as GuideSection['rows'], rules: one.rules as GuideSection['rules'] })) };
}

export function guideEditionRepository(db: Database): GuideEditionRepository {
  const editions = db.collection('guideEditions');
  const latest = async (agencyId: string) => (await editions.find({ agencyId }, { limit: 1, orderBy: [['number', 'desc']] })).map(readEdition)[0];
  return {
    latest,
    on: async (agencyId, day) => (await editions.find({ agencyId, publishedOn: lt(addDays(day, 1)) }, { limit: 1, orderBy: [['publishedOn', 'desc'], ['number', 'desc']] })).map(readEdition)[0],
    heads: async (agencyId, limit = MOST_HEADS, before) => (await editions.find({ agencyId, ...(before !== undefined && { number: lt(before) }) }, { limit, orderBy: [['number', 'desc']], fields: [...HEAD_FIELDS] })).map(readHead),
    publish: async ({ id, version = 1 }, { sections, ...edition }) => {
      try {
        return await db.transaction(async (transaction): Promise<'published' | 'stale'> => {
          const stored = await transaction.collection('agencies').get(id);
          if (!stored || (stored.version ?? 1) !== version) return 'stale';
          await transaction.collection('guideEditions').add({ _id: `${id}:${edition.number}`, ...edition, content: JSON.stringify(sections) });
          return 'published';
        });
      } catch (error) {
        if (error instanceof DuplicateError) return 'stale';
        throw error;
      }
    },
  };
}
