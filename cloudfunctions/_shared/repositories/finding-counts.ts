import * as z from 'zod/mini';
import type { FindingCounts, FindingStep } from '@/contract/finding';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { DuplicateError, gte, increment, MAX_PAGE, type Database } from '../database';

const findingRecord = z.looseObject({ shown: z.int().check(z.gte(0)), found: z.int().check(z.gte(0)), applied: z.int().check(z.gte(0)) });
const NONE: FindingCounts = { shown: 0, found: 0, applied: 0 };

/** 先看看有没有公开: one document an agency and day, three numbers and nothing of anybody. */
export interface FindingCountRepository {
  readonly add: (agencyId: string, on: CivilDate, step: FindingStep) => Promise<void>;
  readonly since: (agencyId: string, from: CivilDate) => Promise<FindingCounts>;
}

export function findingCountRepository(db: Database): FindingCountRepository {
  const counts = db.collection('findingCounts');
  return {
    add: async (agencyId, on, step) => {
      const _id = `${agencyId}:${on}`;
      const more = () => counts.change({ _id }, { [step]: increment() });
      if (await more()) return;
      try {
        await counts.add({ _id, agencyId, on, ...NONE, [step]: 1 });
      } catch (error) {
        if (!(error instanceof DuplicateError)) throw error;
        await more();
      }
    },
    since: async (agencyId, from) => (await counts.find({ agencyId, on: gte(from) }, { limit: MAX_PAGE }))
      .map((stored) => findingRecord.parse(stored))
      .reduce((sum, { shown, found, applied }) => ({ shown: sum.shown + shown, found: sum.found + found, applied: sum.applied + applied }), NONE),
  };
}
