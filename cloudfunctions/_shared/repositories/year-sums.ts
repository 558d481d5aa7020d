import * as z from 'zod/mini';
import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { caseClock, timely } from '@/domain/case/clock';
import type { FeeRecord } from '@/domain/fee/sentence';
import { feeRecordsOf } from '@/domain/fee/year-fees';
import { CATEGORIES, type CategoryKey } from '@/domain/publishing/categories';
import { between, gte, lt, MAX_PAGE, oneOf, type Collection, type Database, type Where } from '../database';
import { Test } from '../database/filter';
import { applicationOf, type CaseKeys } from './case-mapping';
import { caseRecord } from './case-record';
import { civilDate } from './fields';
import { tableOfRows, tallyKey, tallyRecord } from './tally-record';

/** What a report tells of a year's applications beside 表三. */
interface YearSums {
  /** 收费通知 of the year. */
  readonly fees: readonly FeeRecord[];
  /** Of those answered in the year, by their first answer. 件. */
  readonly answers: { readonly onTime: number; readonly late: number };
}

/** An application that nobody confirmed. */
interface Unconfirmed {
  readonly id: string;
  readonly number: string;
}

export interface YearSumsRepository {
  /** Read a thousand at a time, a few fields of each: what was closed in the year and what was carried out of it, nothing of other years. */
  readonly ofYear: (agencyId: string, year: number) => Promise<YearSums>;
  /** Submitted by the end of the year and confirmed by nobody yet; the first of them and how many. */
  readonly unconfirmedBy: (agencyId: string, year: number) => Promise<{ readonly count: number; readonly first: readonly Unconfirmed[] }>;
  /** How many of several agencies. */
  readonly unconfirmedIn: (agencyIds: readonly string[], year: number) => Promise<number>;
  /** Items published here in the year by one agency or by several, by what they are filed under. */
  readonly categories: (agencyIds: readonly string[], year: number) => Promise<Readonly<Partial<Record<CategoryKey, number>>>>;
}

const CLOSED = 'projection.closedKey';
const END_OF_TIME = '9999-12-31';
const newYear = (year: number) => `${year}-01-01`;

const light = z.looseObject({
  _id: z.string(),
  events: z.array(z.looseObject({ type: z.string(), on: z.optional(civilDate), fen: z.optional(z.number()), answeredOn: z.optional(civilDate) })),
  withoutEffect: z.optional(z.array(z.looseObject({ index: z.int() }))),
  splitFrom: z.optional(z.looseObject({ id: z.string(), events: z.int() })),
  closedOn: z.optional(civilDate),
  projection: z.looseObject({ closedKey: z.string(), lastOn: z.string() }),
});
type Light = z.infer<typeof light>;
const FIELDS = ['events.type', 'events.on', 'events.fen', 'events.answeredOn', 'withoutEffect.index', 'splitFrom.id', 'splitFrom.events', 'closedOn', CLOSED, 'projection.lastOn'];

const UNCONFIRMED_SHOWN = 20;
const unconfirmed = z.looseObject({ _id: z.string(), number: z.string() });

/** What still holds of an application's steps. @param from the first that is its own */
const effective = ({ events, withoutEffect }: Light, from = 0) => events.filter((_event, index) => index >= from && !withoutEffect?.some((one) => one.index === index));

/** Steps that tell of fees: 拆分出来的各件 carry what happened to the whole, and its notices count once. @param wholes those that were met */
function feeSteps(one: Light, wholes: Set<string>) {
  const { splitFrom } = one;
  if (!splitFrom) return effective(one);
  const again = wholes.has(splitFrom.id);
  wholes.add(splitFrom.id);
  return effective(one, again ? splitFrom.events : 0);
}

/** Closed from one day on, up to and without another; in the order of their ends and no more than so many. */
async function* byEnd(cases: Collection, where: Where, { from, to, most }: { readonly from: string; readonly to?: string; readonly most: number }): AsyncGenerator<Light> {
  const within = (test: Test) => (to === undefined ? test : new Test(test.is, test.value, lt(to)));
  for (let [start, left] = [within(gte(from)), most]; left > 0;) {
    const limit = Math.min(MAX_PAGE, left);
    const page = (await cases.find({ ...where, [CLOSED]: start }, { limit, orderBy: [[CLOSED, 'asc']], fields: FIELDS })).map((stored) => light.parse(stored));
    yield* page;
    const last = page[limit - 1];
    if (!last) return;
    [start, left] = [within(new Test('gt', last.projection.closedKey)), left - limit];
  }
}

