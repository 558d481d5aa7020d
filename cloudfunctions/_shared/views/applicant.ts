import { isOrganization, type ApplicantKind } from '@/domain/applicant/kinds';
import { IDENTITY_DOCUMENTS } from '@/domain/applicant/identity-document';
import type { MaskedApplicant } from '@/contract/case-view';
import type { Person } from '../application';
import { ERASED_WORDS } from '../erasure/without-words';
import { maskAddress, maskDocumentNumber, maskEmail, maskName, maskOrganization, maskPhone } from '../masking';

/** What was erased is said to be, and not masked as if it were somebody's name. */
export const unlessErased = (value: string, mask: (value: string) => string): string => (value === ERASED_WORDS ? value : mask(value));

export const maskedName = (kind: ApplicantKind, name: string): string => unlessErased(name, isOrganization(kind) ? maskOrganization : maskName);

/** 脱敏后的申请人. */
export function maskedApplicant(kind: ApplicantKind, person: Person): MaskedApplicant {
  const { contactName, email, address, helperName, helperPhone } = person;
  return {
    kind,
    name: maskedName(kind, person.name),
    documentLabel: IDENTITY_DOCUMENTS[person.documentKind].label,
    // A paper may say neither; an empty value must not look like a hidden one.
    documentNumber: person.documentNumber ? unlessErased(person.documentNumber, maskDocumentNumber) : '没有写',
    phone: person.phone ? unlessErased(person.phone, maskPhone) : '没有写',
    ...(contactName && { contactName: unlessErased(contactName, maskName) }),
    ...(email && { email: unlessErased(email, maskEmail) }),
    ...(address && { address: unlessErased(address, maskAddress) }),
    ...(helperName && { helperName: unlessErased(helperName, maskName) }),
    ...(helperPhone && { helperPhone: unlessErased(helperPhone, maskPhone) }),
  };
}
