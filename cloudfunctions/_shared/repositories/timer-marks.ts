import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import { DuplicateError, type Database } from '../database';
import { instantField } from './fields';

const mark = z.strictObject({ at: instantField, failed: z.array(z.string()) });
const marksRecord = z.object({ _id: z.string(), timers: z.record(z.string(), mark) });

/** A timer that ran to its end, and which of its jobs could not be done. */
export interface TimerMark { readonly at: Instant; readonly failed: readonly string[] }

export interface TimerMarkRepository {
  readonly mark: (timer: string, mark: TimerMark) => Promise<void>;
  /** By the name of the timer; one that never ran is not there. */
  readonly all: () => Promise<Readonly<Record<string, TimerMark>>>;
}

const ID = 'timers';

export function timerMarkRepository(db: Database): TimerMarkRepository {
  const operation = db.collection('operation');
  const change = async (timer: string, { at, failed }: TimerMark): Promise<boolean> => await operation.change({ _id: ID }, { [`timers.${timer}`]: { at, failed: [...failed] } }) !== undefined;
  return {
    mark: async (timer, { at, failed }) => {
      if (await change(timer, { at, failed })) return;
      try {
        await operation.add({ _id: ID, timers: { [timer]: { at, failed: [...failed] } } });
      } catch (error) {
        if (!(error instanceof DuplicateError)) throw error;
        await change(timer, { at, failed });
      }
    },
    all: async () => {
      const stored = await operation.get(ID);
      return stored ? marksRecord.parse(stored).timers : {};
    },
  };
}
