import { checkTables } from './checks';
import { messageOf } from './finding';
import type { FormCell } from './form-cells';
import type { Cell, Doubt, StructuredReport } from './report';
import { TABLE2_FORMS } from './table2';

/** Why a number does not belong into a cell. */
export interface CellProblem {
  readonly code: 'notACount' | 'notAnAmount';
  readonly place: string;
}

/** 表三 · 予以公开 · 自然人. */
export const placeOf = ({ place }: Pick<FormCell, 'place'>): string => place.join(' · ');

/** A number the form cannot have there: 件 are whole, nothing but 增减 is below zero. */
export function cellProblem(cell: FormCell, value: Cell, { format }: Pick<StructuredReport, 'format'>): CellProblem | undefined {
  if (value === null) return undefined;
  const { address } = cell;
  const column = address.table === 2 ? TABLE2_FORMS[format].flatMap(({ columns }) => columns).find(({ key }) => key === address.column) : undefined;
  if (column?.decimals) return Number.isFinite(value) && value >= 0 ? undefined : { code: 'notAnAmount', place: placeOf(cell) };
  return Number.isSafeInteger(value) && (value >= 0 || column?.signed) ? undefined : { code: 'notACount', place: placeOf(cell) };
}

/** A table with one cell changed; rows and columns of it are there, or the cell would not have been found. */
const changed = <Table>(table: Table, row: string, column: string, value: Cell): Table => {
  const rows = table as Readonly<Record<string, Readonly<Record<string, Cell>> | undefined>>;
  return { ...table, [row]: { ...rows[row], [column]: value } };
};

/** The report with one cell changed. */
export function withCell(report: StructuredReport, { address: { table, row, column } }: FormCell, value: Cell): StructuredReport {
  switch (table) {
    case 2: return { ...report, table2: changed(report.table2, row, column, value) };
    case 3: return { ...report, table3: changed(report.table3, row, column, value) };
    case 4: return { ...report, table4: changed(report.table4, row, column, value) };
  }
}

/** What of the tables does not add up (C1–C4), as doubts of the reading. */
export const checkDoubts = (report: Pick<StructuredReport, 'table3' | 'table4'>): readonly Doubt[] =>
  checkTables(report).map((finding): Doubt => ({ code: finding.check, place: placeOf(finding), message: messageOf(finding) }));
