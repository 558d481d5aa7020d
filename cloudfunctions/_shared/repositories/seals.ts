import * as z from 'zod/mini';
import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { NO_LINK, type Keyed } from '../chain/keyed';
import { numbersDigest, sealRoot } from '../chain/seal-root';
import { between, MAX_PAGE, type Database, type Stored } from '../database';
import { lastSeal, WHOLE, type LastSeal } from './last-seal';
import { keepParts, keptOnce } from './seal-parts';
import { agencySealRecord, PART_KINDS, sealId, wholeSealRecord, type AgencySeal, type WholeSeal } from './seal-record';

export interface SealRepository {
  readonly last: () => Promise<LastSeal | undefined>;
  /** 封存 an agency's day, and the days before that have no seal; what is sealed already stays as it is. A run that was stopped goes on with the next part. */
  readonly sealAgency: (agencyId: string, day: CivilDate, at: Instant) => Promise<AgencySeal>;
  /** 封存 all agencies of a day, after each of them. */
  readonly sealWhole: (agencies: readonly AgencySeal[], day: CivilDate, at: Instant) => Promise<WholeSeal>;
}

const newestFirst = { limit: 1, orderBy: [['day', 'desc']] } as const;

const counterRecord = z.looseObject({ _id: z.string(), settledTo: z.int() });
/** 练习件 may be deleted, and their numbers mean nothing. */
const isPractice = (series: string): boolean => series.endsWith(':practice');

/** What stands in the log of a series after one number, up to and with another. */
export async function loggedBetween(db: Pick<Database, 'collection'>, series: string, after: number, through: number): Promise<readonly Stored[]> {
  const all: Stored[] = [];
  // The line of a series that was continued has the number 0.
  for (let from = after === 0 ? 0 : after + 1; from <= through; from += MAX_PAGE) {
    all.push(...await db.collection('numberLog').find({ series, value: between(from, Math.min(from + MAX_PAGE, through + 1)) }, { limit: MAX_PAGE, orderBy: [['value', 'asc']] }));
  }
  return all;
}

/**
 * What of them is sealed. Below where a series was continued the numbers were given on paper, and lines of the paper ledger
 * come into the log by and by, long after that stretch was sealed; each is a case of its own, with its number in its mark.
 */
export function sealedOf(logged: readonly Stored[]): readonly Stored[] {
  const last = Number(logged.find(({ value }) => value === 0)?.last ?? 0);
  return logged.filter(({ value }) => value === 0 || Number(value) > last);
}

/** 编号 of each series of an agency, as far as it is settled; the digest is of what came since the seal before. */
async function numbersOf(db: Database, blind: Keyed, agencyId: string, before: AgencySeal | undefined): Promise<AgencySeal['numbers']> {
  const known = new Map(before?.numbers.map((one) => [one.series, one]));
  const counters = await db.collection('counters').find({ _id: between(`${agencyId}:`, `${agencyId};`) }, { limit: MAX_PAGE });
  const numbers: AgencySeal['numbers'] = [];
  for (const { _id: series, settledTo: through } of counters.map((stored) => counterRecord.parse(stored))) {
    if (isPractice(series) || through === 0) continue;
    const was = known.get(series);
    numbers.push(was?.through === through ? was : { series, through, digest: numbersDigest(blind, series, through, sealedOf(await loggedBetween(db, series, was?.through ?? 0, through))) });
  }
  return numbers;
}

export function sealRepository(db: Database, { blind }: { readonly blind: Keyed }): SealRepository {
  const seals = db.collection('seals');
  return {
    last: () => lastSeal(db),
    sealAgency: async (agencyId, day, at) => agencySealRecord.parse(await keptOnce(seals, sealId(agencyId, day), async () => {
      const [last] = await seals.find({ agencyId }, newestFirst);
      const before = last && agencySealRecord.parse(last);
      const from = before && addDays(before.day, 1);
      const parts: AgencySeal['parts'] = [];
      for (const kind of PART_KINDS) {
        const kept = await keepParts(db, blind, kind, agencyId, { from, day, at });
        if (kept.count > 0 || kept.digests.length > 0) parts.push(kept);
      }
      const facts = {
        agencyId, day, at, previous: before?.root ?? NO_LINK, ...(from && { from }), parts,
        numbers: await numbersOf(db, blind, agencyId, before), complete: await db.collection('cases').count({ agencyId, 'chain.form': null }) === 0,
      };
      return { ...facts, root: sealRoot(blind, facts) };
    })),
    sealWhole: async (agencies, day, at) => wholeSealRecord.parse(await keptOnce(seals, sealId(WHOLE, day), async () => {
      const last = await lastSeal(db);
      const facts = {
        agencyId: WHOLE, day, at, previous: last?.root ?? NO_LINK, ...(last && { from: addDays(last.day, 1) }),
        agencies: agencies.map(({ agencyId, root }) => ({ agencyId, root })), loose: await db.collection('accessLog').count({ chain: null }),
      };
      return { ...facts, root: sealRoot(blind, facts) };
    })),
  };
}
