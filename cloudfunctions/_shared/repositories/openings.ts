import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import { DuplicateError, type Database } from '../database';
import { instantField } from './fields';

/** An answer by the position of the event it was served by, a letter by its place, or the application by the office. */
type Opened = number | string;
/** The application itself, by anybody who may read it in the office. */
export const BY_OFFICE = 'office';

/** 第一次打开: by the applicant of each answer and letter, by the office of the application; kept once. */
export interface OpeningRepository {
  readonly record: (caseId: string, what: Opened, at: Instant) => Promise<void>;
  readonly of: (caseId: string, what: Opened) => Promise<Instant | undefined>;
}

const openingRecord = z.strictObject({ _id: z.string(), caseId: z.string(), at: instantField });

/** What a transaction asks for as well. */
export const openingKey = (caseId: string, what: Opened): string => `${caseId}.${what}`;

export function openingRepository(db: Database): OpeningRepository {
  const openings = db.collection('openings');
  return {
    record: async (caseId, what, at) => {
      const _id = openingKey(caseId, what);
      if (await openings.get(_id)) return;
      await openings.add({ _id, caseId, at }).catch((error: unknown) => { if (!(error instanceof DuplicateError)) throw error; });
    },
    of: async (caseId, what) => {
      const stored = await openings.get(openingKey(caseId, what));
      return stored && openingRecord.parse(stored).at;
    },
  };
}
