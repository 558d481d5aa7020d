import { APPLICANT_KINDS } from '@/domain/applicant/kinds';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { deliveryLabel, FORMS } from '@/domain/statute/provision';
import { documentOf, isForOther, isOffice, type Answers, type StepKey } from './answers';
import { extraOf, type FieldKey } from './fields';
import { numberLabel } from './steps/identity';
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

/** Everything that will be sent, in the order it was asked. */
export function checkLines(answers: Answers, today: CivilDate | undefined): readonly CheckLine[] {
  const office = isOffice(answers.kind);
  const line = (step: StepKey, field: FieldKey, label: string, value: string): CheckLine => {
    const [problem] = problemsOf([field], answers, today);
    const { notice } = verdictOn(field, answers, today);
    return { step, label, value: value || (field === 'uploads' ? '没有添加' : NOT_FILLED), ...(problem ? { problem: problem.message } : notice && { notice }) };
  };
  const extra = extraOf(answers);
  const lines: readonly (CheckLine | false)[] = [
    line('forWhom', 'forWhom', '为谁申请', answers.forWhom ? (isForOther(answers) ? '替别人填写' : '为自己或者自己的单位') : ''),
    isForOther(answers) && line('forWhom', 'helperName', '代办人', answers.helperName),
    isForOther(answers) && line('forWhom', 'helperPhone', '代办人电话', answers.helperPhone),
    isForOther(answers) && line('forWhom', 'helperConsent', '申请人同意', answers.helperConsent ? '本人已经同意' : ''),
    line('kind', 'kind', '申请人类型', answers.kind ? APPLICANT_KINDS[answers.kind].label : ''),
    line('name', 'name', office ? '单位名称' : '姓名', answers.name),
    line('identity', 'documentNumber', numberLabel(documentOf(answers)), answers.documentNumber),
    office && line('contact', 'contactName', '联系人', answers.contactName),
    line('contact', 'phone', '联系电话', answers.phone),
    line(extra.includes('email') ? 'provision' : 'contact', 'email', '电子邮箱', answers.email),
    line(extra.includes('address') ? 'provision' : 'contact', 'address', '通信地址', answers.address),
    line('description', 'description', '想要的信息', answers.description.trim()),
    line('provision', 'form', '要什么样的', answers.form ? FORMS[answers.form] : ''),
    line('provision', 'delivery', '怎么送到', answers.form && answers.delivery ? deliveryLabel(answers.form, answers.delivery) : ''),
    line('attachments', 'uploads', '附件', answers.uploads.map(({ name }) => name).join('、')),
  ];
  return lines.filter((one): one is CheckLine => one !== false);
}

