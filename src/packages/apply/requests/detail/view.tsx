import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { RequestDetail } from '@/contract/requests';
import type { AgencyContact } from '@/contract/public';
import type { Refused } from '@/contract/reply';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { formatDate } from '@/domain/calendar/civil-date';
import { REQUEST_KINDS } from '@/domain/request/kinds';
import { requestResult } from '@/domain/request/results';
import { requestWords } from '@/domain/request/words';
import { articleLabel } from '@/domain/statute/article';
import { Action } from '@/components/action';
import { aria, heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Icon } from '@/components/icon';
import { ContactCells } from '@/pages/reading/contact-cells';
import { call } from '@/services/cloud';
import { openGiven } from '../shared/letter';
import { moment } from '../shared/moment';
import { openRequest } from '../shared/routes';

function Letter({ id, letter }: { readonly id: string; readonly letter: NonNullable<NonNullable<RequestDetail['answer']>['letter']> }): ReactNode {
  const [refused, setRefused] = useState<Pick<Refused, 'message'>>();
  return (
    <>
      <Action kind="ghost" small onTap={async () => setRefused(await openGiven(await call('applicant', 'myRequestLetter', { id })))}>{`打开《${letter.title}》`}</Action>
      <View {...aria({ role: 'alert', live: 'polite' })}>{refused ? <View className="request__refused"><Icon name="alert" /> {refused.message}</View> : null}</View>
    </>
  );
}

/** 答复: the result, what was written, and the letter where there is one. */
function AnswerCard({ request }: { readonly request: RequestDetail }): ReactNode {
  const { answer, answered, id } = request;
  if (!answer || !answered) return null;
  const { label, rules } = requestResult(answer.result);
  const { passedTo } = answer;
  return (
    <Card title="答复">
      <Facts facts={[
        { label: '办理结果', value: label, note: `依据：${rules.map(articleLabel).join('、')}` },
        ...(answer.agency ? [{ label: answer.result === 'passedOn' ? '转给了谁' : '向谁提出', value: answer.agency, ...(answer.passedTo && { note: '由他们接着办，答复了在“消息”里告诉你' }) }] : []),
        ...(answer.passedTo ? [{ label: '新的编号', value: answer.passedTo.number }] : []),
        { label: '说明', value: answer.words },
        { label: '答复日期', value: formatDate(civilDateAt(answered.at)) },
        ...(answer.letter?.number ? [{ label: '文号', value: answer.letter.number }] : []),
      ]} />
      {answer.letter ? <Letter id={id} letter={answer.letter} /> : null}
      {passedTo ? <View className="request__further"><Action kind="ghost" small onTap={() => openRequest(passedTo.id)}>{`看转到${passedTo.agencyName}的这件`}</Action></View> : null}
    </Card>
  );
}

interface DetailProps {
  readonly request: RequestDetail;
  /** The cloud's day. */
  readonly today: CivilDate;
  readonly contact: AgencyContact | undefined;
  /** It has just arrived. */
  readonly fresh: boolean;
}

/** 请求详情: where it stands, the answer, what was written. */
export function RequestDetailView({ request, today, contact, fresh }: DetailProps): ReactNode {
  const { number, kind, agencyName, agencyShortName, aboutName, answered, lines, person, attachments, submittedAt, fromNumber, passedFrom } = request;
  const { headline, detail } = requestWords({ kind, agency: agencyShortName, today, ...(answered && { answered: { on: civilDateAt(answered.at), result: answered.result } }) });
  return (
    <>
      {fresh ? (
        <View className="request__head centre">
          <View className="request__mark"><Icon name="check" /></View>
          <View className="title" {...heading(2)}>{`${REQUEST_KINDS[kind].label}已经提交`}</View>
          <View className="request__number num break">{number}</View>
        </View>
      ) : null}
      <Card>
        {fresh ? null : <View className="faint num break">{number}</View>}
        <View className="request__headline title" {...heading(2)}>{headline}</View>
        <View className="soft">{detail}</View>
      </Card>
      <AnswerCard request={request} />
      <Card title={REQUEST_KINDS[kind].label}>
        <Facts facts={[
          { label: '交给谁', value: agencyName },
          ...(aboutName ? [{ label: '关于谁', value: aboutName }] : []),
          { label: '提交时间', value: moment(submittedAt) },
          ...(fromNumber ? [{ label: '原来的申请', value: fromNumber, note: '经你同意转为更正办理' }] : []),
          ...(passedFrom ? [{ label: '从哪里转来', value: passedFrom.agencyName, note: `原来的编号${passedFrom.number}` }] : []),
          ...lines,
          ...(attachments.length > 0 ? [{ label: '照片和文件', value: attachments.map(({ name }) => name).join('、') }] : []),
          ...person,
        ]} />
      </Card>
      {contact ? <Card cells title={`联系${agencyShortName}`}><ContactCells contact={contact} /></Card> : null}
    </>
  );
}
