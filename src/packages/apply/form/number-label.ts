import { IDENTITY_DOCUMENTS, type IdentityDocumentKind } from '@/domain/applicant/identity-document';

/** 统一社会信用代码 is a number by its own name; a paper has one. */
export function numberLabel(document: IdentityDocumentKind): string {
  if (document === 'creditCode') return IDENTITY_DOCUMENTS.creditCode.label;
  return document === 'other' ? '证件号码' : `${IDENTITY_DOCUMENTS[document].label}号码`;
}
