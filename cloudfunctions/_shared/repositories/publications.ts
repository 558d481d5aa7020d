import * as z from 'zod/mini';
import type { CategoryKey } from '@/domain/publishing/categories';
import { between, gt, increment, MAX_PAGE, type Database, type Stored, type Transaction, type Where } from '../database';
import { mapPage, type Page } from '../paging';
import { pageOf } from './lists';
import { publicationRecord, readPublication, readSummary, SUMMARY_FIELDS, type Publication, type PublicationSummary } from './publication-record';

/** Of one agency, or of every agency of a county. */
export type PublicationScope = { readonly agencyId: string } | { readonly countyId: string };

interface PublicationFilter {
  readonly scope: PublicationScope;
  readonly category?: CategoryKey;
  /** 公开的年份. */
  readonly year?: number;
}

interface PublicationYears { readonly from: number; readonly to: number }

/**
 * 主动公开的信息, the public side: what is or was public, and nothing else. Written in the same transaction as the office's
 * side (repositories/items.ts); nothing that is a draft is ever in this collection.
 */
export interface PublicationRepository {
  readonly find: (id: string) => Promise<Publication | undefined>;
  /** One page, newest first, without the texts. */
  readonly listOf: (filter: PublicationFilter, cursor?: string) => Promise<Page<PublicationSummary>>;
  /** The newest of an agency, without the texts. */
  readonly newest: (agencyId: string, limit: number) => Promise<readonly PublicationSummary[]>;
  /** 最早和最近的公开年份; undefined where nothing is public. */
  readonly yearsOf: (filter: Omit<PublicationFilter, 'year'>) => Promise<PublicationYears | undefined>;
  /** How many are public in each category. */
  readonly countsOf: (scope: PublicationScope) => Promise<ReadonlyMap<CategoryKey, number>>;
  /**
   * What was published, changed or withdrawn after a key `<changedAt>/<id>`, oldest first; '' for everything. A change that took
   * a while may appear a little behind a later one: whoever follows begins a minute before where he stopped.
   */
  readonly changedSince: (key: string, limit: number) => Promise<readonly Publication[]>;
  /** Puts a document in place, new or not; for seeds, takeovers and tests. */
  readonly put: (publication: Publication) => Promise<void>;
}

const countsRecord = z.looseObject({ counts: z.record(z.string(), z.int()) });

async function count(transaction: Transaction, { agencyId, countyId }: Publication, category: CategoryKey, by: 1 | -1): Promise<void> {
  const counts = transaction.collection('publicationCounts');
  if (!await counts.change({ _id: agencyId }, { [`counts.${category}`]: increment(by), countyId })) await counts.add({ _id: agencyId, agencyId, countyId, counts: { [category]: by } });
}

/** The public side of a change, inside the write it belongs to, with the numbers of its categories. */
export async function writePublication(transaction: Transaction, publication: Publication): Promise<void> {
  const inside = transaction.collection('publications');
  const stored = await inside.get(publication.id);
  const before = stored && readPublication(stored);
  await inside.put(publication.id, publicationRecord(publication));
  const [was, is] = [before, publication].map((one) => (one?.state === 'public' ? one.content.category : undefined));
  if (was === is && before?.agencyId === publication.agencyId) return;
  if (before && was) await count(transaction, before, was, -1);
  if (is) await count(transaction, publication, is, 1);
}

/** @param stored with its publishedKey, `<publishedAt>/<id>` */
const yearIn = ({ publishedKey }: Stored): number => Number(String(publishedKey).slice(0, 4));

export function publicationRepository(db: Database): PublicationRepository {
  const publications = db.collection('publications');
  return {
    find: async (id) => {
      const stored = await publications.get(id);
      return stored && readPublication(stored);
    },
    listOf: async ({ scope, category, year }, cursor) => {
      const where: Where = { ...scope, state: 'public', ...(category && { category }), ...(year !== undefined && { publishedKey: between(`${year}`, `${year + 1}`) }) };
      return mapPage(await pageOf(publications, { where, key: 'publishedKey', direction: 'desc', fields: SUMMARY_FIELDS }, cursor), readSummary);
    },
    newest: async (agencyId, limit) => (await publications.find({ agencyId, state: 'public' }, { limit, orderBy: [['publishedKey', 'desc']], fields: SUMMARY_FIELDS })).map(readSummary),
    yearsOf: async ({ scope, category }) => {
      const end = (direction: 'asc' | 'desc') => publications.find({ ...scope, state: 'public', ...(category && { category }) }, { limit: 1, orderBy: [['publishedKey', direction]], fields: ['publishedKey'] });
      const [[first], [last]] = await Promise.all([end('asc'), end('desc')]);
      return first && last && { from: yearIn(first), to: yearIn(last) };
    },
    countsOf: async (scope) => {
      const sums = new Map<CategoryKey, number>();
      for (const stored of await db.collection('publicationCounts').find({ ...scope }, { limit: MAX_PAGE })) {
        for (const [key, number] of Object.entries(countsRecord.parse(stored).counts)) if (number > 0) sums.set(key as CategoryKey, (sums.get(key as CategoryKey) ?? 0) + number);
      }
      return sums;
    },
    changedSince: async (key, limit) => (await publications.find({ changedKey: gt(key) }, { limit, orderBy: [['changedKey', 'asc']] })).map(readPublication),
    put: (publication) => db.transaction((transaction) => writePublication(transaction, publication)),
  };
}
