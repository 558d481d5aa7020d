import * as z from 'zod/mini';
import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { calendarEdition } from '@/domain/calendar/edition';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import type { Application } from '../application';
import { lt, not, oneOf, type Collection, type Stored } from '../database';
import { mapPage, type Page } from '../paging';
import { applicationOf, type CaseKeys } from './case-mapping';
import { caseRecord } from './case-record';
import { EARLIER_FORMS, type Projection } from './shelf-record';
import { casesOfYear, countOfCell, pageOfCell, type CellOfYear } from './counted-cases';
import { instantField } from './fields';
import { pageOf, walk, type KeyedList } from './lists';

/** A found application that is read when asked for, so that one that cannot be read does not hide the ones after it. */
type Unread = () => Application;

/** An application and the dates that are stored with it. */
export interface WithDates {
  readonly application: Application;
  readonly stored: Projection;
}

/** Applications as they are found. */
export interface CaseReading {
  readonly find: (id: string) => Promise<Application | undefined>;
  /** Of one owner, newest first. */
  readonly of: (owner: string, cursor?: string) => Promise<Page<Application>>;
  readonly countOf: (owner: string) => Promise<number>;
  /** What an owner submitted last, newest first. */
  readonly latestOf: (owner: string, most: number) => Promise<readonly { readonly id: string; readonly submittedAt: Instant }[]>;
  readonly behind: (cell: CellOfYear, cursor?: string) => Promise<Page<Application>>;
  readonly countBehind: (cell: CellOfYear) => Promise<number>;
  /** Of the cases that 表三 of a year may count, and of parts of split ones, those of which something was entered after a moment. */
  readonly enteredAfter: (agencyId: string, year: number, moment: Instant) => AsyncIterable<Application>;
  /** Year of the first receipt; absent while nothing was received. */
  readonly firstYear: (agencyId: string) => Promise<number | undefined>;
  /** The day the agency registered its first application here, taken-over ones left out; absent while there is none. */
  readonly startedOn: (agencyId: string) => Promise<CivilDate | undefined>;
  /** Whether an application of the agency has this number. */
  readonly hasNumber: (agencyId: string, number: string) => Promise<boolean>;
  /** 查询码的摘要 by number, and nothing else of the application: what was not found costs as much as what was. */
  readonly queryHashOf: (agencyId: string, number: string) => Promise<{ readonly id: string; readonly queryHash?: string } | undefined>;
  /** The same applicant's earlier applications to this agency, by his number; newest first. */
  readonly ofDocumentNumber: (agencyId: string, documentNumber: string, cursor?: string) => Promise<Page<Application>>;
  /** Of all agencies, oldest first. */
  readonly unconfirmed: () => AsyncIterable<Unread>;
  /** 在办 of all agencies, oldest first, many at a time. */
  readonly openEverywhere: (cursor?: string) => Promise<Page<Unread>>;
  readonly countOpenEverywhere: () => Promise<number>;
  /** Everywhere, what binds an office before a day. */
  readonly workBefore: (day: CivilDate) => AsyncIterable<Unread>;
  /** Cases without a place in the lists, and some of those whose place has run out. */
  readonly toPutAway: (today: CivilDate) => AsyncIterable<() => WithDates>;
  /** Open cases whose stored dates come from another edition of the calendar. */
  readonly ofOtherCalendars: () => AsyncIterable<() => WithDates>;
  readonly countOfOtherCalendars: () => Promise<number>;
}

const SUBMITTED = 'projection.submittedKey';
const OPEN = { 'projection.open': true } as const;
/** As many as one run surely manages; the next run goes on. */
const ONE_RUN = 500;

async function* outdated(cases: Collection, today: CivilDate): AsyncGenerator<Stored> {
  yield* await cases.find({ 'projection.shelf.form': oneOf(EARLIER_FORMS) }, { limit: ONE_RUN, orderBy: [[SUBMITTED, 'asc']] });
  yield* await cases.find({ 'projection.shelf.holdsUntil': lt(today) }, { limit: ONE_RUN, orderBy: [['projection.shelf.holdsUntil', 'asc']] });
}

