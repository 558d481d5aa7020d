import { rowLine, textLine, type Line } from './line';

/** A cell of table markup, with the paragraphs inside it. */
export interface HtmlCell {
  readonly paragraphs: string[];
  readonly rowSpan: number;
  readonly colSpan: number;
}

const NARRATIVE_LENGTH = 200;
const isNarrative = (cell: HtmlCell): boolean =>
  cell.paragraphs.some((paragraph) => paragraph.length > NARRATIVE_LENGTH || (paragraph.length > 30 && paragraph.includes('。')));

interface Carried {
  rows: number;
  readonly blank: boolean;
}

/**
 * One row as cells. Where a cell covers several rows or columns, a blank one is repeated (it is blank everywhere
 * it covers) and one with words is not (a number spread over three columns is still one number).
 */
function placedCells(row: readonly HtmlCell[], carried: Map<number, Carried>): readonly string[] {
  const cells: string[] = [];
  let column = 0;
  const passCarried = () => {
    for (let above = carried.get(column); above && above.rows > 0; above = carried.get(column)) {
      above.rows -= 1;
      if (above.blank) cells.push('');
      column += 1;
    }
  };
  for (const cell of row) {
    passCarried();
    const text = cell.paragraphs.join(' ').trim();
    for (let covered = 0; covered < cell.colSpan; covered += 1) {
      if (covered === 0 || text === '') cells.push(text);
      carried.set(column, { rows: cell.rowSpan - 1, blank: text === '' });
      column += 1;
    }
  }
  passCarried();
  return cells;
}

/** The rows of one table of a page; a table that only lays out the page gives its paragraphs. */
export function linesFromGrid(rows: readonly (readonly HtmlCell[])[]): readonly Line[] {
  const carried = new Map<number, Carried>();
  return rows.flatMap((row) => {
    const cells = placedCells(row, carried);
    if (row.some(isNarrative)) return row.flatMap((cell) => cell.paragraphs.map(textLine));
    return [cells.length > 1 ? rowLine(cells) : textLine(cells[0] ?? '')];
  });
}
