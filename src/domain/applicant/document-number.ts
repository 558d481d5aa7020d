import type { CivilDate } from '../calendar/civil-date';
import { checkCitizenNumber, citizenKind, hasCitizenForm } from './citizen-number';
import { acceptedWith, refused, type IdentityCheck, type IdentityNumberKind } from './identity-check';
import { isOldCitizenNumber, refusedOldCitizenNumber } from './identity-number';

function checkCard(kinds: readonly IdentityNumberKind[], card: string, number: string, today?: CivilDate): IdentityCheck {
  const kind = kinds[0] ?? 'unknown';
  if (/[^\dX]/.test(number)) return refused(kind, number, 'characters', `${card}号码只有数字，最后一位可能是X，请对照证件核对。`);
  if (number.length !== 18) return refused(kind, number, 'length', `${card}号码是18位，现在是${number.length}位，请对照证件核对。`);
  if (!hasCitizenForm(number)) return refused(kind, number, 'characters', `${card}号码只有最后一位可能是X，请对照证件核对。`);
  if (!kinds.includes(citizenKind(number))) {
    return refused(citizenKind(number), number, 'wrongDocument', `这不是${card}的号码，请核对号码或者重新选择证件种类。`);
  }
  return checkCitizenNumber(number, today);
}

/** 居民身份证 or 港澳台居民居住证. @param number already normalised */
export const checkResidentCard = (number: string, today?: CivilDate): IdentityCheck =>
  isOldCitizenNumber(number) ? refusedOldCitizenNumber(number) : checkCard(['citizen', 'residencePermit'], '身份证', number, today);

/** 外国人永久居留身份证: 18 digits since 2023, before that three letters and twelve digits without a check digit. */
export const checkPermanentResidentCard = (number: string, today?: CivilDate): IdentityCheck =>
  /^[A-Z]{3}\d{12}$/.test(number) ? acceptedWith('permanentResident', number, 'formOnly')
    : checkCard(['permanentResident'], '永久居留身份证', number, today);

/** Papers of which only the form is known; a number of another form is not refused for that alone. */
const FORMS = {
  passport: /^[A-Z0-9]{5,17}$/,
  hongKongMacaoPermit: /^[HM]\d{8}(\d{2})?$/,
  taiwanPermit: /^\d{8}(\d{2})?$/,
  other: /^[\p{L}\p{N}]+$/u,
} as const;

/** 护照, 通行证 and other papers: a person looks at the paper itself. @param number already normalised */
export function checkForm(document: keyof typeof FORMS, number: string): IdentityCheck {
  if (!/^[\p{L}\p{N}()/.〔〕]+$/u.test(number)) {
    return refused(document, number, 'characters', '证件号码里有不能识别的符号，请只填写证件上的字母和数字。');
  }
  return acceptedWith(document, number, FORMS[document].test(number) ? 'formOnly' : 'unusualForm');
}
