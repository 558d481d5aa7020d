import type { CheckedReport } from '@/domain/report/check-report';
import { COLUMN_KEYS } from '@/domain/report/columns';
import type { ReportFormat } from '@/domain/report/format';
import type { Cell, Table2, Table3, Table4 } from '@/domain/report/report';
import { rowKeysOf } from '@/domain/report/rows';
import { TABLE2_FORMS, type Table2Column } from '@/domain/report/table2';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS } from '@/domain/report/table4';

/** The first place of a JSON that is not as `report read` prints it. */
class WrongShape extends Error {
  constructor(readonly at: string, readonly should: string) { super(at); }
}

type Fields = Readonly<Record<string, unknown>>;
type ReadCell = (value: unknown, at: string) => Cell;

const shown = (key: string): string => (key.length > 30 ? `${key.slice(0, 30)}…` : key);
const inside = (at: string, key: string): string => (at === '' ? shown(key) : `${at}.${shown(key)}`);

function fieldsOf(value: unknown, at: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new WrongShape(at, '应当是一个对象');
  return value as Fields;
}

/** Exactly the keys of a form, each read by `read`. */
function recordOf<Value>(value: unknown, at: string, keys: readonly string[], read: (value: unknown, at: string, key: string) => Value): Readonly<Record<string, Value>> {
  const fields = fieldsOf(value, at);
  const unknown = Object.keys(fields).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new WrongShape(inside(at, unknown), '表式里没有这一项');
  return Object.fromEntries(keys.map((key) => {
    if (!Object.hasOwn(fields, key)) throw new WrongShape(inside(at, key), '缺少这一项；读不出的应当是 null');
    return [key, read(fields[key], inside(at, key), key)];
  }));
}

const count: ReadCell = (value, at) => {
  if (value === null || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)) return value;
  throw new WrongShape(at, '应当是不小于0的整数或者 null');
};
const change: ReadCell = (value, at) => {
  if (value === null || (typeof value === 'number' && Number.isSafeInteger(value))) return value;
  throw new WrongShape(at, '应当是整数或者 null');
};
const amount: ReadCell = (value, at) => {
  if (value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0)) return value;
  throw new WrongShape(at, '应当是不小于0的数或者 null');
};
const cellOf = ({ signed, decimals }: Table2Column): ReadCell => (signed ? change : decimals ? amount : count);

function table2Of(value: unknown, format: ReportFormat): Table2 {
  const blocks = TABLE2_FORMS[format];
  return recordOf(value, 'table2', blocks.flatMap(({ rows }) => rows), (cells, at, row) => {
    const columns = blocks.filter(({ rows }) => (rows as readonly string[]).includes(row)).flatMap((block) => block.columns);
    return recordOf(cells, at, columns.map(({ key }) => key), (cell, place, key) => {
      const column = columns.find((one) => one.key === key);
      return column ? cellOf(column)(cell, place) : null;
    });
  });
}

/** A report of 2019 or 2020 that prints three rows under 其他处理 keeps them, see readTable3. */
function table3Of(value: unknown, format: ReportFormat): Table3 {
  const form = format === '2019' && !Object.hasOwn(fieldsOf(value, 'table3'), 'other') ? '2021' : format;
  return recordOf(value, 'table3', rowKeysOf(form), (cells, at) => recordOf(cells, at, COLUMN_KEYS, count)) as unknown as Table3;
}

const table4Of = (value: unknown): Table4 =>
  recordOf(value, 'table4', TABLE4_BLOCK_KEYS, (cells, at) => recordOf(cells, at, TABLE4_RESULT_KEYS, count)) as unknown as Table4;

function textOrNull(value: unknown, at: string): string | null {
  if (value === null || typeof value === 'string') return value;
  throw new WrongShape(at, '应当是文字或者 null');
}

function text(value: unknown, at: string): string {
  if (typeof value === 'string') return value;
  throw new WrongShape(at, '应当是文字');
}

function listOf<Item>(value: unknown, at: string, read: (item: unknown, at: string) => Item): readonly Item[] {
  if (!Array.isArray(value)) throw new WrongShape(at, '应当是一个列表');
  return value.map((item: unknown, index) => read(item, `${at}[${index}]`));
}

function yearOf(value: unknown): number | null {
  if (value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 2008 && value <= 2100)) return value;
  throw new WrongShape('year', '应当是2008年以来的年份或者 null');
}

function reportOf(value: unknown): CheckedReport {
  const { agency, year, format, sections = [], table2, table3, table4 } = fieldsOf(value, '');
  if (format !== '2021' && format !== '2019') throw new WrongShape('format', '应当是 "2021" 或者 "2019"');
  return {
    agency: textOrNull(agency, 'agency'), year: yearOf(year), format,
    sections: listOf(sections, 'sections', (section, at) => {
      const { title, paragraphs } = fieldsOf(section, at);
      return { title: text(title, `${at}.title`), paragraphs: listOf(paragraphs, `${at}.paragraphs`, text) };
    }),
    table2: table2Of(table2, format), table3: table3Of(table3, format), table4: table4Of(table4),
  };
}

/** A report as `report read` prints it; sections may be left out. @returns the first wrong place otherwise, with what should be there */
export function parseReport(value: unknown): { readonly report: CheckedReport } | { readonly problem: string } {
  try {
    return { report: reportOf(value) };
  } catch (error) {
    if (error instanceof WrongShape) return { problem: error.at === '' ? error.should : `${error.at}${error.should}` };
    throw error;
  }
}
