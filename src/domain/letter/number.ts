/** 文号: a series of an agency, the year, and the place in it. */
export interface LetterNumber {
  /** 机关代字, e.g. 乔官公开告. */
  readonly prefix: string;
  readonly year: number;
  /** 顺序号, from 1. */
  readonly serial: number;
}

const FORM = /^([^〔〕\s]+)〔(\d{4})〕第([1-9]\d{0,8})号$/;

/** 乔官公开告〔2026〕第3号. @throws RangeError when it is not a year or a place in a series */
export function formatLetterNumber({ prefix, year, serial }: LetterNumber): string {
  const text = `${prefix}〔${year}〕第${serial}号`;
  if (!FORM.test(text)) throw new RangeError(`not a number of a letter: ${text}`);
  return text;
}

/** The series, year and place a 文号 names; undefined when it is none. */
export function parseLetterNumber(text: string): LetterNumber | undefined {
  const [, prefix, year, serial] = FORM.exec(text.trim()) ?? [];
  return prefix && year && serial ? { prefix, year: Number(year), serial: Number(serial) } : undefined;
}

/** The place for a number that is not taken yet: 乔官公开告〔2026〕第　　号. */
export const blankLetterNumber = (prefix: string, year: number | undefined): string => `${prefix}〔${year ?? '　　'}〕第　　号`;
