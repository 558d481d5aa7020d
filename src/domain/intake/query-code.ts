/** Letters and digits that nobody mistakes for one another, also read aloud or by hand: no 0 O 1 I L, no 2 Z, 5 S, 8 B, 6 G, U V. */
const SIGNS = '3479ACDEFHJKMPRT';

/** 16 signs to the power of this many: nobody guesses one in a lifetime of tries. */
const LENGTH = 12;

/**
 * 查询码 of an application on paper: printed on its receipt, kept only as a digest. Each hexadecimal digit gives one sign,
 * so that none is likelier than another.
 * @param digits random hexadecimal digits, at least twelve
 * @throws RangeError when there are fewer
 */
export function queryCodeOf(digits: string): string {
  if (!/^[0-9a-f]{12,}$/.test(digits)) throw new RangeError('a query code needs twelve hexadecimal digits');
  return [...digits.slice(0, LENGTH)].map((digit) => SIGNS.charAt(Number.parseInt(digit, 16))).join('');
}

/** As it is printed and read aloud: 34AC-79HK-MPRT. */
export const formatQueryCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** As it is compared: whatever somebody typed, in capitals and without what stands between. */
export const normalizeQueryCode = (text: string): string => text.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '');

/** Whether something typed has the form of a 查询码; says nothing about whether one was ever given out. */
export const isQueryCode = (text: string): boolean => new RegExp(`^[${SIGNS}]{${LENGTH}}$`).test(normalizeQueryCode(text));
