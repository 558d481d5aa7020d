import readXlsxFile from 'read-excel-file/node';
import { ok, type Result } from '@/domain/result';
import { escaped } from '../open/report-html';
import { LONGEST_ROW, PARAGRAPH_INDENT } from '../documents/report-sheets';
import { REFUSED, type PaperRefusal } from './refusals';
import { checkMarkup } from './well-formed';
import { workbookParts } from './workbook-parts';

/** Cells of the sheet, counted from 0. */
interface Merge { readonly row: number; readonly column: number; readonly rowSpan: number; readonly colSpan: number }

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function mergesIn(sheet: string): readonly Merge[] {
  return [...sheet.matchAll(/<(?:\w+:)?mergeCell\s[^<>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)].map(([, left = '', top = '', right = '', bottom = '']) => ({
    row: Number(top) - 1, column: columnOf(left), rowSpan: Number(bottom) - Number(top) + 1, colSpan: columnOf(right) - columnOf(left) + 1,
  }));
}

/** The parts as text, each whole: of a damaged one numbers would stand in other cells. */
function textsOf(parts: ReadonlyMap<string, Buffer>): Result<ReadonlyMap<string, string>, PaperRefusal> {
  const texts = new Map<string, string>();
  for (const [name, part] of parts) {
    const text = part.toString('utf8');
    const markup = checkMarkup(text);
    if (markup !== 'whole') return markup === 'tooMany' ? REFUSED.tooMuchText : REFUSED.damaged;
    texts.set(name, text);
  }
  return ok(texts);
}

/** Parts of the sheets in the order of the workbook. */
function sheetParts(parts: ReadonlyMap<string, string>): readonly string[] {
  const targets = new Map([...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [/\sId="([^"]*)"/.exec(tag)?.[1], /\sTarget="([^"]*)"/.exec(tag)?.[1]]));
  return [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(/\sr:id="([^"]*)"/.exec(tag)?.[1]) ?? '';
    return parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`) ?? '';
  });
}

const wordsOf = (value: unknown): string => (value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value as string | number | boolean));

type Rows = readonly (readonly string[])[];

const filledIn = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;
/** A row of words over the whole width: a paragraph, unless it heads a part of 表二. */
const isParagraph = (row: readonly string[]): boolean => filledIn(row) === 1 && !/第二十条第/.test(row.join(''));

const paragraph = (text: string): string => `<p>${escaped(text).replace(/\n/g, '<br>')}</p>`;

/** Rows that are only words, put together again where one row was not high enough for a paragraph. */
function paragraphsHtml(rows: Rows): string {
  const texts: string[] = [];
  let full = false;
  for (const row of rows) {
    const text = row.find((cell) => cell.trim() !== '') ?? '';
    if (full && !text.startsWith(PARAGRAPH_INDENT)) texts.push(`${texts.pop() ?? ''}${text}`);
    else texts.push(text);
    full = text.length === LONGEST_ROW;
  }
  return texts.map((text) => paragraph(text.trim())).join('\n');
}

function tableHtml(rows: Rows, top: number, merges: readonly Merge[]): string {
  const width = rows.reduce((most, row, at) => Math.max(most, ...row.map((cell, column) => (cell.trim() === '' ? 0 : column + 1)),
    ...merges.filter((merge) => merge.row <= top + at && top + at < merge.row + merge.rowSpan && (rows[merge.row - top]?.[merge.column] ?? '') !== '').map((merge) => merge.column + merge.colSpan)), 0);
  const lines = rows.map((row, at) => Array.from({ length: width }, (_, column) => {
    const merge = merges.find((one) => top + at >= one.row && top + at < one.row + one.rowSpan && column >= one.column && column < one.column + one.colSpan);
    if (merge && (merge.row !== top + at || merge.column !== column)) return '';
    const span = merge ? `${merge.rowSpan > 1 ? ` rowspan="${merge.rowSpan}"` : ''}${merge.colSpan > 1 ? ` colspan="${merge.colSpan}"` : ''}` : '';
    return `<td${span}>${escaped(row[column] ?? '').replace(/\n/g, '<br>')}</td>`;
  }).join(''));
  return `<table>${lines.map((line) => `<tr>${line}</tr>`).join('\n')}</table>`;
}

/** Rows between empty ones: words before and after are paragraphs, what has several cells is a table. */
function blockHtml(rows: Rows, top: number, merges: readonly Merge[]): string {
  const first = rows.findIndex((row) => !isParagraph(row));
  if (first < 0) return paragraphsHtml(rows);
  const width = Math.max(...rows.map((row) => row.length));
  const isWide = (at: number) => merges.some(({ row, colSpan }) => row === top + at && colSpan >= width);
  let end = rows.length;
  // The last row of a table may have nothing but its words; a note below it is a sentence or goes over the whole width.
  while (end > first && isParagraph(rows[end - 1] ?? []) && (isWide(end - 1) || (rows[end - 1] ?? []).join('').includes('。'))) end -= 1;
  return [paragraphsHtml(rows.slice(0, first)), tableHtml(rows.slice(first, end), top + first, merges), paragraphsHtml(rows.slice(end))].filter(Boolean).join('\n');
}

function sheetHtml(rows: Rows, merges: readonly Merge[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const from = at;
    while (at < rows.length && filledIn(rows[at] ?? []) > 0) at += 1;
    if (at > from) blocks.push(blockHtml(rows.slice(from, at), from, merges));
  }
  return blocks.join('\n');
}

/** An .xlsx as a page, sheet after sheet: rows of words as paragraphs, the rest as tables with the cells they cover. */
export async function workbookToHtml(content: Buffer): Promise<Result<string, PaperRefusal>> {
  const unpacked = workbookParts(content);
  if (!unpacked.ok) return unpacked;
  const texts = textsOf(unpacked.value.parts);
  if (!texts.ok) return texts;
  try {
    const sheets = await readXlsxFile(unpacked.value.safe, { trim: false });
    const parts = sheetParts(texts.value);
    return ok(sheets.map(({ data }, at) => sheetHtml(data.map((row) => row.map(wordsOf)), mergesIn(parts[at] ?? ''))).join('\n'));
  } catch {
    return REFUSED.damaged;
  }
}