export function yearSumsRepository(db: Database, keys: CaseKeys & { readonly calendar: WorkCalendar }): YearSumsRepository {
  const [cases, publications, tallies] = [db.collection('cases'), db.collection('publications'), db.collection('tallies')];

  /**
   * 结转下年度 of a year, 件, as it is tallied with every case: when so many are found there is none further on, and the ends
   * of all later years need not be looked through. Unknown until the year was counted once.
   */
  async function carriedOut(agencyId: string, year: number): Promise<number> {
    const stored = await tallies.get(tallyKey(agencyId, year));
    const tally = stored && tallyRecord.parse(stored);
    return tally?.complete ? tableOfRows(tally.rows).carriedOverOut.total : Infinity;
  }

  /** Of an application that was opened again the last day stored is that of the new period. */
  async function firstTimely(id: string): Promise<boolean | undefined> {
    const stored = await cases.get(id);
    if (!stored) return undefined;
    const { disclosure } = applicationOf(caseRecord.parse(stored), keys);
    const at = disclosure.events.findIndex(({ type }) => type === 'reopened');
    const [submitted, ...following] = disclosure.events;
    return timely(caseClock({ ...disclosure, events: [submitted, ...following.slice(0, at - 1)] }, keys.calendar));
  }

  async function answeredInTime(one: Light): Promise<boolean | undefined> {
    const events = effective(one);
    if (events.some(({ type }) => type === 'reopened')) return firstTimely(one._id);
    const answeredOn: CivilDate | undefined = events.find(({ type }) => type === 'served')?.answeredOn;
    const { lastOn } = one.projection;
    return answeredOn && lastOn !== END_OF_TIME ? answeredOn <= lastOn : undefined;
  }

  return {
    ofYear: async (agencyId, year) => {
      const [fees, answers, wholes] = [[] as FeeRecord[], { onTime: 0, late: 0 }, new Set<string>()];
      const [own, next] = [{ agencyId, 'projection.counted': true }, newYear(year + 1)];
      for await (const one of byEnd(cases, own, { from: newYear(year), to: next, most: Infinity })) {
        fees.push(...feeRecordsOf(feeSteps(one, wholes), year));
        const inTime = one.closedOn && yearOf(one.closedOn) === year ? await answeredInTime(one) : undefined;
        if (inTime !== undefined) answers[inTime ? 'onTime' : 'late'] += 1;
      }
      // Closed after the year or not yet: their notices of the year are told in it all the same.
      for await (const one of byEnd(cases, { ...own, 'projection.receivedKey': lt(next) }, { from: next, most: await carriedOut(agencyId, year) })) fees.push(...feeRecordsOf(feeSteps(one, wholes), year));
      return { fees, answers };
    },
    unconfirmedBy: async (agencyId, year) => {
      const where: Where = { agencyId, 'projection.unconfirmed': true, 'projection.submittedKey': lt(newYear(year + 1)) };
      const [count, first] = await Promise.all([
        cases.count(where), cases.find(where, { limit: UNCONFIRMED_SHOWN, orderBy: [['projection.submittedKey', 'asc']], fields: ['number', 'projection.submittedKey'] }),
      ]);
      return { count, first: first.map((stored) => unconfirmed.parse(stored)).map(({ _id: id, number }) => ({ id, number })) };
    },
    unconfirmedIn: async (agencyIds, year) => (agencyIds.length === 0 ? 0 : cases.count({ agencyId: oneOf(agencyIds), 'projection.unconfirmed': true, 'projection.submittedKey': lt(newYear(year + 1)) })),
    categories: async (agencyIds, year) => {
      const [only = '', ...others] = agencyIds;
      const whose = others.length === 0 ? only : oneOf(agencyIds);
      const counts = await Promise.all(CATEGORIES.map(async ({ key }) =>
        [key, await publications.count({ agencyId: whose, state: 'public', category: key, publishedKey: between(newYear(year), newYear(year + 1)) })] as const));
      return Object.fromEntries(counts.filter(([, count]) => count > 0)) as Partial<Record<CategoryKey, number>>;
    },
  };
}
