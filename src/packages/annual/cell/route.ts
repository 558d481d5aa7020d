import { isColumnKey, type ColumnKey } from '@/domain/report/columns';
import type { RegisterCell } from '@/domain/report/register';
import { isRowKey, type RowKey } from '@/domain/report/rows';
import { TABLE2_FORMS } from '@/domain/report/table2';
import { TABLE4_BLOCK_KEYS, TABLE4_RESULT_KEYS, type Table4BlockKey, type Table4ResultKey } from '@/domain/report/table4';

interface OfYear {
  readonly agencyId: string;
  readonly year: number;
}

/** A cell of 表二, 表三 or 表四 of a year. */
export type LinesCell = OfYear & { readonly table: 2; readonly cell: RegisterCell };
export type CasesCell = OfYear & { readonly table: 3; readonly row: RowKey; readonly column: ColumnKey };
export type RemediesCell = OfYear & { readonly table: 4; readonly row: Table4BlockKey; readonly column: Table4ResultKey };
export type CellOfTable = LinesCell | CasesCell | RemediesCell;

const isRegisterCell = (row: string, column: string): boolean =>
  TABLE2_FORMS[2021].some((block) => (block.rows as readonly string[]).includes(row) && block.columns.some(({ key }) => key === column));
const isRemediesRow = (row: string): row is Table4BlockKey => (TABLE4_BLOCK_KEYS as readonly string[]).includes(row);
const isRemediesColumn = (column: string): column is Table4ResultKey => (TABLE4_RESULT_KEYS as readonly string[]).includes(column);

/** The cell an address names, of 表三 unless it says another; undefined when it names none. */
export function cellOf({ agencyId, year: text, table = '3', row, column }: Partial<Record<'agencyId' | 'year' | 'table' | 'row' | 'column', string>>): CellOfTable | undefined {
  const year = Number(text);
  if (!agencyId || !row || !column || !Number.isInteger(year)) return undefined;
  if (table === '2') return isRegisterCell(row, column) ? { agencyId, year, table: 2, cell: { row, column } as RegisterCell } : undefined;
  if (table === '3') return isRowKey(row) && isColumnKey(column) ? { agencyId, year, table: 3, row, column } : undefined;
  return table === '4' && isRemediesRow(row) && isRemediesColumn(column) ? { agencyId, year, table: 4, row, column } : undefined;
}
