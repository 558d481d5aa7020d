import { yearOf } from '../calendar/civil-date';
import { submittedOn } from '../case/receipt-day';
import type { DisclosureCase } from '../case/case';
import { COLUMN_KEYS, type ColumnKey } from './columns';
import { ROW_KEYS, type RowKey } from './rows';

/** What table three needs to know of a case; the stored projection has it too. */
export type CountedCase = Pick<DisclosureCase, 'applicantKind' | 'receivedOn' | 'outcome' | 'closedOn' | 'practice'> & Partial<Pick<DisclosureCase, 'state'>>;

/** 表三 with a number in every cell. */
export type TallyTable = Readonly<Record<RowKey, Readonly<Record<ColumnKey, number>>>>;

/**
 * Whether a case counts at all. Never confirmed means never received (art. 31); of a split application the parts
 * count, with its day of receipt; a practice case never happened.
 * @source clock.md §4 year of counting
 */
export const isCounted = ({ receivedOn, practice, state }: CountedCase): boolean => receivedOn !== undefined && !practice && state !== 'split';

/**
 * The rows a case counts in, in one year. Exactly one of 新收 and 上年结转 and exactly one of an outcome (with
 * its sum) and 结转下年度, or none at all: so 一 + 二 = 三（七）+ 四 holds by construction (C1, C2).
 *
 * Of a case that was opened again, `outcome` and `closedOn` stay those of the first answer. Of a year that has not
 * ended, 结转下年度 is what is open by the records given.
 * @source 国办公开办函〔2021〕30号; an outcome counts once, in the year the case closed
 */
export function rowsOfCase(counted: CountedCase, year: number): readonly RowKey[] {
  const { receivedOn, closedOn, outcome } = counted;
  if (!receivedOn || !isCounted(counted) || yearOf(receivedOn) > year) return [];
  const closed = closedOn && outcome ? { year: yearOf(closedOn), outcome } : undefined;
  if (closed && closed.year < year) return [];
  const came: RowKey = yearOf(receivedOn) === year ? 'newlyReceived' : 'carriedOverIn';
  return closed?.year === year ? [came, closed.outcome, 'outcomesTotal'] : [came, 'carriedOverOut'];
}

function tableOf(number: (row: RowKey, column: ColumnKey) => number): Record<RowKey, Record<ColumnKey, number>> {
  const columns = (row: RowKey) => Object.fromEntries(COLUMN_KEYS.map((column) => [column, number(row, column)]));
  return Object.fromEntries(ROW_KEYS.map((row) => [row, columns(row)])) as Record<RowKey, Record<ColumnKey, number>>;
}

export const EMPTY_TABLE: TallyTable = tableOf(() => 0);

export const addTables = (a: TallyTable, b: TallyTable): TallyTable => tableOf((row, column) => a[row][column] + b[row][column]);

/** 表三 of a year from all cases of an agency; the order of the cases does not matter. */
export function tally(cases: Iterable<CountedCase>, year: number): TallyTable {
  const table = tableOf(() => 0);
  for (const counted of cases) {
    for (const row of rowsOfCase(counted, year)) {
      table[row][counted.applicantKind] += 1;
      table[row].total += 1;
    }
  }
  return table;
}

/** 这个数是哪几件: the cases that one cell of the table of a year counts; as many as its number. */
export function casesIn<Counted extends CountedCase>(cases: Iterable<Counted>, year: number, row: RowKey, column: ColumnKey): readonly Counted[] {
  return [...cases].filter((counted) => (column === 'total' || counted.applicantKind === column) && rowsOfCase(counted, year).includes(row));
}

/**
 * What a change of one case changes in the table of a year: `tally(after) = tally(before) + delta`. Of a year whose
 * report is published, a delta that is not all zeros needs a dated correction of that report.
 * @param before undefined for a new case
 */
export function tallyDelta(before: CountedCase | undefined, after: CountedCase, year: number): TallyTable {
  const [old, now] = [tally(before ? [before] : [], year), tally([after], year)];
  return tableOf((row, column) => now[row][column] - old[row][column]);
}

/** Years whose table a case is in, up to `through`: from the year of receipt to the year it closed. */
export function yearsOf(counted: CountedCase, through: number): readonly number[] {
  const { receivedOn, closedOn } = counted;
  if (!receivedOn || !isCounted(counted)) return [];
  const [first, last] = [yearOf(receivedOn), closedOn ? yearOf(closedOn) : through];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** 未确认收到的: applications of a year that nobody has confirmed yet. While there is one, the report of the year cannot be made. */
export const unconfirmedIn = <Waiting extends Pick<DisclosureCase, 'events' | 'state' | 'practice'>>(cases: Iterable<Waiting>, year: number): readonly Waiting[] =>
  [...cases].filter(({ events, state, practice }) => state === 'submitted' && !practice && yearOf(submittedOn(events[0])) <= year);
