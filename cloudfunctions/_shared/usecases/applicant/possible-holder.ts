import type { ApplicationForm } from '@/contract/application-form';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { checkIdentityDocument } from '@/domain/applicant/identity-document';
import { refuse } from '../../refusal';

const FIELD = 'form.applicant.documentNumber';

/** 证件号码 once more, now that today is known: the contract has no clock. @returns the refusal of a number nobody alive can hold */
export function impossibleHolder({ applicant }: Pick<ApplicationForm, 'applicant'>, today: CivilDate) {
  const { kind, documentKind, documentNumber } = applicant;
  const { message } = checkIdentityDocument(kind, documentKind, documentNumber, today);
  return message ? refuse('wrongInput', message, { field: FIELD, problems: [{ field: FIELD, message }] }) : undefined;
}
