import * as z from 'zod/mini';
import type { MarkedCollection } from '../chain/record-mark';
import { lt, MAX_PAGE, type Database, type Stored } from '../database';
import { recordDays } from './record-days';
import { collectionOf, PART_KINDS } from './seal-record';

const sealedParts = z.looseObject({ parts: z.array(z.looseObject({ kind: z.enum(PART_KINDS as [typeof PART_KINDS[number], ...typeof PART_KINDS]), count: z.int() })) });

/**
 * Whether a record without a mark is one of before there were any. One that came to be after its agency had sealed marked ones
 * of its kind had a mark, and somebody took it away: it gets none, so that `log verify` goes on telling.
 */
export async function isFromBeforeMarks(db: Database, collection: MarkedCollection, stored: Stored): Promise<boolean> {
  const { begun } = recordDays(collection, stored);
  if (begun === undefined) return true;
  const before = await db.collection('seals').find({ agencyId: String(stored.agencyId), day: lt(begun) }, { limit: MAX_PAGE, orderBy: [['day', 'desc']], fields: ['parts'] });
  return !before.some((seal) => sealedParts.safeParse(seal).data?.parts.some(({ kind, count }) => count > 0 && collectionOf(kind) === collection));
}
