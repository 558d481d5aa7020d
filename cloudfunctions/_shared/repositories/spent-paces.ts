import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import { DuplicateError, increment, lt, type Database } from '../database';

const spentRecord = z.looseObject({ window: z.int() });

/** A stretch of the clock in which calls are counted. @property until its end, when what was counted says nothing any more */
export interface PaceWindow { readonly number: number; readonly until: Instant }

/** 用掉的次数 of a caller in the window of now: one document a caller, written only by whoever does very much. */
export interface SpentPaceRepository {
  /**
   * Takes several calls at once, so that a caller who makes many is written down seldom.
   * @param who a key that gives nobody away @returns false when there are not so many left
   */
  readonly take: (who: string, window: PaceWindow, calls: number, most: number) => Promise<boolean>;
  /** What was counted in windows that were over before an instant. @returns how many documents went */
  readonly forget: (before: Instant) => Promise<number>;
}

export function spentPaceRepository(db: Database): SpentPaceRepository {
  const paces = db.collection('paces');
  return {
    take: async (who, { number: window, until }, calls, most) => {
      for (;;) {
        if (await paces.change({ _id: who, window, spent: lt(most - calls + 1) }, { spent: increment(calls) })) return true;
        const stored = await paces.get(who);
        const known = stored && spentRecord.parse(stored).window;
        if (known === window) return false;
        if (known !== undefined) {
          if (await paces.change({ _id: who, window: known }, { window, until, spent: calls })) return true;
          continue;
        }
        try {
          await paces.add({ _id: who, window, until, spent: calls });
          return true;
        } catch (error) {
          if (!(error instanceof DuplicateError)) throw error;
        }
      }
    },
    forget: async (before) => {
      const over = await paces.removeWhere({ until: lt(before) });
      // From before ends were written down; who is still counting takes a new one.
      return over + await paces.removeWhere({ until: null });
    },
  };
}
