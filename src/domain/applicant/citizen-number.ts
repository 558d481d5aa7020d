import { parseCivilDate, yearOf, type CivilDate } from '../calendar/civil-date';
import { accepted, acceptedWith, refused, type IdentityCheck, type IdentityNumberKind } from './identity-check';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** 省级行政区划代码 that citizens' numbers begin with; of 81, 82 and 83 there are residence permits. @source GB/T 2260 */
const PROVINCES = new Set(
  ('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71').split(' '),
);
/** 香港、澳门、台湾居民居住证 use these for the whole address code. */
const RESIDENCE_PERMIT_ADDRESSES = new Set(['810000', '820000', '830000']);

export const isProvinceCode = (code: string): boolean => PROVINCES.has(code);

/** 校验码: the 18th character for the first 17 digits. @source GB 11643 (ISO 7064 MOD 11-2) */
export function citizenCheckCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** 18 digits, the last may be X. */
export const hasCitizenForm = (text: string): boolean => /^\d{17}[\dX]$/.test(text);

/** Which card a number of this form is printed on. */
export function citizenKind(text: string): IdentityNumberKind {
  if (text.startsWith('9')) return 'permanentResident';
  return /^8[123]/.test(text) ? 'residencePermit' : 'citizen';
}

/** 岁: the longest life that is proven lasted 122 years and 164 days (1875–1997), so nobody has been 123. */
const LONGEST_LIFE_YEARS = 122;

/** Whether someone alive today can be born on a day. Cards with such a year exist, hence the way out in the sentence. */
const isTooLongAgo = (birthDate: CivilDate, today: CivilDate): boolean =>
  birthDate <= `${yearOf(today) - LONGEST_LIFE_YEARS - 1}${today.slice(4)}`;

/** 出生日期 in positions 7–14, or undefined when that is not a day someone in the files can be born on. */
export function birthDateOf(text: string): CivilDate | undefined {
  const date = parseCivilDate(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`);
  return date !== undefined && yearOf(date) >= 1800 && yearOf(date) <= 2099 ? date : undefined;
}

/** Which province a number names, and the sentence when there is none. No province was ever abolished, counties are every year. */
function unknownProvince(kind: IdentityNumberKind, text: string): string | undefined {
  if (kind === 'residencePermit') return undefined;
  const [place, code] = kind === 'permanentResident' ? ['第2、3位', text.slice(1, 3)] : ['开头两位', text.slice(0, 2)];
  return isProvinceCode(code) ? undefined : `${place}${code}不是任何省、自治区、直辖市的代码，请对照证件核对。`;
}

/** 台湾 has no county codes; everywhere else a citizen's number names a county, in force or abolished. */
function addressIsKnown(kind: IdentityNumberKind, text: string): boolean {
  if (kind === 'residencePermit') return RESIDENCE_PERMIT_ADDRESSES.has(text.slice(0, 6));
  return kind !== 'citizen' || text.startsWith('71') || text.slice(2, 6) !== '0000';
}

/**
 * 公民身份号码, 港澳台居民居住证 and 外国人永久居留身份证: 18 characters with one build and one check digit.
 * A wrong check digit, birth date or province refuses; the rest of the address only warns, because abolished codes live on.
 *
 * @param text already normalised and of {@link hasCitizenForm}
 * @param today with it the number must be of someone alive: a birth date to come, or before any living memory, is refused
 * @source GB 11643; 国家移民管理局 外国人永久居留身份证 (2023年版)
 */
export function checkCitizenNumber(text: string, today?: CivilDate): IdentityCheck {
  const kind = citizenKind(text);
  const birthDate = birthDateOf(text);
  if (birthDate === undefined) return refused(kind, text, 'birthDate', '第7至14位不是真实的出生日期，请对照证件核对。');
  const province = unknownProvince(kind, text);
  if (province !== undefined) return refused(kind, text, 'province', province);
  if (citizenCheckCharacter(text) !== text.charAt(17)) {
    return refused(kind, text, 'checkDigit', '最后一位与前面的数字对不上，可能有一位写错了，请对照证件逐位核对。');
  }
  if (today !== undefined && birthDate > today) {
    return refused(kind, text, 'birthDateInFuture', '第7至14位的出生日期还没有到，请对照证件核对。');
  }
  if (today !== undefined && isTooLongAgo(birthDate, today)) {
    return refused(kind, text, 'birthDateTooLongAgo', `第7至10位的出生年份${yearOf(birthDate)}太早，请对照证件核对；证件上确实这样写的，请改选“其他证件”。`);
  }
  return addressIsKnown(kind, text) ? accepted(kind, text) : acceptedWith(kind, text, 'addressCode');
}
