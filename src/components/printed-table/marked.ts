import type { TableCell } from '@/domain/report/printed-tables';

/** Where the cell stands that a link is about. */
export const MARKED_CELL = 'printed-marked';

export const isMarked = ({ at }: TableCell, marked: string | undefined): boolean => marked !== undefined && marked !== '' && at === marked;

export const classOf = (cell: TableCell, marked: string | undefined): string =>
  `printed__cell printed__cell--${cell.kind}${isMarked(cell, marked) ? ' printed__cell--marked' : ''}`;
