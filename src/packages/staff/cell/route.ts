import { isColumnKey } from '@/domain/report/columns';
import { ROWS, type RowKey } from '@/domain/report/rows';
import type { CellOfTable } from './use-cell';

const isRowKey = (key: string): key is RowKey => Object.keys(ROWS).includes(key);

/** The cell an address names; undefined when it names none. */
export function cellOf({ agencyId, year, row, column }: Partial<Record<'agencyId' | 'year' | 'row' | 'column', string>>): CellOfTable | undefined {
  if (!agencyId || !row || !column || !isRowKey(row) || !isColumnKey(column)) return undefined;
  const number = Number(year);
  return Number.isInteger(number) ? { agencyId, year: number, row, column } : undefined;
}
