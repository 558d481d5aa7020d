import { isOrganization, type ApplicantKind } from '@/domain/applicant/kinds';
import { IDENTITY_DOCUMENTS } from '@/domain/applicant/identity-document';
import type { MaskedApplicant } from '@/contract/case-view';
import type { Person } from '../application';
import { maskAddress, maskDocumentNumber, maskEmail, maskName, maskOrganization, maskPhone } from '../masking';

export const maskedName = (kind: ApplicantKind, name: string): string => (isOrganization(kind) ? maskOrganization(name) : maskName(name));

/** 脱敏后的申请人. */
export function maskedApplicant(kind: ApplicantKind, person: Person): MaskedApplicant {
  const { contactName, email, address, helperName, helperPhone } = person;
  return {
    kind,
    name: maskedName(kind, person.name),
    documentLabel: IDENTITY_DOCUMENTS[person.documentKind].label,
    // A paper may say neither; an empty value must not look like a hidden one.
    documentNumber: person.documentNumber ? maskDocumentNumber(person.documentNumber) : '没有写',
    phone: person.phone ? maskPhone(person.phone) : '没有写',
    ...(contactName && { contactName: maskName(contactName) }),
    ...(email && { email: maskEmail(email) }),
    ...(address && { address: maskAddress(address) }),
    ...(helperName && { helperName: maskName(helperName) }),
    ...(helperPhone && { helperPhone: maskPhone(helperPhone) }),
  };
}