const submittedOnly = z.looseObject({ _id: z.string(), submittedAt: instantField });
const hashOnly = z.looseObject({ intake: z.optional(z.looseObject({ queryHash: z.optional(z.string()) })) });

/** Read in one go where all open cases are gone through. */
const MANY = 200;

export function caseReading(cases: Collection, keys: CaseKeys): CaseReading {
  const read = (stored: Stored) => applicationOf(caseRecord.parse(stored), keys);
  const page = async (list: KeyedList, cursor?: string) => mapPage(await pageOf(cases, list, cursor), read);
  const ofOtherCalendars = () => ({ ...OPEN, 'projection.calendar': not(calendarEdition(keys.calendar)) });
  async function* each<T>(stored: AsyncIterable<Stored>, reading: (one: Stored) => T): AsyncGenerator<() => T> {
    for await (const one of stored) yield () => reading(one);
  }
  const withDates = (stored: Stored): WithDates => {
    const record = caseRecord.parse(stored);
    return { application: applicationOf(record, keys), stored: record.projection };
  };
  return {
    find: async (id) => {
      const stored = await cases.get(id);
      return stored && read(stored);
    },
    of: (owner, cursor) => page({ where: { owner }, key: SUBMITTED, direction: 'desc' }, cursor),
    countOf: (owner) => cases.count({ owner }),
    latestOf: async (owner, most) => (await cases.find({ owner }, { limit: most, orderBy: [[SUBMITTED, 'desc']], fields: ['submittedAt'] })).map((stored) => {
      const { _id: id, submittedAt } = submittedOnly.parse(stored);
      return { id, submittedAt };
    }),
    behind: async (cell, cursor) => mapPage(await pageOfCell(cases, cell, cursor), read),
    countBehind: (cell) => countOfCell(cases, cell),
    enteredAfter: async function* enteredAfter(agencyId, year, moment) {
      for await (const stored of casesOfYear(cases, agencyId, year)) {
        const record = caseRecord.parse(stored);
        // When a part came to be stands in what was split.
        if (record.splitFrom || record.events.some(({ at }) => at > moment)) yield applicationOf(record, keys);
      }
    },
    firstYear: async (agencyId) => {
      const [first] = await cases.find({ agencyId, 'projection.counted': true }, { limit: 1, orderBy: [['projection.receivedKey', 'asc']] });
      const receivedOn = first && caseRecord.parse(first).receivedOn;
      return receivedOn && yearOf(receivedOn);
    },
    startedOn: async (agencyId) => {
      const [first] = await cases.find({ agencyId, 'intake.takenOver': null }, { limit: 1, orderBy: [[SUBMITTED, 'asc']] });
      return first && civilDateAt(caseRecord.parse(first).submittedAt);
    },
    hasNumber: async (agencyId, number) => await cases.count({ agencyId, number }) > 0,
    queryHashOf: async (agencyId, number) => {
      const [found] = await cases.find({ agencyId, number }, { limit: 1, fields: ['intake.queryHash'] });
      if (!found) return undefined;
      const { intake } = hashOnly.parse(found);
      return { id: found._id, ...(intake?.queryHash && { queryHash: intake.queryHash }) };
    },
    ofDocumentNumber: (agencyId, documentNumber, cursor) =>
      page({ where: { agencyId, 'blind.documentNumber': keys.blind.of(agencyId, 'documentNumber', documentNumber) }, key: SUBMITTED, direction: 'desc' }, cursor),
    unconfirmed: () => each(walk(cases, { 'projection.unconfirmed': true }, SUBMITTED), read),
    openEverywhere: async (cursor) => mapPage(await pageOf(cases, { where: OPEN, key: SUBMITTED, direction: 'asc' }, cursor, MANY), (stored) => () => read(stored)),
    countOpenEverywhere: () => cases.count(OPEN),
    workBefore: (day) => each(walk(cases, { 'projection.shelf.desk': 'work' }, 'projection.shelf.key', '', day), read),
    toPutAway: (today) => each(outdated(cases, today), withDates),
    ofOtherCalendars: () => each(walk(cases, ofOtherCalendars(), SUBMITTED), withDates),
    countOfOtherCalendars: () => cases.count(ofOtherCalendars()),
  };
}
