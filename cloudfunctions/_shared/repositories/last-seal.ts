import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { Database } from '../database';
import { civilDate, instantField } from './fields';

/** The seal over all agencies of a day. */
export const WHOLE = '*';

/** The last seal, as people are shown it. */
export interface LastSeal {
  readonly day: CivilDate;
  readonly at: Instant;
  readonly root: string;
}

const shown = z.looseObject({ day: civilDate, at: instantField, root: z.string() });

/** The seal over all agencies that was made last. Apart from how seals are made, which whoever shows it does not need. */
export async function lastSeal(db: Pick<Database, 'collection'>): Promise<LastSeal | undefined> {
  const [stored] = await db.collection('seals').find({ agencyId: WHOLE }, { limit: 1, orderBy: [['day', 'desc']] });
  if (!stored) return undefined;
  const { day, at, root } = shown.parse(stored);
  return { day, at, root };
}
