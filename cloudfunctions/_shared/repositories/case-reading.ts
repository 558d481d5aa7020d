import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { Application } from '../application';
import { gte, lt, not, type Collection, type Stored } from '../database';
import { mapPage, type Page } from '../paging';
import { applicationOf, type CaseKeys } from './case-mapping';
import { caseRecord } from './case-record';
import { listOfCell, type CellOfYear } from './counted-cases';
import { pageOf, walk, type KeyedList } from './lists';
import { calendarEdition } from './projection';

/** Numbers over the lists of the workbench. */
interface CaseCounts {
  readonly open: number;
  readonly unconfirmed: number;
  readonly overdue: number;
  readonly closed: number;
}

/** A found application that is read when asked for, so that one that cannot be read does not hide the ones after it. */
type Unread = () => Application;

/** Applications as they are found. */
export interface CaseReading {
  readonly find: (id: string) => Promise<Application | undefined>;
  /** Of one owner, newest first. */
  readonly of: (owner: string, cursor?: string) => Promise<Page<Application>>;
  readonly countOf: (owner: string) => Promise<number>;
  /** How many an owner submitted since a day began, and when the last. */
  readonly submittedSince: (owner: string, day: CivilDate) => Promise<{ readonly count: number; readonly latest?: Instant }>;
  /** 在办, by the date that binds. */
  readonly open: (agencyId: string, cursor?: string) => Promise<Page<Application>>;
  /** 办结, newest first. */
  readonly closed: (agencyId: string, cursor?: string) => Promise<Page<Application>>;
  readonly counts: (agencyId: string, today: CivilDate) => Promise<CaseCounts>;
  readonly behind: (cell: CellOfYear, cursor?: string) => Promise<Page<Application>>;
  readonly countBehind: (cell: CellOfYear) => Promise<number>;
  /** Year of the first receipt; absent while nothing was received. */
  readonly firstYear: (agencyId: string) => Promise<number | undefined>;
  /** The same applicant's earlier applications to this agency, by his number; newest first. */
  readonly ofDocumentNumber: (agencyId: string, documentNumber: string, cursor?: string) => Promise<Page<Application>>;
  /** Of all agencies, oldest first. */
  readonly unconfirmed: () => AsyncIterable<Unread>;
  /** Open cases whose stored dates come from another edition of the calendar. */
  readonly ofOtherCalendars: () => AsyncIterable<Unread>;
}

const SUBMITTED = 'projection.submittedKey';

export function caseReading(cases: Collection, keys: CaseKeys): CaseReading {
  const read = (stored: Stored) => applicationOf(caseRecord.parse(stored), keys);
  const page = async (list: KeyedList, cursor?: string) => mapPage(await pageOf(cases, list, cursor), read);
  async function* each(stored: AsyncIterable<Stored>): AsyncGenerator<Unread> { for await (const one of stored) yield () => read(one); }
  return {
    find: async (id) => {
      const stored = await cases.get(id);
      return stored && read(stored);
    },
    of: (owner, cursor) => page({ where: { owner }, key: SUBMITTED, direction: 'desc' }, cursor),
    countOf: (owner) => cases.count({ owner }),
    submittedSince: async (owner, day) => {
      const where = { owner, [SUBMITTED]: gte(day) };
      const [count, [last]] = await Promise.all([cases.count(where), cases.find(where, { limit: 1, orderBy: [[SUBMITTED, 'desc']] })]);
      return { count, ...(last && { latest: caseRecord.parse(last).submittedAt }) };
    },
    open: (agencyId, cursor) => page({ where: { agencyId, 'projection.open': true }, key: 'projection.bindingKey', direction: 'asc' }, cursor),
    closed: (agencyId, cursor) => page({ where: { agencyId, 'projection.open': false }, key: 'projection.closedKey', direction: 'desc' }, cursor),
    counts: async (agencyId, today) => {
      const [open, unconfirmed, overdue, closed] = await Promise.all([
        cases.count({ agencyId, 'projection.open': true }),
        cases.count({ agencyId, 'projection.unconfirmed': true }),
        cases.count({ agencyId, 'projection.open': true, 'projection.lastOn': lt(today) }),
        cases.count({ agencyId, 'projection.open': false }),
      ]);
      return { open, unconfirmed, overdue, closed };
    },
    behind: (cell, cursor) => page(listOfCell(cell), cursor),
    countBehind: (cell) => cases.count(listOfCell(cell).where),
    firstYear: async (agencyId) => {
      const [first] = await cases.find({ agencyId, 'projection.counted': true }, { limit: 1, orderBy: [['projection.receivedKey', 'asc']] });
      const receivedOn = first && caseRecord.parse(first).receivedOn;
      return receivedOn && yearOf(receivedOn);
    },
    ofDocumentNumber: (agencyId, documentNumber, cursor) =>
      page({ where: { agencyId, 'blind.documentNumber': keys.blind.of(agencyId, 'documentNumber', documentNumber) }, key: SUBMITTED, direction: 'desc' }, cursor),
    unconfirmed: () => each(walk(cases, { 'projection.unconfirmed': true }, SUBMITTED)),
    ofOtherCalendars: () => each(walk(cases, { 'projection.open': true, 'projection.calendar': not(calendarEdition(keys.calendar)) }, SUBMITTED)),
  };
}
