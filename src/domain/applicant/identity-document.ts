import type { CivilDate } from '../calendar/civil-date';
import { checkCreditCode } from './credit-code';
import { checkForm, checkPermanentResidentCard, checkResidentCard } from './document-number';
import { refused, type IdentityCheck } from './identity-check';
import { checkPresence, normalizeIdentityNumber } from './identity-number';
import { APPLICANT_KINDS, isOrganization, type ApplicantKind } from './kinds';

/** 身份证明: a kind of paper an applicant proves with who he is. */
export interface IdentityDocumentRow {
  readonly label: string;
  /** Whether it belongs to a person or to 法人或其他组织; both for other papers. */
  readonly holder: 'person' | 'organization' | 'both';
  /** What the number looks like, shown in the empty field. */
  readonly example: string;
}

/** 身份证明的种类, the usual first. @source 条例 art. 29(2)(1) */
export const IDENTITY_DOCUMENTS = {
  residentIdCard: { label: '居民身份证、港澳台居民居住证', holder: 'person', example: '18位号码，最后一位可能是X' },
  permanentResidentCard: { label: '外国人永久居留身份证', holder: 'person', example: '以9开头的18位号码' },
  passport: { label: '护照', holder: 'person', example: '字母和数字，例如 E12345678' },
  hongKongMacaoPermit: { label: '港澳居民来往内地通行证', holder: 'person', example: 'H或M开头，例如 H12345678' },
  taiwanPermit: { label: '台湾居民来往大陆通行证', holder: 'person', example: '8位或10位数字' },
  creditCode: { label: '统一社会信用代码', holder: 'organization', example: '18位数字和大写字母' },
  other: { label: '其他证件', holder: 'both', example: '证件上的号码' },
} as const satisfies Record<string, IdentityDocumentRow>;

export type IdentityDocumentKind = keyof typeof IDENTITY_DOCUMENTS;

export const IDENTITY_DOCUMENT_KEYS = Object.keys(IDENTITY_DOCUMENTS) as readonly IdentityDocumentKind[];

export const isIdentityDocumentKind = (key: string): key is IdentityDocumentKind => IDENTITY_DOCUMENT_KEYS.some((known) => known === key);

/** Which papers an applicant of a kind may use, in the order of the form. */
export function identityDocumentsFor(kind: ApplicantKind): readonly IdentityDocumentKind[] {
  const holder = isOrganization(kind) ? 'organization' : 'person';
  return IDENTITY_DOCUMENT_KEYS.filter((key) => ['both', holder].includes(IDENTITY_DOCUMENTS[key].holder));
}

/**
 * 核对所选证件的号码: as `checkIdentityNumber`, but for the paper the applicant has chosen.
 * @param today with it the number must be of someone alive today
 */
export function checkIdentityDocument(
  applicant: ApplicantKind, document: IdentityDocumentKind, text: string, today?: CivilDate,
): IdentityCheck {
  const number = normalizeIdentityNumber(text);
  const missing = checkPresence(number);
  if (missing) return missing;
  if (!identityDocumentsFor(applicant).includes(document)) {
    const message = `${APPLICANT_KINDS[applicant].label}不能用${IDENTITY_DOCUMENTS[document].label}，请重新选择证件种类。`;
    return refused('unknown', number, 'wrongDocument', message);
  }
  switch (document) {
    case 'residentIdCard': return checkResidentCard(number, today);
    case 'permanentResidentCard': return checkPermanentResidentCard(number, today);
    case 'creditCode': return checkCreditCode(number);
    default: return checkForm(document, number);
  }
}
