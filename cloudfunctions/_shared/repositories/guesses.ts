import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import { DuplicateError, increment, lt, type Database } from '../database';

/** Wrong codes one identity may try within an hour of the clock, unless told otherwise. */
const GUESSES_AN_HOUR = 10;

const guessRecord = z.looseObject({ hour: z.string() });

/** Guesses at codes, counted before anybody looks whether they are right. */
export interface GuessRepository {
  /** @param who a key that gives nobody away @param most within an hour of the clock @returns false when there were too many this hour */
  readonly take: (who: string, at: Instant, most?: number) => Promise<boolean>;
  /** It was no guess: the code was right. */
  readonly giveBack: (who: string) => Promise<void>;
}

export function guessRepository(db: Database): GuessRepository {
  const guesses = db.collection('guesses');
  return {
    take: async (who, at, most = GUESSES_AN_HOUR) => {
      // 2026-03-02T09
      const hour = at.slice(0, 13);
      for (;;) {
        if (await guesses.change({ _id: who, hour, count: lt(most) }, { count: increment() })) return true;
        const stored = await guesses.get(who);
        if (stored && guessRecord.parse(stored).hour === hour) return false;
        if (stored) {
          if (await guesses.change({ _id: who, hour: guessRecord.parse(stored).hour }, { hour, count: 1 })) return true;
          continue;
        }
        try {
          await guesses.add({ _id: who, hour, count: 1 });
          return true;
        } catch (error) {
          if (!(error instanceof DuplicateError)) throw error;
        }
      }
    },
    giveBack: async (who) => { await guesses.change({ _id: who }, { count: increment(-1) }); },
  };
}
