import { isColumnKey } from '@/domain/report/columns';
import { isRowKey } from '@/domain/report/rows';
import type { CellOfTable } from './use-cell';

/** The cell an address names; undefined when it names none. */
export function cellOf({ agencyId, year, row, column }: Partial<Record<'agencyId' | 'year' | 'row' | 'column', string>>): CellOfTable | undefined {
  if (!agencyId || !row || !column || !isRowKey(row) || !isColumnKey(column)) return undefined;
  const number = Number(year);
  return Number.isInteger(number) ? { agencyId, year: number, row, column } : undefined;
}
