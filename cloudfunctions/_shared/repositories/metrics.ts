import * as z from 'zod/mini';
import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import { lt, type Database } from '../database';
import type { ActionCounts } from '../operation/counting';
import { civilDate } from './fields';

const counts = z.strictObject({
  action: z.string(), calls: z.int(), refused: z.array(z.strictObject({ code: z.string(), count: z.int() })), faults: z.int(), took: z.array(z.int()),
});
const metricsRecord = z.strictObject({ _id: z.string(), day: civilDate, function: z.string(), actions: z.array(counts) });

/** What a function did on a day. */
export interface FunctionCounts extends ActionCounts {
  readonly function: string;
  readonly day: CivilDate;
}

/** Which process counted when: each hour of each process is a document of its own, so that nobody waits for anybody. */
export interface CountedBy { readonly day: CivilDate; readonly hour: string; readonly function: string; readonly process: string }

export interface MetricsRepository {
  /** All that this process has counted in this hour. */
  readonly save: (by: CountedBy, actions: readonly ActionCounts[]) => Promise<void>;
  /** From one day to another, both included. */
  readonly between: (from: CivilDate, to: CivilDate) => Promise<readonly FunctionCounts[]>;
  /** @returns how many documents of before a day went */
  readonly forget: (before: CivilDate) => Promise<number>;
}

export function metricsRepository(db: Database): MetricsRepository {
  const metrics = db.collection('metrics');
  return {
    save: ({ day, hour, function: name, process }, actions) => metrics.put(`${day}.${hour}.${name}.${process}`, { day, function: name, actions: actions.map((one) => ({ ...one })) }),
    between: async (from, to) => {
      const found: FunctionCounts[] = [];
      for (let day = from; day <= to; day = addDays(day, 1)) {
        for await (const stored of metrics.scan({ day })) {
          const { function: name, actions } = metricsRecord.parse(stored);
          found.push(...actions.map((one) => ({ ...one, function: name, day })));
        }
      }
      return found;
    },
    forget: (before) => metrics.removeWhere({ day: lt(before) }),
  };
}
