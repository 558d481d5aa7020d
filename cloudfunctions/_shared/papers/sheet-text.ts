import { readSheet } from 'read-excel-file/node';
import { ok, type Result } from '@/domain/result';
import { REFUSED, MOST_TEXT_BYTES, type PaperRefusal } from './refusals';
import { unpack, zipEntries } from './zip';

/** Whether all of it can be unpacked within what a ledger may have; a bomb is not opened by anybody. */
function sizeProblem(content: Buffer): PaperRefusal | undefined {
  const entries = zipEntries(content);
  if (!entries || entries.length === 0) return REFUSED.damaged.error;
  if (entries.some(({ encrypted }) => encrypted)) return REFUSED.passwordProtected.error;
  let left = 4 * MOST_TEXT_BYTES;
  for (const entry of entries) {
    const part = unpack(content, entry, left);
    if (part === 'tooLarge') return REFUSED.tooMuchText.error;
    if (part === 'damaged') return REFUSED.damaged.error;
    left -= part.length;
  }
  return undefined;
}

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  // A cell that holds a date holds no hour; Excel counts it in universal time.
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value as string | number | boolean);
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** 第一张表 of an .xlsx as the text one gets by copying it: cells apart by tabs, lines by line breaks. */
export async function sheetText(content: Buffer): Promise<Result<string, PaperRefusal>> {
  const problem = sizeProblem(content);
  if (problem) return { ok: false, error: problem };
  try {
    const rows = await readSheet(content);
    const text = rows.map((row) => row.map(cellText).join('\t')).join('\n').trim();
    return text === '' ? REFUSED.noText : ok(text);
  } catch {
    return REFUSED.damaged;
  }
}
