import { fold } from './characters';

/** What the title of a report tells. */
export interface Title {
  /** As printed, without spaces. */
  readonly text: string;
  /** 机关 as printed, '' when the title names none. */
  readonly agency: string;
  readonly year: number | undefined;
  /** Index of its last line. */
  readonly end: number;
}

const NUMERALS = '〇一二三四五六七八九';
const LONGEST = 80;
/** Marks and brackets that may stand around one. */
const AROUND = 40;

/** 2023 or 二〇二三. */
function yearNumber(text: string): number | undefined {
  const digits = [...text.replace(/[○零Oo0０]/g, '〇')].map((numeral) => {
    const value = NUMERALS.indexOf(numeral);
    return value >= 0 ? `${value}` : numeral;
  }).join('');
  const year = Number(digits);
  return Number.isInteger(year) && year >= 2008 ? year : undefined;
}

const YEAR = /(20\d\d|二[〇○零Oo0０][〇○零Oo0０一二三四五六七八九]{2})年度?/;

/** The year a text names first: 2023年, 二〇二三年. */
export const yearIn = (text: string): number | undefined => {
  const match = YEAR.exec(text);
  return match?.[1] === undefined ? undefined : yearNumber(match[1]);
};

/** Agency and year of a title, or undefined when the words are no title of an annual report. */
function parseTitle(printed: string): Omit<Title, 'end'> | undefined {
  const words = printed.replace(/\s/g, '');
  // Before anything is looked for at its end: that takes long where it is long.
  if (words.length > LONGEST + AROUND) return undefined;
  const bare = words.replace(/^[#*《"“]+|[*》"”]+$/g, '').replace(/^正文/, '');
  const text = fold(bare);
  if (text.length > LONGEST || !text.includes('公开') || !text.includes('报告') || /[。;;]|根据|按照|依据|编制|公布|如下|链接|上一篇|下一篇/.test(text)) return undefined;
  const match = /^(.*?)(?:政府信息|政务|信息)公开(?:工作)?(?:情况)?(.*)报告(\(?.{0,14}\)?)$/.exec(text);
  if (!match) return undefined;
  const before = match[1] ?? '';
  const year = yearIn(text);
  const agency = before.replace(YEAR, '').replace(/^关于|^附件\d?:?|的$/g, '').replace(/^[-—_:|]+|[-—_:|]+$/g, '');
  return { text: bare, agency, year };
}

/** A year must be there: “政府信息公开年报” is also the name of a column of the portal. */
function titleAt(lines: readonly string[], start: number, count: number): Title | undefined {
  const part = lines.slice(start, start + count);
  const isWhole = (line: string) => parseTitle(line)?.year !== undefined;
  if (count > 1 && part.some(isWhole)) return undefined;
  const title = parseTitle(part.join(''));
  return title?.year === undefined ? undefined : { ...title, end: start + count - 1 };
}

/** The title among the lines before section one; it may be broken over three lines. Of several the last. */
export function findTitle(lines: readonly string[]): Title | undefined {
  let found: Title | undefined;
  let at = 0;
  while (at < lines.length) {
    const start = at;
    const title = titleAt(lines, start, 1) ?? titleAt(lines, start, 2) ?? titleAt(lines, start, 3);
    if (title && (title.agency !== '' || !found)) found = title;
    at = (title?.end ?? start) + 1;
  }
  return found;
}
