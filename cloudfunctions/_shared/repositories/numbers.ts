import * as z from 'zod/mini';
import { epochMs, type Instant } from '@/domain/calendar/instant';
import type { RequestKindKey } from '@/domain/request/kinds';
import { between, DuplicateError, increment, MAX_PAGE, type Database, type Stored, type Transaction, type TransactionCollection } from '../database';
import { instantField } from './fields';

/** 编号 that was taken from a series and belongs to nobody else. */
export interface TakenNumber {
  readonly series: string;
  readonly value: number;
  /** 乔官依申请〔2026〕第1号. */
  readonly text: string;
}

export interface NumberSeries {
  readonly agencyId: string;
  readonly year: number;
  readonly prefix: string;
  /** 文号 of letters, practice, 索引号, and requests that are no applications are series of their own beside the numbers of applications. */
  readonly of?: 'letters' | 'practice' | 'items' | RequestKindKey;
}

/** 作废 because the application was filed or the letter issued already, because it could not be filed or issued after all, or because nobody came back with it. */
type VoidReason = 'submittedTwice' | 'notFiled' | 'neverUsed' | 'issuedTwice' | 'notIssued';

/**
 * 编号: one atomic counter a series, and a log in which every number stands as used or as 作废. The log's id is the
 * number itself, so a number that is being recorded as 作废 cannot be used at the same moment, or the other way round.
 */
export interface NumberRepository {
  /** The next number that is not in the log: one that was used on paper and taken over is passed by, however many follow each other. */
  readonly take: (series: NumberSeries, at: Instant) => Promise<TakenNumber>;
  readonly annul: (number: Pick<TakenNumber, 'series' | 'value'>, reason: VoidReason, at: Instant) => Promise<boolean>;
  /** Whether a number was used or recorded as 作废. */
  readonly isLogged: (number: Pick<TakenNumber, 'series' | 'value'>) => Promise<boolean>;
  /** How far a series has come; 0 when it was never used. */
  readonly reached: (series: Omit<NumberSeries, 'prefix'>) => Promise<number>;
  /**
   * 接着原来的编号: sets a series forward to the last number that was used on paper, once, and logs it. Numbers up to it
   * were used elsewhere and are not 作废.
   */
  readonly continueFrom: (series: Omit<NumberSeries, 'prefix'>, last: number, by: string, at: Instant) => Promise<'continued' | 'continuedBefore' | 'inUse'>;
  readonly series: () => AsyncIterable<string>;
  /**
   * Records as 作废 what was taken a while ago and never used.
   * @param unlogged numbers of the series that applications have and that are not in the log yet: asked for before, so that none of them is taken for unused
   * @returns how many
   */
  readonly settle: (series: string, at: Instant, unlogged: readonly number[]) => Promise<number>;
}

const counterRecord = z.strictObject({
  _id: z.string(),
  value: z.int().check(z.gte(0)),
  /** Up to here every number is in the log. */
  settledTo: z.int().check(z.gte(0)),
  /** The counter at an earlier moment: numbers up to it are old enough to be settled. */
  seen: z.int().check(z.gte(0)),
  seenAt: instantField,
  /** No number above it is in the log before it is taken; absent where that is not known, so that each is looked up. */
  ahead: z.optional(z.int().check(z.gte(0))),
});
type Counter = z.infer<typeof counterRecord>;

const loggedNumber = z.looseObject({ value: z.int() });

/** Longer than any function runs. */
const GRACE_MS = 120_000;

export const numberKey = ({ series, value }: Pick<TakenNumber, 'series' | 'value'>): string => `${series}:${value}`;

export const seriesKey = ({ agencyId, year, of }: Omit<NumberSeries, 'prefix'>): string => [agencyId, year, ...(of ? [of] : [])].join(':');

const isDue = ({ settledTo, seen, value, seenAt }: Counter, at: Instant) =>
  (value > settledTo || seen > settledTo) && Math.abs(epochMs(at) - epochMs(seenAt)) >= GRACE_MS;

/** The highest number of a series that is in the log; 0 where none is. */
async function highestLogged(log: Pick<TransactionCollection, 'find'>, series: string): Promise<number> {
  const [last] = await log.find({ series }, { limit: 1, orderBy: [['value', 'desc']] });
  return last ? loggedNumber.parse(last).value : 0;
}

/** 台账上用过的编号 comes into the log, inside the same write: whoever takes a number from now on looks up those up to it. */
export async function numberOnPaper(transaction: Transaction, { series, value }: Pick<TakenNumber, 'series' | 'value'>, at: Instant): Promise<void> {
  const [counters, log] = [transaction.collection('counters'), transaction.collection('numberLog')];
  const stored = await counters.get(series);
  const counter = stored && counterRecord.parse(stored);
  if (!counter) await counters.add({ _id: series, value: 0, settledTo: 0, seen: 0, seenAt: at, ahead: Math.max(value, await highestLogged(log, series)) });
  else if (counter.ahead !== undefined && counter.ahead < value) await counters.put(series, { ...counter, ahead: value });
}

