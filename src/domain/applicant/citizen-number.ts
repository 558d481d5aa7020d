import { parseCivilDate, yearOf, type CivilDate } from '../calendar/civil-date';
import { accepted, acceptedWith, refused, type IdentityCheck, type IdentityNumberKind } from './identity-check';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** 省级行政区划代码 that citizens' numbers begin with. @source GB/T 2260 */
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

/** 出生日期 in positions 7–14, or undefined when that is not a day someone in the files can be born on. */
export function birthDateOf(text: string): CivilDate | undefined {
  const date = parseCivilDate(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`);
  return date !== undefined && yearOf(date) >= 1800 && yearOf(date) <= 2099 ? date : undefined;
}

function addressIsKnown(kind: IdentityNumberKind, text: string): boolean {
  if (kind === 'permanentResident') return isProvinceCode(text.slice(1, 3));
  if (kind === 'residencePermit') return RESIDENCE_PERMIT_ADDRESSES.has(text.slice(0, 6));
  return isProvinceCode(text.slice(0, 2));
}

/**
 * 公民身份号码, 港澳台居民居住证 and 外国人永久居留身份证: 18 characters with one build and one check digit.
 * A wrong check digit or birth date refuses; an unknown address only warns, because abolished codes live on.
 *
 * @param text already normalised and of {@link hasCitizenForm}
 * @param today with it a birth date to come is refused
 * @source GB 11643; 国家移民管理局 外国人永久居留身份证 (2023年版)
 */
export function checkCitizenNumber(text: string, today?: CivilDate): IdentityCheck {
  const kind = citizenKind(text);
  const birthDate = birthDateOf(text);
  if (birthDate === undefined) return refused(kind, text, 'birthDate', '第7至14位不是真实的出生日期，请对照证件核对。');
  if (citizenCheckCharacter(text) !== text.charAt(17)) {
    return refused(kind, text, 'checkDigit', '最后一位与前面的数字对不上，可能有一位写错了，请对照证件逐位核对。');
  }
  if (today !== undefined && birthDate > today) {
    return refused(kind, text, 'birthDateInFuture', '第7至14位的出生日期还没有到，请对照证件核对。');
  }
  return addressIsKnown(kind, text) ? accepted(kind, text) : acceptedWith(kind, text, 'addressCode');
}
