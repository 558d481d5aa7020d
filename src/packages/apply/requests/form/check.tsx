import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { IDENTITY_DOCUMENTS } from '@/domain/applicant/identity-document';
import { COMPLAINT_SUBJECTS, REQUEST_KINDS, SUGGESTION_GROUNDS, type ComplaintSubject, type SuggestionGround } from '@/domain/request/kinds';
import { articleLabel } from '@/domain/statute/article';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Icon } from '@/components/icon';
import { referenceLine } from '@/services/failure';
import { documentOf, fieldsOf, STEPS, type Answers, type FieldKey } from './answers';
import type { RequestForm } from './use-request-form';

const LABELS: Record<FieldKey, string> = {
  record: '哪份记录', wrong: '现在写的是', right: '应该是', evidence: '凭什么', what: '建议公开的信息', ground: '理由', why: '说明', subject: '什么事', words: '内容', caseNumber: '有关的申请编号',
  as: '这份记录是谁的', name: '姓名或者名称', documentKind: '证件种类', documentNumber: '证件号码', contactName: '联系人', phone: '联系电话', uploads: '照片和文件',
};

function valueOf(field: FieldKey, { text, uploads }: Answers): string {
  switch (field) {
    case 'uploads': return uploads.map(({ name }) => name).join('、') || '没有添加';
    case 'as': return text.as === 'organization' ? '单位' : '我自己';
    case 'ground': return text.ground ? SUGGESTION_GROUNDS[text.ground as SuggestionGround].label : '没有选';
    case 'subject': return text.subject ? COMPLAINT_SUBJECTS[text.subject as ComplaintSubject].label : '没有选';
    case 'documentNumber': return text.documentNumber ? `${text.documentNumber}（${IDENTITY_DOCUMENTS[documentOf(text)].label}）` : '没有填';
    default: return text[field]?.trim() || '没有填';
  }
}

/** What became of the last try: what happened, what is safe, what to do. */
function Note({ refused, unknown }: Pick<RequestForm, 'refused' | 'unknown'>): ReactNode {
  return (
    <View {...aria({ role: 'alert', live: 'assertive' })}>
      {refused ? (
        <View className="request-form__note">
          <View className="head"><Icon name="alert" /> {refused.message}</View>
          <View className="soft">{unknown ? '尚未送达，填写的内容都在。再点一次提交：如果刚才已经送到，不会变成两件。' : '填写的内容都在。'}</View>
          {refused.article ? <View className="faint">{`依据：${refused.article}`}</View> : null}
          <View className="faint break">{referenceLine(refused)}</View>
        </View>
      ) : null}
    </View>
  );
}

/** 核对: everything that will be sent, each line one tap from being changed. */
export function CheckPage({ form }: { readonly form: RequestForm }): ReactNode {
  const { kind, answers, edit } = form;
  const fields = STEPS[kind].flatMap((step) => fieldsOf(kind, step, answers));
  return (
    <>
      <Note refused={form.refused} unknown={form.unknown} />
      <Card cells>
        {fields.map((field) => (
          <Cell key={field} title={<View className="faint">{LABELS[field]}</View>} note={<View className="request-form__value break">{valueOf(field, answers)}</View>} act="改" onTap={() => edit(field)} />
        ))}
      </Card>
      <Card title="什么时候有结果">
        <View className="text">{REQUEST_KINDS[kind].time}</View>
        <View className="faint">{`依据：${REQUEST_KINDS[kind].rules.map(articleLabel).join('、')}。这不是公开申请，另外编号。`}</View>
      </Card>
    </>
  );
}
