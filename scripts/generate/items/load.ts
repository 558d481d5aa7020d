import { civilDate } from '@/domain/calendar/civil-date';
import { instant, type Instant } from '@/domain/calendar/instant';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import type { CategoryKey } from '@/domain/publishing/categories';
import type { Item, KeptContent } from '@/domain/publishing/item';
import type { Database } from '../../../cloudfunctions/_shared/database';
import { agencyRepository } from '../../../cloudfunctions/_shared/repositories/agencies';
import { itemDocument } from '../../../cloudfunctions/_shared/repositories/item-record';
import { publicationRecord, type PublicPublication } from '../../../cloudfunctions/_shared/repositories/publication-record';
import { putAll } from '../put-all';
import type { GeneratedItem } from './make';
import { AGENCIES } from './places';

const LEVELS = { county: 'county', township: 'township', subdistrict: 'subdistrict', department: 'countyDepartment' } as const;
/** Stands for whoever published it; no member of any office. */
const PUBLISHER = 'generated';

const contentOf = ({ title, category, madeOn, summary, paragraphs, documentNumber, theme, validity }: GeneratedItem): KeptContent => ({
  title, category: category as CategoryKey, madeOn: civilDate(madeOn), summary, paragraphs,
  body: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''), ...(documentNumber && { documentNumber }),
  topic: theme, validity: validity === 'valid' ? 'inForce' : 'expired', elsewhere: [], attachments: [],
});

/** An item as the public reads it. @param changedAt of the write: whoever follows what is new sees it by this */
export function publicationOf(item: GeneratedItem, changedAt: Instant): PublicPublication {
  const publishedOn = civilDate(item.publishedOn);
  return {
    id: item.id, state: 'public', agencyId: item.agencyId, countyId: AGENCIES.find(({ id }) => id === item.agencyId)?.parentId ?? item.agencyId,
    indexNumber: item.indexNumber, publishedOn, publishedAt: `${item.publishedOn}T09:00:00.000+08:00` as Instant, changedAt,
    revisions: [{ revision: 1, on: publishedOn }], content: contentOf(item),
  };
}

function officeSide(item: GeneratedItem, { indexNumber, publishedOn, publishedAt, revisions, content }: PublicPublication): Item {
  const by = { memberId: PUBLISHER, at: publishedAt };
  return {
    id: item.id, agencyId: item.agencyId, version: 1, state: 'published', live: { content, indexNumber, publishedOn, publishedAt, revisions },
    events: [{ ...by, type: 'created' }, { ...by, type: 'published', revision: 1, on: publishedOn }],
  };
}

/** The invented agencies, where they are not there yet. */
export async function saveAgencies(db: Database, wanted: ReadonlySet<string> = new Set(AGENCIES.map(({ id }) => id))): Promise<void> {
  const agencies = agencyRepository(db);
  for (const { id, name, shortName, parentId, level, prefix } of AGENCIES) {
    if (!wanted.has(id) || await agencies.find(id)) continue;
    await agencies.save({ id, name, shortName, ...(parentId && { parentId }), level: LEVELS[level], numberPrefix: `${prefix}依申请` });
  }
}

/** 每类多少, as publishing one by one would have counted; counted from what stands there, so that loading twice counts once. */
async function count(db: Database, items: readonly GeneratedItem[]): Promise<void> {
  for (const agencyId of new Set(items.map((item) => item.agencyId))) {
    const categories = [...new Set(items.filter((item) => item.agencyId === agencyId).map(({ category }) => category))];
    const counts = Object.fromEntries(await Promise.all(categories.map(async (category) =>
      [category, await db.collection('publications').count({ agencyId, state: 'public', category })] as const)));
    const countyId = AGENCIES.find(({ id }) => id === agencyId)?.parentId ?? agencyId;
    await db.collection('publicationCounts').put(agencyId, { agencyId, countyId, counts });
  }
}

interface Loading {
  /** When they became public here; whoever follows what is new sees them by it. */
  readonly at?: Instant;
  /** Without what the office sees of them. */
  readonly publicSideOnly?: true;
  readonly told?: (done: number) => void;
}

/** Writes items and their agencies into a cloud, both sides of each. */
export async function loadItems(db: Database, items: readonly GeneratedItem[], { at = instant(Date.now()), publicSideOnly, told }: Loading = {}): Promise<void> {
  await saveAgencies(db, new Set(items.flatMap(({ agencyId }) => [agencyId, AGENCIES.find(({ id }) => id === agencyId)?.parentId ?? agencyId])));
  const publications = items.map((item) => publicationOf(item, at));
  await putAll(db, 'publications', publications.map((publication) => ({ _id: publication.id, ...publicationRecord(publication) })), told);
  if (!publicSideOnly) {
    await putAll(db, 'items', items.map((item, index) => ({ _id: item.id, ...itemDocument(officeSide(item, publications[index] as PublicPublication), CHINA_CALENDAR) })));
  }
  await count(db, items);
}
