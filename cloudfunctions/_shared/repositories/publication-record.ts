import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { yearOf } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { VALIDITIES } from '@/domain/publishing/content';
import type { KeptContent, Revision } from '@/domain/publishing/item';
import type { Stored } from '../database';
import { civilDate, instantField, keysIn } from './fields';
import { categoryField, filesOf, revisionField, textOf } from './item-fields';

const place = {
  _id: z.string(),
  agencyId: z.string(),
  /** The agency itself, and the county above it: whose lists it stands in. */
  countyId: z.string(),
  indexNumber: z.string(),
  publishedOn: civilDate,
  publishedAt: instantField,
  changedAt: instantField,
  /** `<changedAt>/<id>`: what changed since is read by it. */
  changedKey: z.string(),
};

const publicRecord = z.strictObject({
  ...place, state: z.literal('public'),
  category: categoryField, year: z.int(), madeOn: civilDate,
  revision: z.int().check(z.gte(1)),
  /** `<publishedAt>/<id>`: lists, newest first. */
  publishedKey: z.string(),
  title: z.string(), summary: z.string(), documentNumber: z.optional(z.string()), validity: keysIn(VALIDITIES), files: z.int().check(z.gte(0)),
  /** The rest as JSON, which no list reads. */
  content: z.string(),
});
const withdrawnRecord = z.strictObject({ ...place, state: z.literal('withdrawn'), withdrawn: z.strictObject({ on: civilDate, reason: z.string() }) });
const summaryRecord = z.omit(publicRecord, { content: true });

interface Place {
  readonly id: string;
  readonly agencyId: string;
  readonly countyId: string;
  readonly indexNumber: string;
  readonly publishedOn: CivilDate;
  readonly publishedAt: Instant;
  readonly changedAt: Instant;
}

/** What everyone may read. */
export interface PublicPublication extends Place {
  readonly state: 'public';
  readonly content: KeptContent;
  /** Oldest first; at least the first publication. */
  readonly revisions: readonly Revision[];
  readonly fromAnswer?: true;
}
/** What was withdrawn: nothing of what it said is kept here. */
export interface WithdrawnPublication extends Place {
  readonly state: 'withdrawn';
  readonly withdrawn: { readonly on: CivilDate; readonly reason: string };
}
export type Publication = PublicPublication | WithdrawnPublication;

/** A line of a list; read without the text. */
export interface PublicationSummary extends Omit<Place, 'changedAt' | 'publishedAt' | 'countyId'>, Pick<KeptContent, 'title' | 'summary' | 'category' | 'madeOn' | 'documentNumber' | 'validity'> {
  readonly attachments: number;
}

/** What a list reads of a document. */
export const SUMMARY_FIELDS = Object.keys(summaryRecord.shape).filter((field) => field !== '_id');

const contentRecord = z.strictObject({ ...textOf, attachments: filesOf, revisions: z.array(revisionField).check(z.minLength(1)), fromAnswer: z.optional(z.literal(true)) });

export function publicationRecord(publication: Publication) {
  const { id, agencyId, countyId, indexNumber, publishedOn, publishedAt, changedAt } = publication;
  const place = { agencyId, countyId, indexNumber, publishedOn, publishedAt, changedAt, changedKey: `${changedAt}/${id}` };
  if (publication.state === 'withdrawn') return { ...place, state: 'withdrawn' as const, withdrawn: publication.withdrawn };
  const { content, revisions, fromAnswer } = publication;
  const { title, summary, category, madeOn, documentNumber, validity, ...rest } = content;
  return {
    ...place, state: 'public' as const, category, year: yearOf(publishedOn), madeOn, revision: revisions.length, publishedKey: `${publishedAt}/${id}`,
    title, summary, documentNumber, validity, files: rest.attachments.length, content: JSON.stringify({ ...rest, revisions, fromAnswer }),
  };
}

export function readPublication(stored: Stored): Publication {
  if (stored.state === 'withdrawn') {
    const { _id: id, changedKey: _key, ...withdrawn } = withdrawnRecord.parse(stored);
    return { id, ...withdrawn };
  }
  const { _id: id, agencyId, countyId, indexNumber, publishedOn, publishedAt, changedAt, content, title, summary, category, madeOn, documentNumber, validity } = publicRecord.parse(stored);
  const { revisions, fromAnswer, ...rest } = contentRecord.parse(JSON.parse(content));
  return {
    id, state: 'public', agencyId, countyId, indexNumber, publishedOn, publishedAt, changedAt, revisions, ...(fromAnswer && { fromAnswer }),
    content: { ...rest, title, summary, category, madeOn, validity, ...(documentNumber && { documentNumber }) },
  };
}

export function readSummary(stored: Stored): PublicationSummary {
  const { _id: id, agencyId, indexNumber, publishedOn, title, summary, category, madeOn, documentNumber, validity, files } = summaryRecord.parse(stored);
  return { id, agencyId, indexNumber, publishedOn, title, summary, category, madeOn, validity, attachments: files, ...(documentNumber && { documentNumber }) };
}
