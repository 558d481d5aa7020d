import { applicationForm, type ApplicationForm } from '@/contract/application-form';
import { checkAddress, checkEmail, checkName, checkPhone, type FieldCheck } from '@/domain/applicant/contact';
import { checkIdentityDocument } from '@/domain/applicant/identity-document';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { applicationOf, consentOf, documentOf, isGuardian, isOffice, originalsOf, STEP_KEYS, type Answers } from './answers';
import { extraOf, fieldAt, fieldsOf, type FieldKey } from './fields';

/** What is to be said of an answer: why it cannot stay, or what to look at again. */
export interface Verdict extends Partial<FieldCheck> {
  /** 提醒, which stops nobody. */
  readonly notice?: string;
  /** Whether it asks for a second look at what was written; not every notice does. */
  readonly doubtful?: boolean;
}

/** One wrong field, in the words under it. */
export interface Problem {
  /** Absent when it belongs to no single answer. */
  readonly field?: FieldKey;
  readonly message: string;
}

/** A sentence under a field ends like one. */
const sentence = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`);

type Part = keyof (typeof applicationForm)['shape'];

/** The contract's own words for one of its parts. */
function bySchema(part: Part, value: unknown): Verdict {
  const issue = applicationForm.shape[part].safeParse(value).error?.issues[0];
  return issue ? { message: sentence(issue.message) } : {};
}

const unlessEmpty = (text: string, needed: boolean, check: (text: string) => FieldCheck): Verdict =>
  (text.trim() || needed ? check(text) : {});

/** Only pictures: whoever reads it may not know what is meant. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** 想要的信息: words, or a recording or photo in place of them. */
function describedBy(answers: Answers): Verdict {
  const { description } = answers;
  if (!description.trim() && originalsOf(answers).length > 0) return {};
  const verdict = bySchema('description', description);
  if (verdict.message || hasWords(description)) return verdict;
  return { notice: '这里没有字，单位可能看不懂要什么，最好再写一句。', doubtful: true };
}

/** By the cloud's clock; undefined until it is known, and the cloud checks again anyway. */
type Today = CivilDate | undefined;

/** Verdict on one field of the form; the rules are those of the domain and the contract. */
export function verdictOn(field: FieldKey, answers: Answers, today: Today): Verdict {
  switch (field) {
    case 'forWhom': return answers.forWhom ? {} : { message: '请选择为谁申请。' };
    case 'helperName': return checkName(answers.helperName, 'person');
    case 'helperPhone': return checkPhone(answers.helperPhone);
    case 'helperConsent': return answers.helperConsent ? {} : { message: isGuardian(answers) ? '请监护人看过以后，在这里打勾。' : '请先取得申请人同意，再代为填写。' };
    case 'consent': return consentOf(answers) ? {} : { message: '请录一段申请人说同意的话，或者拍下他签字的纸。' };
    case 'kind': return answers.kind ? {} : { message: '请选择申请人类型。' };
    case 'name': return checkName(answers.name, isOffice(answers.kind) ? 'organization' : 'person');
    case 'documentNumber': {
      const { normalized, message, hint, warning } = checkIdentityDocument(answers.kind ?? 'naturalPerson', documentOf(answers), answers.documentNumber, today);
      return { normalized, ...(message && { message }), ...(hint && { notice: hint, doubtful: warning !== 'formOnly' }) };
    }
    case 'contactName': return checkName(answers.contactName, 'person');
    case 'phone': return checkPhone(answers.phone);
    case 'email': return unlessEmpty(answers.email, extraOf(answers).includes('email'), checkEmail);
    case 'address': return unlessEmpty(answers.address, extraOf(answers).includes('address'), checkAddress);
    case 'description': return describedBy(answers);
    case 'form': return bySchema('form', answers.form);
    case 'delivery': return bySchema('delivery', answers.delivery);
    case 'uploads': return bySchema('uploadIds', answers.uploads.map(({ uploadId }) => uploadId));
  }
}

/** What is wrong in these fields, in the order of the form. */
export function problemsOf(fields: readonly FieldKey[], answers: Answers, today: Today): readonly Problem[] {
  return fields.flatMap((field) => {
    const { message } = verdictOn(field, answers, today);
    return message ? [{ field, message }] : [];
  });
}

/** The form of the contract, or what is wrong with it. */
export type ReadForm =
  | { readonly ok: true; readonly form: ApplicationForm }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The whole form: every field's verdict, then the schema the server uses. */
export function readForm(answers: Answers, today: Today): ReadForm {
  const fields = [...new Set(STEP_KEYS.flatMap((step) => fieldsOf(step, answers)))];
  const problems = problemsOf(fields, answers, today);
  if (problems.length > 0) return { ok: false, problems };
  const parsed = applicationForm.safeParse(applicationOf(answers));
  if (parsed.success) return { ok: true, form: parsed.data };
  return { ok: false, problems: parsed.error.issues.map(({ path, message }) => toProblem(path.map(String).join('.'), message)) };
}

/** A problem as the schema or the cloud names it. */
export function toProblem(path: string, message: string): Problem {
  const field = fieldAt(path);
  return { ...(field && { field }), message: sentence(message) };
}
