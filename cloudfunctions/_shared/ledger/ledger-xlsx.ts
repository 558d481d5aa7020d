import writeExcelFile, { type Row } from 'write-excel-file/node';
import { LEDGER_COLUMNS, type LedgerRow } from './ledger-row';

const HEAD: Row = LEDGER_COLUMNS.map(({ label }) => ({ value: label, type: String, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true }));

/** A cell keeps its words as words: a description that begins with = is never a formula. */
const cells = (row: LedgerRow): Row => LEDGER_COLUMNS.map(({ key }) => (row[key] === '' ? null : { value: row[key], type: String, alignVertical: 'top', wrap: true }));

/** 台账 as .xlsx: one line an application, heads that stay in sight. @param title of the sheet, e.g. 2026年台账 */
export const ledgerWorkbook = (rows: readonly LedgerRow[], title: string): Promise<Buffer> => writeExcelFile([HEAD, ...rows.map(cells)], {
  sheet: title, columns: LEDGER_COLUMNS.map(({ width }) => ({ width })), stickyRowsCount: 1, orientation: 'landscape',
}).toBuffer();
