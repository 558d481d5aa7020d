/** A cell as it was read; the texts are markup already. */
interface Cell { readonly paragraphs: readonly string[] }
interface Row { readonly cells: readonly Cell[]; readonly borders: readonly number[] }

/** Borders that differ by less than this are one, in twentieths of a point: a millimetre. */
const NEAR = 57;

/** The columns of a table are wherever any of its rows has a border. */
function columnsOf(rows: readonly Row[]): (border: number) => number {
  const columns: number[] = [];
  for (const border of rows.flatMap(({ borders }) => borders).sort((left, right) => left - right)) {
    if (columns.length === 0 || border - (columns[columns.length - 1] ?? 0) > NEAR) columns.push(border);
  }
  return (border) => {
    let column = 0;
    while (column + 1 < columns.length && (columns[column + 1] ?? 0) <= border) column += 1;
    return column;
  };
}

function tableMarkup(rows: readonly Row[]): string {
  const columnAt = columnsOf(rows);
  const body = rows.map(({ cells, borders }) => {
    const known = borders.length === cells.length + 1;
    const spanOf = (at: number) => (known ? Math.max(1, columnAt(borders[at + 1] ?? 0) - columnAt(borders[at] ?? 0)) : 1);
    return `<tr>${cells.map(({ paragraphs }, at) => `<td colspan="${spanOf(at)}">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</td>`).join('')}</tr>`;
  });
  return `<table>${body.join('')}</table>`;
}

interface OpenTable { rows: Row[]; cells: Cell[]; paragraphs: string[] }

/** Where a paragraph stands and what the mark at its end closes. */
export interface Place {
  readonly depth: number;
  readonly ends: 'paragraph' | 'cell' | 'row';
  readonly borders: readonly number[];
}

/** Puts paragraphs and cells together to a page; tables may stand in tables and may break off. */
export class MarkupWriter {
  private readonly open: OpenTable[] = [];
  private readonly written: string[] = [];

  take(text: string, { depth, ends, borders }: Place): void {
    while (this.open.length > depth) this.closeTable();
    while (this.open.length < depth) this.open.push({ rows: [], cells: [], paragraphs: [] });
    const table = this.open[this.open.length - 1];
    if (!table) {
      this.written.push(`<p>${text}</p>`);
      return;
    }
    if (ends !== 'row') table.paragraphs.push(text);
    if (ends === 'cell') this.closeCell(table);
    if (ends === 'row') this.closeRow(table, borders);
  }

  end(): string {
    while (this.open.length > 0) this.closeTable();
    return this.written.join('\n');
  }

  private closeCell(table: OpenTable): void {
    table.cells.push({ paragraphs: table.paragraphs });
    table.paragraphs = [];
  }

  private closeRow(table: OpenTable, borders: readonly number[]): void {
    if (table.paragraphs.length > 0) this.closeCell(table);
    table.rows.push({ cells: table.cells, borders });
    table.cells = [];
  }

  private closeTable(): void {
    const table = this.open.pop();
    if (!table) return;
    if (table.cells.length > 0 || table.paragraphs.length > 0) this.closeRow(table, []);
    const markup = tableMarkup(table.rows);
    const outer = this.open[this.open.length - 1];
    if (outer) outer.paragraphs.push(markup);
    else this.written.push(markup);
  }
}
