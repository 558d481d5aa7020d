import type { ApplicationForm } from '@/contract/application-form';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { articleLabel } from '@/domain/statute/article';
import { checkIdentityDocument } from '@/domain/applicant/identity-document';
import { GUARDED_BELOW_YEARS, GUARDIAN_RULE, minorityOf } from '@/domain/applicant/minor';
import { refuse } from '../../refusal';

const FIELD = 'form.applicant.documentNumber';

/** 证件号码 once more, now that today is known: the contract has no clock. @returns the refusal of a number nobody alive can hold */
export function impossibleHolder({ applicant }: Pick<ApplicationForm, 'applicant'>, today: CivilDate) {
  const { kind, documentKind, documentNumber } = applicant;
  const { message } = checkIdentityDocument(kind, documentKind, documentNumber, today);
  return message ? refuse('wrongInput', message, { field: FIELD, problems: [{ field: FIELD, message }] }) : undefined;
}

const GUARDIAN = refuse('guardianMissing', `申请人还没有满${GUARDED_BELOW_YEARS}周岁，要由监护人同意并一起填写，请补上监护人的姓名和电话；其他内容都在。`, {
  field: 'form.helper.guardian', article: articleLabel(GUARDIAN_RULE),
});

/** 未满十四周岁: a guardian stands beside the child and agrees. @source 个人信息保护法 art. 31(1) */
export const guardianMissing = ({ applicant, helper }: Pick<ApplicationForm, 'applicant' | 'helper'>, today: CivilDate) =>
  (minorityOf(applicant, today) === 'guarded' && !helper?.guardian ? GUARDIAN : undefined);
