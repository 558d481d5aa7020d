const NUMBER_LIMIT = 60;
/** What a number may be written with: letters, digits, 汉字, brackets and dashes. */
const WRITTEN = /^[A-Za-z0-9\p{Script=Han}〔〕()（）\-—]+$/u;
/** The mark of numbers of 练习件, which no real application has. */
const PRACTICE = '练习';

/** 编号 as it is kept: half-width letters and digits, no spaces, the year in 〔〕 whatever brackets it was typed in. */
export const normalizeLedgerNumber = (text: string): string =>
  text.normalize('NFKC').replace(/\s/g, '').replace(/[[【(](\d{4})[\]】)]/g, '〔$1〕');

/** Why a normalised number cannot be one; undefined when it can. */
export function ledgerNumberProblem(number: string): string | undefined {
  if ([...number].length > NUMBER_LIMIT) return `编号不超过${NUMBER_LIMIT}个字，请核对。`;
  if (!WRITTEN.test(number)) return '编号只能用汉字、字母、数字、括号和短横，例如“乔官依申请〔2026〕第3号”，请核对。';
  return number.startsWith(PRACTICE) ? `编号不能以“${PRACTICE}”开头，那是练习件用的，请核对。` : undefined;
}

/** A place in the agency's own series. */
export interface OwnNumber {
  readonly year: number;
  readonly value: number;
  /** 乔官依申请〔2026〕第3号. */
  readonly text: string;
}

/** Reads a normalised number as one of the agency's own series, also where 第 or leading zeros are written differently; undefined for any other. @param prefix 机关代字 */
export function ownNumberOf(prefix: string, number: string): OwnNumber | undefined {
  if (!number.startsWith(prefix)) return undefined;
  const [, year, serial] = /^〔(\d{4})〕第?0*([1-9]\d{0,8})号?$/.exec(number.slice(prefix.length)) ?? [];
  return year && serial ? { year: Number(year), value: Number(serial), text: `${prefix}〔${year}〕第${serial}号` } : undefined;
}
