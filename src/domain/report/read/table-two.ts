import type { ReportFormat } from '../format';
import type { Cell, Doubt, Table2 } from '../report';
import { TABLE2_FORMS, table2RowLabel, TABLE2_ROWS, type Table2Column, type Table2ColumnKey, type Table2RowKey } from '../table2';
import { readCell } from './cells';
import { letters } from './characters';
import { doubt, quoted } from './doubts';
import { entriesOf, GAP, type Entry } from './entries';
import { fit, type RowRule } from './fit';
import type { Line } from './line';
import { shownAs } from './values';

export interface Table2Reading {
  readonly table: Table2;
  readonly doubts: readonly Doubt[];
  readonly lastLine: number;
}

interface ExpectedRow {
  readonly key: Table2RowKey;
  readonly columns: readonly Table2Column[];
  readonly wordings: readonly string[];
}

/** 规范性文件 is what the form of 2019 printed and what many later reports still print. */
const ALSO_CALLED: Partial<Record<Table2RowKey, readonly string[]>> = {
  normativeDocuments: ['规范性文件', '行政规范性文件'],
  regulations: ['政府规章', '部门规章'],
};

const expectedRows = (format: ReportFormat): readonly ExpectedRow[] => TABLE2_FORMS[format].flatMap(({ columns, rows }) => rows.map((key) => ({
  key, columns, wordings: [letters(TABLE2_ROWS[key].label), ...(ALSO_CALLED[key] ?? [])],
})));

/** Whether words end with the name of a row: alone, or after other words when the name is long enough to be safe. */
const names = (words: string, { wordings }: ExpectedRow): boolean =>
  wordings.some((wording) => words === wording || (wording.length >= 4 && words.length < 40 && words.endsWith(wording)));

const LONGEST_NAME = 80;

/** Words of an entry that may name its row, the nearest first. A remark in brackets after the name is left out. */
function wordsNear({ own, before }: Entry): readonly string[] {
  const bare = (words: string) => (words.length > LONGEST_NAME ? '' : letters(words.replace(/[（(][^）)]*[）)]\s*$/, '')));
  const [nearest, wrapped] = [bare(own.at(-1) ?? before.at(-1) ?? ''), bare(before.slice(-2).join(''))];
  return own.length > 0 ? [nearest, bare(own.join(''))] : [nearest, wrapped];
}

/** 表二 has no sums, so nothing can be inferred: the numbers are as many as the columns, or the row is not read. */
const ruleOf = (width: number): RowRule => ({ width, holds: () => true, solve: () => undefined });
const countOf = (entry: Entry): number => entry.slots.filter((slot) => slot !== GAP).length;

/**
 * Rows and their numbers: by name wherever it stands, and one row without a name by being the only one left of its
 * width between the rows around it.
 */
function match(entries: readonly Entry[], rows: readonly ExpectedRow[]): { readonly named: ReadonlyMap<Table2RowKey, Entry>; readonly byOrder: ReadonlyMap<Table2RowKey, Entry> } {
  const named = new Map<Table2RowKey, Entry>();
  for (const entry of entries) {
    const near = wordsNear(entry);
    const row = rows.find((candidate) => !named.has(candidate.key) && near.some((words) => names(words, candidate)));
    if (row) named.set(row.key, entry);
  }
  const used = new Set(named.values());
  const byOrder = new Map<Table2RowKey, Entry>();
  const [firstLine, lastLine] = [Math.min(...[...used].map(({ at }) => at)), Math.max(...[...used].map(({ at }) => at))];
  for (const width of new Set(rows.map(({ columns }) => columns.length))) {
    const missing = rows.filter(({ key, columns }) => !named.has(key) && columns.length === width);
    const free = entries.filter((entry) => !used.has(entry) && countOf(entry) === width && entry.at >= firstLine - 3 && entry.at <= lastLine + 3);
    if (missing.length === free.length) missing.forEach(({ key }, index) => free[index] && byOrder.set(key, free[index]));
  }
  return { named, byOrder };
}

function readRow(row: ExpectedRow, entry: Entry, place: readonly string[]) {
  const values = fit(entry.slots, ruleOf(row.columns.length))?.values;
  if (!values) {
    const seen = entry.slots.map((slot) => (slot === GAP ? '' : shownAs(slot))).filter(Boolean).join(' ');
    return { cells: undefined, doubts: [doubt('unreadable', place, `本行应有${row.columns.length}个数字，读到的是${quoted(seen)}，没有读入。`)] };
  }
  const doubts: Doubt[] = [];
  const cells = Object.fromEntries(row.columns.map((column, index) => {
    const { cell, issue } = readCell(values[index] ?? { kind: 'blank' }, column);
    if (issue) doubts.push(doubt(issue.code, [...place, column.label], issue.message));
    return [column.key, cell];
  })) as Partial<Record<Table2ColumnKey, Cell>>;
  return { cells, doubts };
}

/** Reads 表二 out of the lines of section two, or of the whole document when the table stands elsewhere. */
export function readTable2(lines: readonly Line[], format: ReportFormat): Table2Reading {
  const rows = expectedRows(format);
  const { named, byOrder } = match(entriesOf(lines, Infinity), rows);
  const doubts: Doubt[] = [];
  const table = Object.fromEntries(rows.map((row) => {
    const place = ['表二', table2RowLabel(row.key, format)];
    const entry = named.get(row.key) ?? byOrder.get(row.key);
    const reading = entry && readRow(row, entry, place);
    if (reading) doubts.push(...reading.doubts);
    else doubts.push(doubt('rowMissing', place, '没有找到本行的数字，没有读入。'));
    if (byOrder.has(row.key)) doubts.push(doubt('rowByOrder', place, '本行数字旁边没有找到行名，按表式固定的顺序读入。'));
    return [row.key, reading?.cells ?? Object.fromEntries(row.columns.map(({ key }) => [key, null]))];
  })) as Table2;
  return { table, doubts, lastLine: Math.max(-1, ...[...named.values(), ...byOrder.values()].map(({ at }) => at)) };
}
