import type { ReactNode } from 'react';
import { LIMITS } from '@/contract/limits';
import { IDENTITY_DOCUMENTS, identityDocumentsFor } from '@/domain/applicant/identity-document';
import { COMPLAINT_SUBJECTS, SUGGESTION_GROUNDS, type ComplaintSubject, type SuggestionGround } from '@/domain/request/kinds';
import { Card } from '@/components/card';
import { Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { PickField } from '@/components/pick-field';
import { documentOf, type TextKey } from '../form/answers';
import type { Register } from './use-register';

const { descriptionCharacters: LONG, factCharacters: SHORT } = LIMITS;

/** What a text field shows and does; the first that is wrong comes into sight. */
const text = ({ typed, problems, attempts, type }: Register, field: TextKey | 'address') => ({
  value: typed.text[field] ?? '', error: problems[field], focusRequest: Object.keys(problems)[0] === field ? attempts : undefined, onChange: (value: string) => type(field, value),
});

const GROUNDS = (Object.keys(SUGGESTION_GROUNDS) as SuggestionGround[]).map((value) => ({ value, label: SUGGESTION_GROUNDS[value].label }));

const SUBJECTS = (Object.keys(COMPLAINT_SUBJECTS) as ComplaintSubject[]).map((value) => ({ value, label: COMPLAINT_SUBJECTS[value].label, note: COMPLAINT_SUBJECTS[value].note }));

interface ContentProps {
  readonly register: Register;
  /** Whom a complaint may be about. */
  readonly offices: readonly { readonly value: string; readonly label: string }[];
}

/** 写的内容, as far as the kind asks. */
export function ContentFields({ register, offices }: ContentProps): ReactNode {
  const { typed: { kind, aboutId, text: typed }, problems, type, update } = register;
  switch (kind) {
    case undefined: return null;
    case 'recordCorrection': return (
      <Card title="要求更正什么">
        <Field {...text(register, 'record')} label="哪份记录" multiline limit={SHORT} />
        <Field {...text(register, 'wrong')} label="现在写的是" multiline limit={SHORT} />
        <Field {...text(register, 'right')} label="应该是" multiline limit={SHORT} />
        <Field {...text(register, 'evidence')} label="凭什么" multiline limit={SHORT} optional hint="附了证据材料的，在下面添照片" />
      </Card>
    );
    case 'proactiveSuggestion': return (
      <Card title="建议公开什么">
        <Field {...text(register, 'what')} label="建议公开的信息" multiline limit={SHORT} />
        <Choice label="理由" options={GROUNDS} value={typed.ground as SuggestionGround | undefined} error={problems.ground} onChange={(value) => type('ground', value)} />
        <Field {...text(register, 'why')} label="说明" multiline limit={LONG} optional />
      </Card>
    );
    case 'complaint': return (
      <Card title="投诉什么">
        <PickField label="投诉的是哪个单位" options={offices} value={aboutId} notChosen="请选择单位" error={problems.aboutId} onChange={(value) => update({ ...(value && { aboutId: value }) })} />
        <Choice label="什么事" options={SUBJECTS} value={typed.subject as ComplaintSubject | undefined} error={problems.subject} onChange={(value) => type('subject', value)} />
        <Field {...text(register, 'words')} label="经过" multiline limit={LONG} />
        <Field {...text(register, 'caseNumber')} label="有关的申请编号" optional />
      </Card>
    );
    case 'feedback': return <Card title="意见或者建议"><Field {...text(register, 'words')} label="写了什么" multiline limit={LONG} /></Card>;
  }
}

const AS = [{ value: 'person', label: '个人' }, { value: 'organization', label: '单位' }] as const;
const PAPERS = identityDocumentsFor('naturalPerson').map((value) => ({ value, label: IDENTITY_DOCUMENTS[value].label }));

/** 提出的人: what the paper leaves out stays empty. */
export function PersonFields({ register }: { readonly register: Register }): ReactNode {
  const { typed: { kind, text: typed }, type } = register;
  if (!kind) return null;
  const office = typed.as === 'organization';
  const contact = <Field {...text(register, 'phone')} label="联系电话" type="tel" optional placeholder="手机号，或者带区号的固定电话" />;
  if (kind !== 'recordCorrection') return <Card title="提出的人"><Field {...text(register, 'name')} label="姓名或者单位" optional />{contact}</Card>;
  return (
    <Card title="提出的人">
      <Choice label="个人还是单位" options={AS} value={office ? 'organization' : 'person'} onChange={(value) => type('as', value)} />
      <Field {...text(register, 'name')} label={office ? '单位名称' : '姓名'} />
      {office ? null : <PickField label="证件种类" options={PAPERS} value={documentOf(typed)} notChosen="请选择证件种类" onChange={(value) => type('documentKind', value ?? '')} />}
      <Field {...text(register, 'documentNumber')} label={office ? '统一社会信用代码' : '证件号码'} type="idcard" optional hint="只能要求更正和自己有关的记录；没有写的，办理前请核对身份" />
      {office ? <Field {...text(register, 'contactName')} label="联系人姓名" optional /> : null}
      {contact}
      <Field {...text(register, 'address')} label="通信地址" optional hint="更正答复书寄到这里" />
    </Card>
  );
}
