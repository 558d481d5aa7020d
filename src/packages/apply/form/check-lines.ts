import { APPLICANT_KINDS } from '@/domain/applicant/kinds';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { deliveryLabel, FORMS } from '@/domain/statute/provision';
import { consentOf, documentOf, isForOther, isGuardian, isOffice, materialsOf, originalsOf, type Answers, type StepKey } from './answers';
import { extraOf, type FieldKey } from './fields';
import { numberLabel } from './number-label';
import { problemsOf, verdictOn } from './verdict';

/** One line of the check page. */
export interface CheckLine {
  readonly label: string;
  readonly value: string;
  /** Where it is changed. */
  readonly step: StepKey;
  /** What is still wrong with it. */
  readonly problem?: string;
  readonly notice?: string;
}

const NOT_FILLED = '没有填';
const FOR_WHOM = { self: '为自己或者自己的单位', ward: '为孩子或者自己监护的人', other: '替别人填写' } as const satisfies Record<NonNullable<Answers['forWhom']>, string>;

/** 说的、写的 in place of words. */
function spokenWords(answers: Answers): string {
  const count = originalsOf(answers).length;
  return count > 0 ? `说的、写的${count}个，单位听了、看了再录入` : '';
}

/** Everything that will be sent, in the order it was asked. */
export function checkLines(answers: Answers, today: CivilDate | undefined): readonly CheckLine[] {
  const office = isOffice(answers.kind);
  const line = (step: StepKey, field: FieldKey, label: string, value: string): CheckLine => {
    const [problem] = problemsOf([field], answers, today);
    const { notice } = verdictOn(field, answers, today);
    return { step, label, value: value || (field === 'uploads' ? '没有添加' : NOT_FILLED), ...(problem ? { problem: problem.message } : notice && { notice }) };
  };
  const extra = extraOf(answers);
  const who = answers.forWhom === 'ward' || isGuardian(answers) ? '监护人' : '代办人';
  const helped = isForOther(answers) || isGuardian(answers);
  const at = isForOther(answers) ? 'forWhom' : 'guardian';
  const consent = consentOf(answers);
  const lines: readonly (CheckLine | false)[] = [
    line('description', 'description', '想要的信息', answers.description.trim() || spokenWords(answers)),
    line('forWhom', 'forWhom', '为谁申请', answers.forWhom ? FOR_WHOM[answers.forWhom] : ''),
    helped && line(at, 'helperName', who, answers.helperName),
    helped && line(at, 'helperPhone', `${who}电话`, answers.helperPhone),
    helped && line(at, 'helperConsent', isGuardian(answers) ? '监护人同意' : '申请人同意', answers.helperConsent ? (isGuardian(answers) ? '同意提交' : '本人已经同意') : ''),
    answers.forWhom === 'other' && !isGuardian(answers) && line('forWhom', 'consent', '同意的凭据', consent?.name ?? ''),
    line('kind', 'kind', '申请人类型', answers.kind ? APPLICANT_KINDS[answers.kind].label : ''),
    line('name', 'name', office ? '单位名称' : '姓名', answers.name),
    line('identity', 'documentNumber', numberLabel(documentOf(answers)), answers.documentNumber),
    office && line('contact', 'contactName', '联系人', answers.contactName),
    line('contact', 'phone', '联系电话', answers.phone),
    (extra.includes('email') || answers.email.trim() !== '') && line(extra.includes('email') ? 'provision' : 'contact', 'email', '电子邮箱', answers.email),
    (extra.includes('address') || answers.address.trim() !== '') && line(extra.includes('address') ? 'provision' : 'contact', 'address', '通信地址', answers.address),
    line('provision', 'form', '要什么样的', answers.form ? FORMS[answers.form] : ''),
    line('provision', 'delivery', '怎么送到', answers.form && answers.delivery ? deliveryLabel(answers.form, answers.delivery) : ''),
    line('attachments', 'uploads', '附件', materialsOf(answers).map(({ name }) => name).join('、')),
  ];
  return lines.filter((one): one is CheckLine => one !== false);
}

