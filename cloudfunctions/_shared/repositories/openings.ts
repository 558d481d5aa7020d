import * as z from 'zod';
import type { Instant } from '@/domain/calendar/instant';
import { DuplicateError, type Database } from '../database';
import { instantField } from './fields';

/** 申请人在线打开答复: the first time of each answer, kept once. */
export interface OpeningRepository {
  /** @param served position of the event by which the answer was served */
  readonly record: (caseId: string, served: number, at: Instant) => Promise<void>;
  readonly of: (caseId: string, served: number) => Promise<Instant | undefined>;
}

const openingRecord = z.strictObject({ _id: z.string(), caseId: z.string(), at: instantField });

export function openingRepository(db: Database): OpeningRepository {
  const openings = db.collection('openings');
  const keyOf = (caseId: string, served: number) => `${caseId}.${served}`;
  return {
    record: async (caseId, served, at) => {
      const _id = keyOf(caseId, served);
      if (await openings.get(_id)) return;
      await openings.add({ _id, caseId, at }).catch((error: unknown) => { if (!(error instanceof DuplicateError)) throw error; });
    },
    of: async (caseId, served) => {
      const stored = await openings.get(keyOf(caseId, served));
      return stored && openingRecord.parse(stored).at;
    },
  };
}
