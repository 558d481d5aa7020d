import { readSheet } from 'read-excel-file/node';
import { ok, type Result } from '@/domain/result';
import { REFUSED, type PaperRefusal } from './refusals';
import { workbookParts } from './workbook-parts';

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  // A cell that holds a date holds no hour; Excel counts it in universal time.
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value as string | number | boolean);
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** 第一张表 of an .xlsx as the text one gets by copying it: cells apart by tabs, lines by line breaks. */
export async function sheetText(content: Buffer): Promise<Result<string, PaperRefusal>> {
  const unpacked = workbookParts(content);
  if (!unpacked.ok) return unpacked;
  try {
    const rows = await readSheet(unpacked.value.safe);
    const text = rows.map((row) => row.map(cellText).join('\t')).join('\n').trim();
    return text === '' ? REFUSED.noText : ok(text);
  } catch {
    return REFUSED.damaged;
  }
}
