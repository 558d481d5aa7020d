/** An 申请编号 as somebody typed it. */
export interface TypedNumber {
  /** 机关代字, e.g. 乔官依申请, as far as it was typed. */
  readonly prefix: string;
  readonly year: number;
  readonly serial: number;
}

/** Letters of the prefix, a year of this century, and the place in the series, whatever stands between them. */
const FORM = /^([\p{Script=Han}A-Z]*?)(20\d{2})(?:年|第)*(\d{1,9})号?$/u;
const APART = /^([\p{Script=Han}A-Z]*)[^\p{Script=Han}A-Z\d]+(20\d{2})\D+(\d{1,9})\D*$/u;

/**
 * 申请编号 as it is typed on a phone: full-width, lower case, with any brackets, with spaces, or with the year and the
 * place run together.
 * @returns undefined when no year and place can be told from it
 * @example readTypedNumber('乔官依申请２０２６ 第３号') // { prefix: '乔官依申请', year: 2026, serial: 3 }
 */
export function readTypedNumber(text: string): TypedNumber | undefined {
  const line = text.normalize('NFKC').toUpperCase().trim();
  const [, prefix, year, serial] = APART.exec(line.replace(/\s+/g, ' ')) ?? FORM.exec(line.replace(/[^\p{Script=Han}A-Z\d]/gu, '')) ?? [];
  if (prefix === undefined || !year || !serial || Number(serial) === 0) return undefined;
  return { prefix, year: Number(year), serial: Number(serial) };
}

/** 机关代字 without its last part, as people shorten it: 乔官. */
const shortOf = (prefix: string): string => prefix.replace(/依申请$/, '');

/** Whether a typed prefix means a series: whole, or without 依申请. @param prefix 机关代字 of the agency */
export const meansSeries = (typed: string, prefix: string): boolean => typed === prefix || typed === shortOf(prefix);

/** 乔官依申请〔2026〕第3号. */
export const numberText = ({ prefix, year, serial }: TypedNumber): string => `${prefix}〔${year}〕第${serial}号`;
