import { COLUMN_KEYS, type ColumnKey } from '../columns';
import { cellPlace, columnPlace, rowPlace } from '../places';
import type { Doubt, DoubtCode, Table3 } from '../report';
import type { ReportFormat } from '../format';
import { rowKeysOf, type FormRowKey } from '../rows';
import { table3Of } from '../tables';
import { align, nameAbove, type Candidate } from './align';
import { letters } from './characters';
import { doubt, quoted } from './doubts';
import { entriesOf, GAP, type Entry } from './entries';
import { fit, usualTrailing } from './fit';
import type { Line } from './line';
import { rowNamedBy, rowNames, type RowName } from './row-names';
import { TABLE3_RULE } from './table-three-rule';
import { readRow, type RowReading } from './table-three-rows';
import { shownAs } from './values';

export interface Table3Reading {
  readonly table: Table3;
  readonly doubts: readonly Doubt[];
  /** Index of the last line of the table, -1 when not found. */
  readonly lastLine: number;
}

/** Fewer numbers than this without a name are a page number or a leftover, not a row. */
const SMALLEST_ROW = 3;
/** Words of the three rows that the form of 2021 has under 其他处理. */
const THREE_OTHERS = /无正当理由逾|逾期不补正|收费通知要求|逾期不缴/;
/** How a column that is doubtful in many rows is put in one sentence. */
const TOGETHER: Partial<Record<DoubtCode, string>> = {
  blank: '空白，没有填0；读作空白，计算时作0',
  notApplicable: '没有填数字；读作空白，计算时作0',
  reconstructed: '没有印出，按六类之和等于总计推得',
};
const MANY = 4;
const MOST_TOLD = 20;

/** The numbers as they stand there; '' when all cells are blank. */
const numbersOf = (entry: Entry): string => entry.slots.flatMap((slot) => (slot === GAP || slot.kind === 'blank' ? [] : [shownAs(slot)])).join(' ');
const isRowLike = (entry: Entry, names: readonly RowName[]): boolean =>
  rowNamedBy(entry.own, names) !== undefined || entry.slots.filter((slot) => slot !== GAP).length >= SMALLEST_ROW;

/** Doubts about cells; a column that is doubtful in many rows is told once, with its rows. */
function cellDoubts(readings: ReadonlyMap<FormRowKey, RowReading>): readonly Doubt[] {
  const all = [...readings].flatMap(([row, { issues }]) => issues.map((issue) => ({ row, ...issue })));
  const together = COLUMN_KEYS.flatMap((column) => (Object.keys(TOGETHER) as DoubtCode[]).flatMap((code) => {
    const rows = all.filter((issue) => issue.column === column && issue.code === code).map(({ row }) => row);
    return rows.length < MANY ? [] : [{ column, code, rows }];
  }));
  const isTold = (column: ColumnKey | undefined, code: DoubtCode) => together.some((group) => group.column === column && group.code === code);
  return [
    ...together.map(({ column, code, rows }) => {
      const which = rows.length === readings.size ? '各行' : `有${rows.length}行（${rows.map((row) => rowPlace(row).slice(1).join(' ')).join('、')}）`;
      return doubt(code, columnPlace(column), `这一列${which}${TOGETHER[code] ?? ''}。`);
    }),
    ...all.filter(({ column, code }) => !isTold(column, code))
      .map(({ row, column, code, message }) => doubt(code, column ? cellPlace(row, column) : rowPlace(row), message)),
  ];
}

/** Doubts about rows that were not found and numbers that found no row. */
function leftoverDoubts(entries: readonly Entry[], used: ReadonlySet<Entry>, missing: readonly FormRowKey[], names: readonly RowName[]): readonly Doubt[] {
  const left = entries.filter((entry) => !used.has(entry) && numbersOf(entry) !== '');
  const claimed = new Map<FormRowKey, Entry>();
  for (const entry of left) {
    const key = rowNamedBy(entry.own, names) ?? nameAbove(entry, names);
    if (key && missing.includes(key) && !claimed.has(key)) claimed.set(key, entry);
  }
  const told = new Set(claimed.values());
  const homeless = left.filter((entry) => !told.has(entry) && (entry.own.length === 0 || isRowLike(entry, names)));
  return [
    ...missing.map((key) => {
      const entry = claimed.get(key);
      return entry
        ? doubt('unreadable', rowPlace(key), `本行的数字是${quoted(numbersOf(entry))}，不能确定各属哪一列，没有读入。`)
        : doubt('rowMissing', rowPlace(key), '没有找到本行的数字，没有读入。');
    }),
    ...homeless.slice(0, MOST_TOLD).map((entry) => doubt(
      isRowLike(entry, names) ? 'rowExtra' : 'strayNumber', ['表三'],
      `有不能归入任何一行的数字${quoted(numbersOf(entry))}，没有读入。`,
    )),
    ...(homeless.length > MOST_TOLD ? [doubt('rowExtra', ['表三'], `另有${homeless.length - MOST_TOLD}处不能归入任何一行的数字，没有读入。`)] : []),
  ];
}

/**
 * Reads 表三 out of the lines of section three.
 * @param format of the report; a table that prints the three rows under 其他处理 has the rows of 2021 whatever the rest is
 */
export function readTable3(lines: readonly Line[], format: ReportFormat): Table3Reading {
  const mixed = format === '2019' && THREE_OTHERS.test(letters(lines.map(({ text }) => text).join('')));
  const form = mixed ? '2021' : format;
  const names = rowNames(rowKeysOf(form));
  const entries = entriesOf(lines, TABLE3_RULE.width);
  const trailing = usualTrailing(entries.map(({ slots }) => fit(slots, TABLE3_RULE)));
  const candidates = entries.flatMap((entry): readonly Candidate[] => {
    const fitted = fit(entry.slots, TABLE3_RULE, trailing);
    return fitted || isRowLike(entry, names) ? [{ entry, fitted }] : [];
  });
  const { rows, byOrder } = align(candidates, names);
  const readings = new Map([...rows].flatMap(([key, { fitted }]): readonly [FormRowKey, RowReading][] => (fitted ? [[key, readRow(fitted)]] : [])));
  const used = new Set([...readings.keys()].map((key) => rows.get(key)?.entry).filter((entry) => entry !== undefined));
  if (readings.size === 0) return { table: table3Of(() => null, form), doubts: [doubt('rowMissing', ['表三'], '没有找到表三，各格没有读入。')], lastLine: -1 };
  return {
    table: table3Of((row, column) => readings.get(row)?.cells[column] ?? null, form),
    doubts: [
      ...(mixed ? [doubt('format', ['表三', '其他处理'], '2019年、2020年的表式只有“其他处理”一行，这里印有2021年表式的三行，按三行读入。')] : []),
      ...cellDoubts(readings),
      ...byOrder.filter((key) => readings.has(key)).map((key) => doubt('rowByOrder', rowPlace(key), '本行数字旁边没有找到行名，按表式固定的顺序读入。')),
      ...leftoverDoubts(entries, used, names.map(({ key }) => key).filter((key) => !readings.has(key)), names),
    ],
    lastLine: Math.max(...[...used].map(({ at }) => at)),
  };
}
