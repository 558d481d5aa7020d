import { yearOf } from '../calendar/civil-date';
import type { DisclosureCase } from '../case/case';
import { COLUMN_KEYS, type ColumnKey } from './columns';
import { ROW_KEYS, type RowKey } from './rows';

/** What table three needs to know of a case; the stored projection has it too. */
export type CountedCase = Pick<DisclosureCase, 'applicantKind' | 'receivedOn' | 'outcome' | 'closedOn'>;

/** 表三 with a number in every cell. */
export type TallyTable = Readonly<Record<RowKey, Readonly<Record<ColumnKey, number>>>>;

export interface TallyCell {
  readonly row: RowKey;
  readonly column: ColumnKey;
}

/**
 * The rows a case counts in, in one year. Exactly one of 新收 and 上年结转 and exactly one of an outcome (with
 * its sum) and 结转下年度, or none at all: so 一 + 二 = 三（七）+ 四 holds by construction (C1, C2).
 *
 * Never confirmed means never received (art. 31): it counts nowhere. Of a year that has not ended, 结转下年度 is
 * what is open by the records given.
 * @source 国办公开办函〔2021〕30号; an outcome counts once, in the year the case closed
 */
export function rowsOfCase(counted: CountedCase, year: number): readonly RowKey[] {
  const { receivedOn, closedOn, outcome } = counted;
  if (!receivedOn || yearOf(receivedOn) > year) return [];
  const closed = closedOn && outcome ? { year: yearOf(closedOn), outcome } : undefined;
  if (closed && closed.year < year) return [];
  const came: RowKey = yearOf(receivedOn) === year ? 'newlyReceived' : 'carriedOverIn';
  return closed?.year === year ? [came, closed.outcome, 'outcomesTotal'] : [came, 'carriedOverOut'];
}

/** The cells a case counts in: each row once for its kind of applicant and once in 总计 (C3). */
export const cellsOf = (counted: CountedCase, year: number): readonly TallyCell[] =>
  rowsOfCase(counted, year).flatMap((row) => [{ row, column: counted.applicantKind }, { row, column: 'total' as const }]);

function tableOf(number: (row: RowKey, column: ColumnKey) => number): TallyTable {
  const columns = (row: RowKey) => Object.fromEntries(COLUMN_KEYS.map((column) => [column, number(row, column)]));
  return Object.fromEntries(ROW_KEYS.map((row) => [row, columns(row)])) as Record<RowKey, Record<ColumnKey, number>>;
}

export const EMPTY_TABLE: TallyTable = tableOf(() => 0);

export const addTables = (a: TallyTable, b: TallyTable): TallyTable => tableOf((row, column) => a[row][column] + b[row][column]);

/** 表三 of a year from all cases of an agency; the order of the cases does not matter. */
export function tally(cases: Iterable<CountedCase>, year: number): TallyTable {
  const counts = new Map<string, number>();
  for (const counted of cases) {
    for (const { row, column } of cellsOf(counted, year)) {
      const key = `${row}/${column}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return tableOf((row, column) => counts.get(`${row}/${column}`) ?? 0);
}

/**
 * What a change of one case changes in the table of a year: `tally(after) = tally(before) + delta`.
 * @param before undefined for a new case
 */
export function tallyDelta(before: CountedCase | undefined, after: CountedCase, year: number): TallyTable {
  const [old, now] = [tally(before ? [before] : [], year), tally([after], year)];
  return tableOf((row, column) => now[row][column] - old[row][column]);
}

/** Years whose table a case is in, up to `through`: from the year of receipt to the year it closed. */
export function yearsOf({ receivedOn, closedOn }: CountedCase, through: number): readonly number[] {
  if (!receivedOn) return [];
  const [first, last] = [yearOf(receivedOn), closedOn ? yearOf(closedOn) : through];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
