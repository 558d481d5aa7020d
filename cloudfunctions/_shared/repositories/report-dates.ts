import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { append, type Database } from '../database';
import { civilDate, instantField } from './fields';

const change = z.strictObject({ on: z.nullable(civilDate), at: instantField, by: z.string() });
const datesRecord = z.strictObject({ _id: z.string(), countyId: z.string(), year: z.int(), township: z.nullable(civilDate), changes: z.array(change) });

/** 乡镇年报的期限 of a county and year, as it was set last. */
interface TownshipDate {
  /** null: the county took its day back, the law's counts. */
  readonly on: CivilDate | null;
  readonly at: Instant;
  readonly by: string;
}

export interface ReportDateRepository {
  readonly township: (countyId: string, year: number) => Promise<TownshipDate | undefined>;
  readonly setTownship: (countyId: string, year: number, date: TownshipDate) => Promise<void>;
}

export function reportDateRepository(db: Database): ReportDateRepository {
  const dates = db.collection('reportDates');
  const idOf = (countyId: string, year: number) => `${countyId}:${year}`;
  return {
    township: async (countyId, year) => {
      const stored = await dates.get(idOf(countyId, year));
      return stored && datesRecord.parse(stored).changes.at(-1);
    },
    setTownship: (countyId, year, date) => db.transaction(async (transaction) => {
      const [inside, _id] = [transaction.collection('reportDates'), idOf(countyId, year)];
      const stored = await inside.get(_id);
      // Said once more, by a second tap or after a lost reply: it is the same decision.
      if (stored && datesRecord.parse(stored).changes.at(-1)?.on === date.on) return;
      if (stored) await inside.change({ _id }, { township: date.on, changes: append({ ...date }) });
      else await inside.add({ _id, countyId, year, township: date.on, changes: [{ ...date }] });
    }),
  };
}
