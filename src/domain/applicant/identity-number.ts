import type { CivilDate } from '../calendar/civil-date';
import { birthDateOf, checkCitizenNumber, citizenKind, hasCitizenForm, isProvinceCode } from './citizen-number';
import { checkCreditCode, creditCheckFits, organizationCheckFits } from './credit-code';
import { acceptedWith, refused, type IdentityCheck } from './identity-check';

export type { IdentityCheck } from './identity-check';

/** Longer than any identity number. */
const MAX_LENGTH = 40;

/** Half-width, upper case, without spaces, hyphens and invisible characters. Composed once more, because some capitals come apart. */
export const normalizeIdentityNumber = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}\u2212]/gu, '').toUpperCase().normalize('NFKC');

/** Refusals that hold for every document; undefined when there is something to check. */
export function checkPresence(normalized: string): IdentityCheck | undefined {
  if (normalized === '') return refused('unknown', '', 'empty', '请填写证件号码。');
  if (normalized.length > MAX_LENGTH) {
    return refused('unknown', normalized, 'tooLong', `证件号码不会超过${MAX_LENGTH}个字，请核对是否填错了地方。`);
  }
  return undefined;
}

/** 15 位旧身份证号码: no longer valid since 2013, not accepted on-line. */
export const isOldCitizenNumber = (normalized: string): boolean => /^\d{15}$/.test(normalized);

export const refusedOldCitizenNumber = (normalized: string): IdentityCheck =>
  refused('citizen', normalized, 'oldFifteenDigits', '15位的旧号码已经停用，请填写现在身份证上的18位号码。');

/** How many of year, month and day in positions 7–14 could be those of a birth date. */
function dateParts(text: string): number {
  const [year, month, day] = [Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14))];
  return [year >= 1800 && year <= 2099, month >= 1 && month <= 12, day >= 1 && day <= 31].filter(Boolean).length;
}

/**
 * 18 digits can be a person's number or a credit code. One mistake in a person's number leaves two parts of
 * the birth date in place, so only what has lost more, or fits both check digits of a code, is taken for a code.
 */
function looksLikeCreditCode(text: string): boolean {
  if (checkCitizenNumber(text).valid || birthDateOf(text) !== undefined) return false;
  const placeFits = isProvinceCode(text.slice(2, 4)) || text.slice(2, 4) === '10';
  if (!placeFits || dateParts(text) === 3) return false;
  return dateParts(text) < 2 || (creditCheckFits(text) && organizationCheckFits(text));
}

/**
 * 证件号码: recognises which document a number belongs to and checks it.
 *
 * @param text as typed; full-width digits, spaces and hyphens are put right, a small x becomes X
 * @param today with it the number must be of someone alive today
 * @source GB 11643, GB 32100—2015; passports and permits by their form only
 */
export function checkIdentityNumber(text: string, today?: CivilDate): IdentityCheck {
  const number = normalizeIdentityNumber(text);
  const missing = checkPresence(number);
  if (missing) return missing;
  if (hasCitizenForm(number)) return looksLikeCreditCode(number) ? checkCreditCode(number) : checkCitizenNumber(number, today);
  if (/^[0-9A-Z]{18}$/.test(number)) return checkCreditCode(number);
  if (isOldCitizenNumber(number)) return refusedOldCitizenNumber(number);
  if (/^[A-Z]{3}\d{12}$/.test(number)) return acceptedWith('permanentResident', number, 'formOnly');
  if (/^[HM]\d{8}(\d{2})?$/.test(number)) return acceptedWith('hongKongMacaoPermit', number, 'formOnly');
  if (/^\d{8}(\d{2})?$/.test(number)) return acceptedWith('taiwanPermit', number, 'formOnly');
  if (/^\d{16,20}$|^\d{14,19}X$/.test(number)) {
    return refused(citizenKind(number), number, 'length', `身份证号码是18位，现在是${number.length}位，请对照证件核对。`);
  }
  if (/^(?=.*[A-Z])[A-Z0-9]{5,17}$|^\d{5,9}$/.test(number)) return acceptedWith('passport', number, 'formOnly');
  return refused('unknown', number, 'notRecognized', '看不出是哪种证件的号码，请核对；其他证件请先选择证件种类。');
}
