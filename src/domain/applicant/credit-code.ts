import { accepted, acceptedWith, refused, type IdentityCheck } from './identity-check';

/** The characters of a code in the order of their values; I, O, S, V and Z are left out. @source GB 32100—2015 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORGANIZATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

const weighted = (text: string, alphabet: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(text.charAt(index)), 0);

/** 校验码 of the first 17 characters, MOD 31. @source GB 32100—2015 */
export const creditCheckCharacter = (body: string): string =>
  ALPHABET.charAt((31 - (weighted(body, ALPHABET, WEIGHTS) % 31)) % 31);

/** 组织机构代码校验码 of its first 8 characters, MOD 11. @source GB 11714 */
export function organizationCheckCharacter(body: string): string {
  const rest = 11 - (weighted(body, ORGANIZATION_ALPHABET, ORGANIZATION_WEIGHTS) % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}

/** 17 characters of the alphabet; a letter outside it in the 18th place is a wrong check digit like any other. */
const hasCreditCodeForm = (text: string): boolean => /^[0-9A-HJ-NPQRTUWXY]{17}[0-9A-Z]$/.test(text);

export const creditCheckFits = (text: string): boolean => creditCheckCharacter(text) === text.charAt(17);

export const organizationCheckFits = (text: string): boolean =>
  organizationCheckCharacter(text.slice(8, 16)) === text.charAt(16);

/**
 * 统一社会信用代码. A wrong check digit warns and does not refuse: codes are in real use that fail it.
 * @param text already normalised
 * @source GB 32100—2015
 */
export function checkCreditCode(text: string): IdentityCheck {
  if (text.length !== 18) {
    return refused('creditCode', text, 'length', `统一社会信用代码是18位，现在是${text.length}位，请对照证照核对。`);
  }
  if (!hasCreditCodeForm(text)) {
    return refused('creditCode', text, 'characters', '统一社会信用代码只有数字和大写字母，不用字母I、O、S、V、Z，请核对是否把数字写成了字母。');
  }
  if (!creditCheckFits(text)) return acceptedWith('creditCode', text, 'checkDigit');
  return organizationCheckFits(text) ? accepted('creditCode', text) : acceptedWith('creditCode', text, 'organizationCode');
}
