import { APPLICANT_KIND_KEYS } from '../../applicant/kinds';
import { COLUMN_KEYS, type ColumnKey } from '../columns';
import type { Cell, DoubtCode } from '../report';
import { readCell } from './cells';
import type { Fitted } from './fit';
import { shownAs } from './values';

type RowCells = Readonly<Record<ColumnKey, Cell>>;
interface RowIssue {
  /** Absent when it concerns the row. */
  readonly column?: ColumnKey;
  readonly code: DoubtCode;
  readonly message: string;
}
export interface RowReading {
  readonly cells: RowCells;
  readonly issues: readonly RowIssue[];
}

/**
 * A number that is missing and that the sum of its row gives. A blank that the sum says is 0 stays blank.
 * @returns the place and its number, when exactly one place is open
 */
function lostNumber(cells: RowCells): { readonly column: ColumnKey; readonly value: number } | undefined {
  const open = APPLICANT_KIND_KEYS.filter((kind) => cells[kind] === null);
  const sum = APPLICANT_KIND_KEYS.reduce((total, kind) => total + (cells[kind] ?? 0), 0);
  if (cells.total === null) return open.length < APPLICANT_KIND_KEYS.length ? { column: 'total', value: sum } : undefined;
  const [column, ...others] = open;
  const value = cells.total - sum;
  return column && others.length === 0 && value > 0 ? { column, value } : undefined;
}

/** The seven cells of a row, each with its doubt. */
export function readRow(fitted: Fitted): RowReading {
  const issues: RowIssue[] = [];
  const cells = Object.fromEntries(COLUMN_KEYS.map((column, index) => {
    const { cell, issue } = readCell(fitted.values[index] ?? { kind: 'blank' });
    if (issue) issues.push({ column, ...issue });
    return [column, cell];
  })) as RowCells;
  const certain = issues.every(({ code, column }) => column === 'total' || code === 'blank' || code === 'notApplicable' || code === 'remark');
  const lost = certain || cells.total !== null ? lostNumber(cells) : undefined;
  if (fitted.change) {
    const what = fitted.change === 'added' ? '少一个数字' : '多一个数字';
    issues.push({ code: 'reconstructed', message: `本行${what}，只有读作“${fitted.values.map(shownAs).join(' ')}”时六类之和等于总计，按此读入。` });
  }
  if (!lost) return { cells, issues };
  const seen = fitted.values[COLUMN_KEYS.indexOf(lost.column)] ?? { kind: 'blank' };
  return {
    cells: { ...cells, [lost.column]: lost.value },
    issues: [
      ...issues.filter(({ column }) => column !== lost.column),
      { column: lost.column, code: 'reconstructed', message: `此格原文为“${shownAs(seen)}”，按六类之和等于总计推得${lost.value}。` },
    ],
  };
}
