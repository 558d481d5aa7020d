import type { PrintedCell } from '@/domain/report/printed-form';

export interface TableCell extends PrintedCell {
  /** Words stand at the head or the left and stay in sight; numbers scroll. */
  readonly kind: 'head' | 'stub' | 'words' | 'number';
  /** Spoken instead of a number that makes no sense without its row and column. */
  readonly label?: string;
}

/** A table as printed: lines of cells, each cell named once, where it begins. */
export interface PrintedTableModel {
  readonly caption: string;
  /** Width of each column in characters of its text. */
  readonly widths: readonly number[];
  readonly head: readonly (readonly TableCell[])[];
  readonly body: readonly (readonly TableCell[])[];
}

export interface PlacedCell extends TableCell {
  readonly key: string;
  /** Line and column where the cell begins, counted from 1 as CSS grids do. */
  readonly row: number;
  readonly column: number;
}

/** Where every cell stands when those that began above reach into its line. */
export function place(lines: readonly (readonly TableCell[])[]): readonly PlacedCell[] {
  const taken = new Set<string>();
  return lines.flatMap((line, rowIndex) => {
    let column = 0;
    return line.map((cell): PlacedCell => {
      while (taken.has(`${rowIndex}/${column}`)) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) taken.add(`${rowIndex + down}/${column + right}`);
      }
      const placed = { ...cell, key: `${rowIndex}/${column}`, row: rowIndex + 1, column: column + 1 };
      column += cell.colSpan;
      return placed;
    });
  });
}

/** Where a column begins, in characters, so that what is kept in sight stands beside its neighbours. */
export const startOf = (widths: readonly number[], column: number): number =>
  widths.slice(0, column - 1).reduce((sum, width) => sum + width, 0);
