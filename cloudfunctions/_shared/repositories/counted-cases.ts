import * as z from 'zod/mini';
import type { ColumnKey } from '@/domain/report/columns';
import type { RowKey } from '@/domain/report/rows';
import type { CountedCase } from '@/domain/report/tally';
import type { CountedRemedy } from '@/domain/report/tally-remedies';
import { LIMITS } from '@/contract/limits';
import type { Page } from '../paging';
import { between, gt, gte, lt, MAX_PAGE, type Collection, type Stored, type Where } from '../database';
import { caseRecord } from './case-record';
import { pageOf, walk, type KeyedList } from './lists';
import { remediesOfEvents, remediesOfProjection } from './remedy-record';

/** 表三的一格. */
export interface CellOfYear {
  readonly agencyId: string;
  readonly year: number;
  readonly row: RowKey;
  readonly column: ColumnKey;
}

const CLOSED = 'projection.closedKey';
const RECEIVED = 'projection.receivedKey';
const newYear = (year: number) => `${year}-01-01`;

/** The cases of an agency that may be in 表三 of a year: received by its end, not closed before its beginning. */
const ofYear = (agencyId: string, year: number): Where => ({ agencyId, 'projection.counted': true, [RECEIVED]: lt(newYear(year + 1)) });

const counted = z.extend(z.pick(caseRecord, { applicantKind: true, state: true, practice: true, receivedOn: true, outcome: true, closedOn: true }), { _id: z.string(), projection: z.strictObject({ closedKey: z.string() }) });
const COUNTED_FIELDS = ['applicantKind', 'state', 'practice', 'receivedOn', 'outcome', 'closedOn', CLOSED];

/** Cases as they are counted, and the key of the last of them. */
export interface CountedPage {
  readonly cases: readonly CountedCase[];
  readonly last: string;
}

/** All cases that 表三 of a year may count, a thousand at a time and only what is counted of them. @param after the key to go on after */
export async function* countedPages(cases: Collection, agencyId: string, year: number, after?: string): AsyncGenerator<CountedPage> {
  let start = after === undefined ? gte(newYear(year)) : gt(after);
  for (;;) {
    const page = (await cases.find({ ...ofYear(agencyId, year), [CLOSED]: start }, { limit: MAX_PAGE, orderBy: [[CLOSED, 'asc']], fields: COUNTED_FIELDS })).map((stored) => counted.parse(stored));
    const last = page.at(-1)?.projection.closedKey;
    if (last === undefined) return;
    yield { cases: page, last };
    if (page.length < MAX_PAGE) return;
    start = gt(last);
  }
}

/** The same cases whole. */
export const casesOfYear = (cases: Collection, agencyId: string, year: number): AsyncIterable<Stored> => walk(cases, ofYear(agencyId, year), CLOSED, newYear(year));

const REMEDY_KEY = 'projection.remedyKey';

/**
 * 复议、诉讼 that 表四 of a year may count, by case: those of cases in whose projection they stand, and of cases of
 * an earlier form by their events. One that the clock brings up to date meanwhile is met twice and counted once.
 */
export async function remediesOfYear(cases: Collection, agencyId: string, year: number): Promise<readonly CountedRemedy[]> {
  const byCase = new Map<string, readonly CountedRemedy[]>();
  const earlier = walk(cases, { agencyId, [REMEDY_KEY]: null }, 'projection.submittedKey', '', undefined, ['events', 'withoutEffect', 'splitFrom', 'projection.submittedKey']);
  for await (const stored of earlier) byCase.set(stored._id, remediesOfEvents(stored));
  for await (const stored of walk(cases, { agencyId }, REMEDY_KEY, newYear(year), undefined, [REMEDY_KEY, 'projection.remedies'])) byCase.set(stored._id, remediesOfProjection(stored));
  return [...byCase.values()].flat();
}

const countedOf = (agencyId: string, column: ColumnKey): Where => ({ agencyId, 'projection.counted': true, ...(column === 'total' ? {} : { applicantKind: column }) });

/** How the cases of a cell are listed: the same rule as `rowsOfCase`, as a query. */
function listOfCell({ agencyId, year, row, column }: CellOfYear): KeyedList {
  const base = countedOf(agencyId, column);
  const inYear = between(newYear(year), newYear(year + 1));
  const byEnd = (where: Where): KeyedList => ({ where: { ...base, ...where }, key: CLOSED, direction: 'asc' });
  switch (row) {
    case 'newlyReceived': return { where: { ...base, [RECEIVED]: inYear }, key: RECEIVED, direction: 'asc' };
    case 'carriedOverIn': return byEnd({ [CLOSED]: gte(newYear(year)), [RECEIVED]: lt(newYear(year)) });
    case 'carriedOverOut': return byEnd({ [CLOSED]: gte(newYear(year + 1)), [RECEIVED]: lt(newYear(year + 1)) });
    case 'outcomesTotal': return byEnd({ [CLOSED]: inYear });
    default: return byEnd({ [CLOSED]: inYear, outcome: row });
  }
}

const isCarried = ({ row }: CellOfYear): boolean => row === 'carriedOverIn' || row === 'carriedOverOut';

/**
 * How many cases a cell counts. 结转 is read off the indexes: nothing is closed before it is received, so that of all that were
 * received before a new year those that were closed before it are left out.
 */
export async function countOfCell(cases: Collection, cell: CellOfYear): Promise<number> {
  if (!isCarried(cell)) return cases.count(listOfCell(cell).where);
  const { agencyId, year, row, column } = cell;
  const [of, before] = [countedOf(agencyId, column), lt(newYear(row === 'carriedOverIn' ? year : year + 1))];
  const [received, closed] = await Promise.all([cases.count({ ...of, [RECEIVED]: before }), cases.count({ ...of, [CLOSED]: before })]);
  return received - closed;
}

/** A page of a cell. Of 结转 that fits into one no more is looked for: whether there is one would be known only after the ends of all later years. */
export async function pageOfCell(cases: Collection, cell: CellOfYear, cursor?: string): Promise<Page<Stored>> {
  const list = listOfCell(cell);
  const all = isCarried(cell) && cursor === undefined ? await countOfCell(cases, cell) : Infinity;
  if (all > LIMITS.pageSize) return pageOf(cases, list, cursor);
  return { items: all > 0 ? await cases.find(list.where, { limit: all, orderBy: [[list.key, list.direction]] }) : [] };
}
