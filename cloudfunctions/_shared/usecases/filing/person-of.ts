import type { ApplicationForm, PaperForm } from '@/contract/application-form';
import type { Person } from '../../application';

/** 申请人 of a form as it is kept. */
export function personOf({ applicant, ...form }: ApplicationForm | PaperForm): Person {
  const { documentKind, name, documentNumber, phone, email, address } = applicant;
  const helper = 'helper' in form ? form.helper : undefined;
  return {
    documentKind, name, documentNumber, phone,
    ...('contactName' in applicant && applicant.contactName && { contactName: applicant.contactName }),
    ...(email && { email }),
    ...(address && { address }),
    ...(helper && { helperName: helper.name, helperPhone: helper.phone }),
  };
}
