import { parseCivilDate, type CivilDate } from '../calendar/civil-date';

/** A date as it stands in a pasted line: a day, or what keeps it from being one. */
export type FoundDate = { readonly on: CivilDate; readonly text: string } | { readonly text: string; readonly doubt: string };

const DIGITS = '〇一二三四五六七八九';
const CHINESE = '[〇○零一二三四五六七八九十]';

const NUMERIC = String.raw`\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?`;
const WRITTEN = `${CHINESE}{4}年${CHINESE}{1,3}月${CHINESE}{1,3}[日号]`;
/** A day without its year, or with two digits of it. */
const SHORT = String.raw`(?:\d{2}[-/.])?\d{1,2}[-/.]\d{1,2}|\d{1,2}月\d{1,2}[日号]`;
const DATE = String.raw`(${NUMERIC}|${WRITTEN}|${SHORT})(?:\s{1,9}\d{1,2}:\d{2}(?::\d{2})?)?`;
const LABEL = String.raw`(?:(?:发布|公开|更新)?(?:日期|时间)\s*[:：]\s*)?`;

/** Dates in brackets as portals print them, too: [2026-03-02] 【2026-03-02】 (2026-03-02). */
const AT_START = new RegExp(String.raw`^[[【(（〔]?\s*${LABEL}${DATE}\s{0,9}(?:[\]】)）〕]|(?=$|[\s·|]))`, 'u');
const AT_END = new RegExp(String.raw`(?:^|[\s·|[【(（〔])\s*${LABEL}${DATE}\s{0,9}[\]】)）〕]?$`, 'u');
/** Copies of web lists put it right behind the title; no title ends in this form. */
const GLUED = /(\d{4}-\d{1,2}-\d{1,2})$/;

/** 二〇二六 → 2026; 十二 → 12; 二十三 → 23. */
function chineseNumber(text: string): number {
  const plain = text.replace(/[○零]/g, '〇');
  if (!plain.includes('十')) return Number([...plain].map((sign) => DIGITS.indexOf(sign)).join(''));
  const [tens = '', ones = ''] = plain.split('十');
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** The day that a whole text names; nothing is added to what it says. */
export function readDate(text: string): FoundDate {
  const clean = text.normalize('NFKC').replace(/\s+/g, '');
  const written = new RegExp(`^(${CHINESE}{4})年(${CHINESE}{1,3})月(${CHINESE}{1,3})[日号]$`, 'u').exec(clean);
  const numeric = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(clean);
  const parts = written ? written.slice(1).map(chineseNumber) : numeric?.slice(1).map(Number);
  if (!parts) return { text, doubt: `“${text.trim()}”没有写全年份，请写成四位年份的日期` };
  const [year = 0, month = 0, day = 0] = parts;
  const on = parseCivilDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return on ? { on, text } : { text, doubt: `“${text.trim()}”不是日历上的日子` };
}

/** Dates at the two ends of a line, apart from the words; one inside a title belongs to the title. */
export function edgeDates(line: string): { readonly rest: string; readonly dates: readonly FoundDate[] } {
  const dates: FoundDate[] = [];
  let rest = line.trim();
  for (const edge of [AT_START, AT_END, GLUED]) {
    if (edge === GLUED && dates.length > 0) continue;
    const match = edge.exec(rest);
    if (!match?.[1]) continue;
    dates.push(readDate(match[1]));
    rest = `${rest.slice(0, match.index)}${rest.slice(match.index + match[0].length)}`.replace(/^[\s·|]+|[\s·|]+$/g, '');
  }
  return { rest, dates };
}
