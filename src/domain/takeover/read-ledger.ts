import { columnOf, LEDGER_COLUMN_KEYS, LEDGER_COLUMNS, ledgerColumn, type LedgerCells, type LedgerColumnKey } from './columns';

/** Lines in one go; more than a county's agency has open is a slip, or belongs into several goes. */
const MOST_LEDGER_LINES = 1000;

/** A line of a ledger with its place in the text, counted from 1. */
export interface LedgerRow {
  readonly line: number;
  readonly cells: LedgerCells;
}

export type LedgerReading =
  | { readonly ok: true; readonly rows: readonly LedgerRow[]; readonly unknownHeads: readonly string[] }
  | { readonly ok: false; readonly message: string };

const refused = (message: string): LedgerReading => ({ ok: false, message });

/** The cells of every line; a cell in quotes may hold the separator and line breaks, two quotes in it are one. */
function table(text: string, separator: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let [cell, quoted, line, began] = ['', false, 1, 1];
  let cells: string[] = [];
  const end = () => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    end();
    if (cells.some((one) => one !== '')) rows.push({ line: began, cells });
    cells = [];
    began = line;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (sign === separator) end();
    else if (sign === '\n') endRow();
    else cell += sign;
  }
  endRow();
  return rows;
}

/**
 * 读台账: text copied out of a spreadsheet (tabs) or a .csv file (commas), the first line its heads, in any order.
 * Columns nobody knows are named and left out.
 */
export function readLedger(text: string): LedgerReading {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const head = clean.slice(0, clean.indexOf('\n') < 0 ? clean.length : clean.indexOf('\n'));
  const [first, ...rows] = table(clean, head.includes('\t') ? '\t' : ',');
  if (!first) return refused('还没有粘贴台账，请从表格里连同表头一起复制，再粘贴到这里。');
  const columns = first.cells.map(columnOf);
  const missing = LEDGER_COLUMN_KEYS.filter((key) => ledgerColumn(key).needed && !columns.includes(key));
  if (missing.length > 0) {
    return refused(`第一行要是表头，还缺${missing.map((key) => `“${LEDGER_COLUMNS[key].label}”`).join('、')}，请连同表头一起复制。`);
  }
  const twice = columns.find((key, index) => key && columns.indexOf(key) !== index);
  if (twice) return refused(`表头里“${LEDGER_COLUMNS[twice].label}”出现了两次，请只留一列。`);
  if (rows.length === 0) return refused('只有表头，没有申请，请把要转入的几行一起复制。');
  if (rows.length > MOST_LEDGER_LINES) return refused(`一次最多${MOST_LEDGER_LINES}行，现在有${rows.length}行，请分几次粘贴。`);
  return {
    ok: true,
    unknownHeads: first.cells.filter((name, index) => name !== '' && !columns[index]),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(cells.flatMap((value, index): readonly (readonly [LedgerColumnKey, string])[] => {
        const key = columns[index];
        return key && value !== '' ? [[key, value]] : [];
      })),
    })),
  };
}
