import type { ColumnKey } from '@/domain/report/columns';
import type { RowKey } from '@/domain/report/rows';
import type { CountedCase } from '@/domain/report/tally';
import { between, gte, lt, type Collection, type Where } from '../database';
import { caseRecord } from './case-record';
import { walk, type KeyedList } from './lists';

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

/** The cases of an agency that may be in the table of a year: received by its end, not closed before its beginning. */
export async function* countedCases(cases: Collection, agencyId: string, year: number): AsyncGenerator<CountedCase> {
  const where = { agencyId, 'projection.counted': true, [RECEIVED]: lt(newYear(year + 1)) };
  for await (const stored of walk(cases, where, CLOSED, newYear(year))) yield caseRecord.parse(stored);
}

/** How the cases of a cell are listed: the same rule as `rowsOfCase`, as a query. */
export function listOfCell({ agencyId, year, row, column }: CellOfYear): KeyedList {
  const base: Where = { agencyId, 'projection.counted': true, ...(column === 'total' ? {} : { applicantKind: column }) };
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
