import { formCells, type ReportFigures } from '@/domain/report/form-cells';
import { place, printedTable2, printedTable3, printedTable4, type PrintedTableModel } from '@/domain/report/printed-tables';
import { articleLabel } from '@/domain/statute/article';

/** What spreadsheets begin to calculate at, in either width. */
const FORMULA = /^[\s\u200b-\u200f\ufeff]*[=+\-@\t\r＝＋－＠]/;

/** A text of a cell: quoted where it must be, and never a formula. Numbers are written as they are. */
function csvCell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value === null ? '' : FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** 逗号分隔: UTF-8 with the mark that lets spreadsheets see it is, lines ended as RFC 4180 has them. */
export const csvFile = (lines: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`;

const TABLES = { 2: '表二', 3: '表三', 4: '表四' } as const;
const HEAD = ['单位', '年份', '表', '项目', '列', '数', '计量单位', '依据', '格的编号'];

/** 三张表，一格一行: every number with its row, its column and the article it rests on. */
export const reportCsv = (figures: ReportFigures, agencyName: string): string => csvFile([HEAD, ...formCells(figures).map(({ address, key, place: where, unit, rules, in: of }) => [
  agencyName, figures.year, TABLES[address.table], where.slice(1, -1).join(' '), where[where.length - 1] ?? '', of(figures), unit, rules.map(articleLabel).join('、'), key,
])]);

/** Words that span cells stand in each of them; a number that spans stands once, and what cannot be read stays blank. */
function gridOf({ head, body, widths }: PrintedTableModel): readonly (readonly (string | number | null)[])[] {
  const lines = [...head, ...body];
  const grid: (string | number | null)[][] = lines.map(() => widths.map(() => null));
  for (const { row, column, rowSpan, colSpan, kind, text } of place(lines)) {
    for (let down = 0; down < rowSpan; down += 1) {
      for (let right = 0; right < colSpan; right += 1) {
        const line = grid[row - 1 + down];
        if (!line || (kind === 'number' && right > 0)) continue;
        line[column - 1 + right] = kind === 'number' ? numberIn(text) : text;
      }
    }
  }
  return grid;
}

const numberIn = (text: string): number | null => (/^-?[\d.]+(?:e-?\d+)?$/.test(text) ? Number(text) : null);

const PRINTED = { 2: printedTable2, 3: printedTable3, 4: printedTable4 } as const;

/** 一张表，照官方样式的行和列. */
export const tableCsv = (figures: ReportFigures, table: 2 | 3 | 4): string => csvFile(gridOf(PRINTED[table](figures)));
