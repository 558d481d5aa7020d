import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { Database } from '../database';
import { civilDate, instantField } from './fields';
import { lastSeal, type LastSeal } from './last-seal';

const markRecord = z.strictObject({ _id: z.string(), day: civilDate, at: instantField, failed: z.int() });

/** 定时任务最后一次办成: for which day, when, and how many items could not be done. */
export interface JobMark {
  readonly day: CivilDate;
  readonly at: Instant;
  readonly failed: number;
}

export interface JobMarkRepository {
  /** Of the reminders; absent while they never ran. */
  readonly reminders: () => Promise<JobMark | undefined>;
  readonly markReminders: (mark: JobMark) => Promise<void>;
  /** Of 每天封存: the seal itself; absent while nothing was sealed. */
  readonly seal: () => Promise<LastSeal | undefined>;
}

const REMINDERS = 'reminders';

export function jobMarkRepository(db: Database): JobMarkRepository {
  const marks = db.collection('jobMarks');
  return {
    reminders: async () => {
      const stored = await marks.get(REMINDERS);
      if (!stored) return undefined;
      const { day, at, failed } = markRecord.parse(stored);
      return { day, at, failed };
    },
    markReminders: (mark) => marks.put(REMINDERS, { ...mark }),
    seal: () => lastSeal(db),
  };
}