export function numberRepository(db: Database): NumberRepository {
  const counters = db.collection('counters');
  const log = db.collection('numberLog');

  async function next(id: string, at: Instant): Promise<Counter> {
    for (;;) {
      const stored = await counters.change({ _id: id }, { value: increment() });
      if (stored) return counterRecord.parse(stored);
      try {
        await counters.add({ _id: id, value: 0, settledTo: 0, seen: 0, seenAt: at, ahead: await highestLogged(log, id) });
      } catch (error) {
        if (!(error instanceof DuplicateError)) throw error;
      }
    }
  }

  /** The first number from here on that the log does not have. */
  async function freeFrom(series: string, value: number): Promise<number> {
    if (!await log.get(numberKey({ series, value }))) return value;
    for (let from = value; ; from += MAX_PAGE) {
      const logged = await log.find({ series, value: between(from, from + MAX_PAGE) }, { limit: MAX_PAGE });
      const present = new Set(logged.map((stored: Stored) => loggedNumber.parse(stored).value));
      for (let number = from; number < from + MAX_PAGE; number += 1) if (!present.has(number)) return number;
    }
  }

  /** Everything that is passed by is in the log, so that no gap is left behind. */
  async function nextFree(series: string, at: Instant): Promise<Counter> {
    for (;;) {
      const counter = await next(series, at);
      if (counter.ahead !== undefined && counter.value > counter.ahead) return counter;
      const free = await freeFrom(series, counter.value);
      if (free === counter.value) return counter;
      const moved = await counters.change({ _id: series, value: counter.value }, { value: free });
      if (moved) return counterRecord.parse(moved);
    }
  }

  const annul: NumberRepository['annul'] = async ({ series, value }, reason, at) => {
    try {
      await log.add({ _id: numberKey({ series, value }), series, value, state: 'void', reason, at });
      return true;
    } catch (error) {
      if (error instanceof DuplicateError) return false;
      throw error;
    }
  };

  async function settleCounter(counter: Counter, at: Instant, unlogged: readonly number[]): Promise<number> {
    const { _id: series, settledTo, seen, value } = counter;
    // What is settled is sealed, so that it waits for those that will come into the log.
    if (!isDue(counter, at) || unlogged.some((number) => number <= seen)) return 0;
    let annulled = 0;
    for (let from = settledTo + 1; from <= seen; from += MAX_PAGE) {
      const to = Math.min(from + MAX_PAGE - 1, seen);
      const logged = await log.find({ series, value: between(from, to + 1) }, { limit: MAX_PAGE });
      const present = new Set(logged.map((stored: Stored) => loggedNumber.parse(stored).value));
      for (let number = from; number <= to; number += 1) {
        if (!present.has(number) && await annul({ series, value: number }, 'neverUsed', at)) annulled += 1;
      }
    }
    await counters.change({ _id: series, settledTo, seen }, { settledTo: seen, seen: value, seenAt: at });
    return annulled;
  }

  return {
    annul,
    take: async ({ prefix, ...named }, at) => {
      const { year } = named;
      const series = seriesKey(named);
      const counter = await nextFree(series, at);
      return { series, value: counter.value, text: `${prefix}〔${year}〕第${counter.value}号` };
    },
    isLogged: async (number) => await log.get(numberKey(number)) !== undefined,
    reached: async (named) => {
      const stored = await counters.get(seriesKey(named));
      return stored ? counterRecord.parse(stored).value : 0;
    },
    continueFrom: (named, last, by, at) => db.transaction(async (transaction) => {
      const series = seriesKey(named);
      const [inside, logged] = [transaction.collection('counters'), transaction.collection('numberLog')];
      // A number no application can have, so that it is found under its own key and once only.
      if (await logged.get(numberKey({ series, value: 0 }))) return 'continuedBefore';
      const stored = await inside.get(series);
      if (stored && counterRecord.parse(stored).value > 0) return 'inUse';
      await inside.put(series, { value: last, settledTo: last, seen: last, seenAt: at, ahead: Math.max(last, await highestLogged(logged, series)) });
      await logged.add({ _id: numberKey({ series, value: 0 }), series, value: 0, state: 'continued', last, by, at });
      return 'continued';
    }),
    series: async function* series() {
      for await (const { _id } of counters.scan({})) yield _id;
    },
    settle: async (series, at, unlogged) => {
      const stored = await counters.get(series);
      return stored ? settleCounter(counterRecord.parse(stored), at, unlogged) : 0;
    },
  };
}
