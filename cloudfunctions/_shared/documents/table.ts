import { LineRuleType, Paragraph, Table, TableCell, TableRow, VerticalAlign, WidthType } from 'docx';
import { TEXT_WIDTH, words } from './official-page';

interface CellLook { readonly size?: number; readonly bold?: boolean }

/** A cell of several lines, four号 unless told otherwise. */
const cellOf = (text: string, width: number, { size = 28, bold = false }: CellLook) => new TableCell({
  width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, margins: { left: 120, right: 120, top: 20, bottom: 20 },
  children: text.split('\n').map((part) => new Paragraph({ spacing: { line: 340, lineRule: LineRuleType.AT_LEAST }, children: [words(part, { size, bold })] })),
});

interface TableLook {
  /** Shares of the width of each column. */
  readonly widths: readonly number[];
  /** Half points. */
  readonly size?: number;
  /** The first row is repeated on every page. */
  readonly head?: boolean;
}

/** A ruled table over the whole width. */
export function ruledTable(rows: readonly (readonly string[])[], { widths, size = 28, head = false }: TableLook): Table {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map((width) => Math.floor((TEXT_WIDTH * width) / sum));
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: columns,
    rows: rows.map((row, index) => new TableRow({
      cantSplit: row.join('').length < 400, tableHeader: head && index === 0, height: { value: 560, rule: 'atLeast' },
      children: row.map((text, column) => cellOf(text, columns[column] ?? 0, { size, bold: head && index === 0 })),
    })),
  });
}
