import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@/contract/limits';
import { IDENTITY_DOCUMENTS, identityDocumentsFor } from '@/domain/applicant/identity-document';
import { COMPLAINT_SUBJECTS, REQUEST_KINDS, SUGGESTION_GROUNDS, type ComplaintSubject, type RequestKindKey, type SuggestionGround } from '@/domain/request/kinds';
import { Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { Files } from '@/components/files';
import { PickField } from '@/components/pick-field';
import { Ask, Question } from '@/components/question';
import type { Uploads } from '@/services/uploads/use-uploads';
import { documentOf, STEPS, type TextKey } from './answers';
import { CheckPage } from './check';
import type { RequestForm } from './use-request-form';

interface StepProps {
  readonly form: RequestForm;
  readonly uploads: Uploads;
  /** How the office is called in a sentence. */
  readonly agency: string;
  /** Who handles it: of a complaint the county. */
  readonly handler: string;
}

const { descriptionCharacters: LONG, factCharacters: SHORT } = LIMITS;

/** What a text field shows and does. */
const text = ({ answers, problems, wanted, type }: RequestForm, field: TextKey) => ({
  value: answers.text[field] ?? '', error: problems[field], focusRequest: wanted.field === field ? wanted.request : undefined, onChange: (value: string) => type(field, value),
});

const TITLES: Record<Exclude<RequestKindKey, 'feedback'>, string> = {
  recordCorrection: '哪份记录写错了？', proactiveSuggestion: '建议公开什么？', complaint: '发生了什么事？',
};

function What({ form }: StepProps): ReactNode {
  return form.kind === 'recordCorrection'
    ? <Field {...text(form, 'record')} label="哪份记录" multiline limit={SHORT} hint="名称、哪年的、哪个单位给的。例如：2019年宅基地登记表" />
    : <Field {...text(form, 'what')} label="建议公开的信息" multiline limit={SHORT} hint="例如：每个月的低保资金发放明细。申请过的可以写编号" />;
}

function Change({ form }: StepProps): ReactNode {
  return (
    <>
      <Field {...text(form, 'wrong')} label="现在写的是" multiline limit={SHORT} hint="记录上怎么写的，就怎么写" />
      <Field {...text(form, 'right')} label="应该是" multiline limit={SHORT} />
    </>
  );
}

const GROUNDS = (Object.keys(SUGGESTION_GROUNDS) as SuggestionGround[]).map((value) => ({ value, label: SUGGESTION_GROUNDS[value].label }));

function Ground({ form }: StepProps): ReactNode {
  return (
    <>
      <Ask field="ground"><Choice label="为什么应当让大家都看到？" labelUnseen options={GROUNDS} value={form.answers.text.ground as SuggestionGround | undefined} error={form.problems.ground} onChange={(value) => form.type('ground', value)} /></Ask>
      <Field {...text(form, 'why')} label="说明" multiline limit={LONG} optional />
    </>
  );
}

const SUBJECTS = (Object.keys(COMPLAINT_SUBJECTS) as ComplaintSubject[]).map((value) => ({ value, label: COMPLAINT_SUBJECTS[value].label, note: COMPLAINT_SUBJECTS[value].note }));

const Subject = ({ form, agency }: StepProps): ReactNode => (
  <Ask field="subject"><Choice label={`${agency}做了什么？`} labelUnseen options={SUBJECTS} value={form.answers.text.subject as ComplaintSubject | undefined} error={form.problems.subject} onChange={(value) => form.type('subject', value)} /></Ask>
);

function WordsOf({ form }: StepProps): ReactNode {
  if (form.kind === 'feedback') return <Field {...text(form, 'words')} label="意见或者建议" multiline limit={LONG} />;
  return (
    <>
      <Field {...text(form, 'words')} label="经过" multiline limit={LONG} hint="什么时候、找过谁、怎么答复的" />
      <Field {...text(form, 'caseNumber')} label="有关的申请编号" optional hint="申请过的，回执和“我的”里有编号" />
    </>
  );
}

function Proof({ form, uploads }: StepProps): ReactNode {
  const { kind, answers, problems } = form;
  return (
    <>
      {kind === 'recordCorrection' ? <Field {...text(form, 'evidence')} label="凭什么" multiline limit={SHORT} hint="例如：身份证、户口簿、合同上是怎么写的。拍了照片的可以不写" /> : null}
      <Ask field="uploads"><Files kept={answers.uploads} uploads={uploads} error={problems.uploads} /></Ask>
    </>
  );
}

const AS = [{ value: 'person', label: '我自己' }, { value: 'organization', label: '单位' }] as const;
const PAPERS = identityDocumentsFor('naturalPerson').map((value) => ({ value, label: IDENTITY_DOCUMENTS[value].label }));

function Named(props: StepProps): ReactNode {
  const { form } = props;
  const { text: typed } = form.answers;
  const office = typed.as === 'organization';
  const document = documentOf(typed);
  return (
    <>
      <Choice label="这份记录是谁的" options={AS} value={office ? 'organization' : 'person'} onChange={(value) => form.type('as', value)} />
      <Field {...text(form, 'name')} label={office ? '单位名称' : '姓名'} autoComplete="name" />
      {office ? null : <PickField label="证件种类" options={PAPERS} value={document} notChosen="请选择证件种类" onChange={(value) => form.type('documentKind', value ?? '')} />}
      <Field {...text(form, 'documentNumber')} label={office ? '统一社会信用代码' : '证件号码'} type="idcard" placeholder={IDENTITY_DOCUMENTS[document].example} />
      {office ? <Field {...text(form, 'contactName')} label="联系人姓名" /> : null}
      <Field {...text(form, 'phone')} label="联系电话" type="tel" placeholder="手机号，或者带区号的固定电话" autoComplete="tel" />
    </>
  );
}

function Who(props: StepProps): ReactNode {
  const { form } = props;
  if (form.kind === 'recordCorrection') return <Named {...props} />;
  return (
    <>
      <Field {...text(form, 'name')} label="姓名或者单位" optional autoComplete="name" />
      <Field {...text(form, 'phone')} label="联系电话" type="tel" optional placeholder="手机号，或者带区号的固定电话" autoComplete="tel" />
      <View className="faint">{form.kind === 'complaint' ? '不留也收。办理的人想问细节时，只能在这里告诉你结果，打不了电话。' : '不留也收，答复在“消息”里看。'}</View>
    </>
  );
}

/** The question and why it is asked. */
function asked({ form: { step, kind }, agency, handler }: StepProps): { readonly title: string; readonly why?: string } {
  switch (step) {
    case 'what': return { title: kind === 'recordCorrection' ? TITLES.recordCorrection : TITLES.proactiveSuggestion, why: REQUEST_KINDS[kind].when };
    case 'change': return { title: '错在哪里，应该怎么写？' };
    case 'ground': return { title: '为什么应当让大家都看到？', why: '《条例》写了这三种情形，选最接近的一种。' };
    case 'subject': return { title: `你要投诉${agency}什么？`, why: `交给${handler}的政府信息公开工作主管部门，${agency}看不到。` };
    case 'words': return { title: kind === 'feedback' ? '你有什么意见或者建议？' : TITLES.complaint };
    case 'proof': return { title: kind === 'recordCorrection' ? '有什么证据？' : '有材料要一起交吗？', why: kind === 'recordCorrection' ? '要求更正要有证据，拍照或者写下来，有一样就行。' : '照片、文件都可以。没有就直接下一步。' };
    case 'who': return { title: kind === 'recordCorrection' ? '你是谁？' : '怎么联系你？', why: kind === 'recordCorrection' ? '只能要求更正和自己有关的记录，所以要核对身份。' : undefined };
    case 'check': return { title: '提交前再看一遍', why: `这些内容会交给${handler}。点任何一行都可以改。` };
  }
}

const VIEWS = { what: What, change: Change, ground: Ground, subject: Subject, words: WordsOf, proof: Proof, who: Who };

/** One question of the form that is on the screen. */
export function Step(props: StepProps): ReactNode {
  const { form } = props;
  const { step, kind } = form;
  const View_ = step === 'check' ? undefined : VIEWS[step];
  return (
    <Question step={STEPS[kind].indexOf(step) + 1} of={STEPS[kind].length} wanted={form.wanted} {...asked(props)}>
      {View_ ? <View_ {...props} /> : <CheckPage form={form} />}
    </Question>
  );
}
