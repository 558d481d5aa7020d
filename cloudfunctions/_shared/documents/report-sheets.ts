import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import { place, type PrintedTableModel, type TableCell } from '@/domain/report/printed-tables';
import type { ReportDocument } from '../open/report-parts';
import { FONTS } from './official-page';

/** One sheet of the workbook before it is written. */
export interface ReportSheet extends Pick<Sheet<Buffer>, 'data' | 'columns' | 'orientation'> {
  readonly sheet: string;
  /** Printed on one page: a table that has no long text above it. */
  readonly onePage: boolean;
}

/** Width of a table in digits of the font; in print it is fitted to the paper. */
const WIDTH = 92;
/** 小四 paragraphs, as wide as A4 without being fitted: a single column never is. */
const PROSE = { width: 76, characters: 32, line: 22, size: 12 } as const;
/** 小五 tables: digits a Han character takes, and the height of a line in points. */
const TABLE = { digits: 1.75, line: 13, size: 9 } as const;
/** Characters above a table that still leave it a page of its own. */
const SHORT_TEXT = 400;
/** A row of a sheet is at most 409 points high; what is longer goes on in the row below, without the two spaces a paragraph begins with. */
export const LONGEST_ROW = 650;
export const PARAGRAPH_INDENT = '　　';

const linesOf = (text: string, characters: number): number =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil([...part].reduce((width, one) => width + (one.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0) / characters)), 0);

const across = (value: string, columns: number, look: CellObject): Row => [{ value, type: String, columnSpan: columns, wrap: true, ...look }, ...Array.from({ length: columns - 1 }, () => null)];

/** A paragraph, in several rows where one is not high enough. */
function paragraphRows(text: string, columns: number): readonly Row[] {
  const whole = `${PARAGRAPH_INDENT}${text}`;
  const parts = Array.from({ length: Math.ceil(whole.length / LONGEST_ROW) }, (_, at) => whole.slice(at * LONGEST_ROW, (at + 1) * LONGEST_ROW));
  return parts.map((part) => across(part, columns, {
    fontFamily: FONTS.body, fontSize: PROSE.size, alignVertical: 'top', height: linesOf(part, PROSE.characters) * PROSE.line + 2,
  }));
}

const sectionRow = (title: string, columns: number): Row => across(`${PARAGRAPH_INDENT}${title}`, columns, { fontFamily: FONTS.heading, fontSize: PROSE.size, height: 26, alignVertical: 'center' });

function cellOf({ kind, text, rowSpan, colSpan }: TableCell): CellObject {
  const look = { rowSpan, columnSpan: colSpan, wrap: true, alignVertical: 'center', align: kind === 'stub' ? 'left' : 'center', borderStyle: 'thin', fontFamily: FONTS.page, fontSize: TABLE.size } as const;
  // What reads as a number is a number, so that a column can be added up; what the original does not show stays a dash.
  return kind === 'number' && text !== '' && Number.isFinite(Number(text)) ? { value: Number(text), type: Number, ...look } : { value: text, type: String, ...look };
}

/** A table with its merged cells, every row high enough for its words. */
function tableRows({ head, body, widths }: PrintedTableModel): readonly Row[] {
  const lines = [...head, ...body];
  const columns = columnWidths(widths);
  const rows: (CellObject | null)[][] = lines.map(() => widths.map(() => null));
  const heights: number[] = lines.map(() => 18);
  for (const { row, column, ...cell } of place(lines)) {
    const line = rows[row - 1];
    if (line) line[column - 1] = cellOf(cell);
    const width = columns.slice(column - 1, column - 1 + cell.colSpan).reduce((sum, one) => sum + one, 0);
    const needed = (linesOf(cell.text, Math.max(1, Math.floor(width / TABLE.digits))) * TABLE.line + 5) / cell.rowSpan;
    for (let down = 0; down < cell.rowSpan; down += 1) heights[row - 1 + down] = Math.max(heights[row - 1 + down] ?? 0, needed);
  }
  return rows.map((row, at) => row.map((cell) => cell && { ...cell, height: heights[at] ?? 0 }) as Row);
}

const columnWidths = (widths: readonly number[]): readonly number[] => {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => (width / sum) * WIDTH);
};

type Part = ReportDocument['parts'][number];
const TABLE_SHEETS = ['表二', '表三', '表四'] as const;
const PROSE_COLUMNS = [{ width: PROSE.width }];

const partRows = ({ title, paragraphs, table }: Part, columns: number): readonly Row[] =>
  [sectionRow(title, columns), ...paragraphs.flatMap((text) => paragraphRows(text, columns)), ...(table ? [[], ...tableRows(table)] : [])];

/**
 * 一份年报 as sheets in the order of the document: 总体情况, one for each of the three tables with its section, 其余部分.
 * What reads them one after the other reads the report.
 */
export function reportSheets({ title, preamble, parts, signedBy, date }: ReportDocument): readonly ReportSheet[] {
  const firstTable = parts.findIndex(({ table }) => table);
  const tables = parts.filter(({ table }) => table);
  const after = parts.filter((part, at) => at > firstTable && !part.table);
  const opening: readonly Row[] = [
    across(title, 1, { fontFamily: FONTS.title, fontSize: 18, align: 'center', alignVertical: 'center', height: linesOf(title, 21) * 32 + 8 }), [],
    ...preamble.flatMap((text) => paragraphRows(text, 1)), ...parts.slice(0, Math.max(0, firstTable)).flatMap((part) => partRows(part, 1)),
  ];
  const signature = [signedBy, date].filter((text) => text !== '').map((text) => across(text, 1, { fontFamily: FONTS.body, fontSize: PROSE.size, align: 'right', height: 24 }));
  return [
    { sheet: '总体情况', columns: PROSE_COLUMNS, onePage: false, data: [...opening] },
    ...tables.map((part, at): ReportSheet => {
      const widths = part.table?.widths ?? [1];
      return {
        sheet: TABLE_SHEETS[at] ?? part.title, columns: columnWidths(widths).map((width) => ({ width })), data: [...partRows(part, widths.length)],
        onePage: part.paragraphs.join('').length <= SHORT_TEXT, ...(widths.length > 12 && { orientation: 'landscape' }),
      };
    }),
    { sheet: '问题和其他事项', columns: PROSE_COLUMNS, onePage: false, data: [...after.flatMap((part) => partRows(part, 1)), [], ...signature] },
  ];
}
