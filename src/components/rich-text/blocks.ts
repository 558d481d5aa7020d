import type { TableCell } from '@/domain/report/printed-tables';
import { plainText } from './plain-text';

/** A part of a text as the page shows it. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'quote' | 'caption'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly mark: string; readonly depth: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] };

const SPANS = /(colspan|rowspan)="(\d{1,2})"/g;
const TOKENS = /<(\/?)([a-z0-9]+)((?:[^a-z0-9>][^>]*)?)>|[^<]+/g;
/** A table inside a table has no place on a phone: its words stay in the cell they stand in. */
interface OpenTable { readonly rows: TableCell[][]; depth: number; inCell: boolean }

const spansOf = (attributes: string): ReadonlyMap<string, number> => new Map([...attributes.matchAll(SPANS)].map(([, name = '', value]) => [name, Number(value)]));

/**
 * 正文 in blocks: what the server let through (a small subset of HTML without attributes but spans) is drawn by our own
 * components, so that type, dark mode, 长辈版 and the marks of a search hold in it too.
 */
export function blocksOf(body: string): readonly Block[] {
  const blocks: Block[] = [];
  const lists: { readonly ordered: boolean; count: number }[] = [];
  let [inline, quote, table]: [string, number, OpenTable | undefined] = ['', 0, undefined];
  let item: { readonly mark: string; readonly depth: number } | undefined;

  const flush = (kind: 'heading' | 'paragraph' | 'caption' = 'paragraph') => {
    const text = plainText(inline);
    inline = '';
    if (text === '') return;
    if (item) blocks.push({ kind: 'item', text, ...item });
    else blocks.push({ kind: kind === 'paragraph' && quote > 0 ? 'quote' : kind, text });
    // A second paragraph of an item has no mark of its own.
    if (item) item = { ...item, mark: '' };
  };
  /** Words that stand in a table and in no cell come before it. */
  const closeCell = (open: OpenTable) => {
    if (!open.inCell) { flush(); return; }
    const row = open.rows[open.rows.length - 1];
    const cell = row?.pop();
    if (row && cell) row.push({ ...cell, text: plainText(inline) });
    inline = '';
    open.inCell = false;
  };
  const openCell = (open: OpenTable, name: string, attributes: string) => {
    closeCell(open);
    const spans = spansOf(attributes);
    if (open.rows.length === 0) open.rows.push([]);
    open.rows[open.rows.length - 1]?.push({ kind: name === 'th' ? 'head' : 'words', text: '', rowSpan: spans.get('rowspan') ?? 1, colSpan: spans.get('colspan') ?? 1 });
    open.inCell = true;
  };
  const closeTable = (open: OpenTable) => {
    open.depth -= 1;
    if (open.depth > 0) return;
    closeCell(open);
    const rows = open.rows.filter((row) => row.length > 0);
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    table = undefined;
  };
  const inTable = (open: OpenTable, name: string, closing: boolean, attributes: string) => {
    if (name === 'table') { if (closing) closeTable(open); else open.depth += 1; }
    else if (open.depth > 1) inline += /^t[dh]$/.test(name) ? ' ' : '\n';
    else if (name === 'tr') { closeCell(open); if (!closing) open.rows.push([]); }
    else if (name === 'td' || name === 'th') { if (closing) closeCell(open); else openCell(open, name, attributes); }
    else if (name === 'caption' && !open.inCell) flush(closing ? 'caption' : 'paragraph');
    else inline += '\n';
  };
  const listMark = (): string => {
    const list = lists[lists.length - 1];
    if (!list?.ordered) return '·';
    list.count += 1;
    return `${list.count}.`;
  };

  for (const [token, slash, name = '', attributes = ''] of body.matchAll(TOKENS)) {
    const closing = slash === '/';
    if (name === '') inline += token;
    else if (name === 'sup' || name === 'sub') inline += `<${closing ? '/' : ''}${name}>`;
    else if (/^(strong|em|u)$/.test(name)) continue;
    else if (table) inTable(table, name, closing, attributes);
    else if (name === 'table') { if (!closing) { flush(); table = { rows: [], depth: 1, inCell: false }; } }
    else if (name === 'br') inline += '\n';
    else if (name === 'h2' || name === 'h3') flush(closing ? 'heading' : 'paragraph');
    else if (name === 'ul' || name === 'ol') {
      flush();
      if (closing) lists.pop(); else lists.push({ ordered: name === 'ol', count: 0 });
      item = undefined;
    } else if (name === 'li') {
      flush();
      item = closing ? undefined : { mark: listMark(), depth: lists.length };
    } else if (name === 'blockquote') { flush(); quote += closing ? -1 : 1; }
    else if (name === 'p' || name === 'div' || name === 'hr') flush();
  }
  flush();
  return blocks;
}
