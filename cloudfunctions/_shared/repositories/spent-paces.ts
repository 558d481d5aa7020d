import * as z from 'zod';
import { DuplicateError, increment, lt, type Database } from '../database';

const spentRecord = z.looseObject({ window: z.int() });

/** 用掉的次数 of a caller in the window of now: one document a caller, written only by whoever does very much. */
export interface SpentPaceRepository {
  /**
   * Takes several calls at once, so that a caller who makes many is written down seldom.
   * @param who a key that gives nobody away @param window number of the window @returns false when there are not so many left
   */
  readonly take: (who: string, window: number, calls: number, most: number) => Promise<boolean>;
}

export function spentPaceRepository(db: Database): SpentPaceRepository {
  const paces = db.collection('paces');
  return {
    take: async (who, window, calls, most) => {
      for (;;) {
        if (await paces.change({ _id: who, window, spent: lt(most - calls + 1) }, { spent: increment(calls) })) return true;
        const stored = await paces.get(who);
        const known = stored && spentRecord.parse(stored).window;
        if (known === window) return false;
        if (known !== undefined) {
          if (await paces.change({ _id: who, window: known }, { window, spent: calls })) return true;
          continue;
        }
        try {
          await paces.add({ _id: who, window, spent: calls });
          return true;
        } catch (error) {
          if (!(error instanceof DuplicateError)) throw error;
        }
      }
    },
  };
}
