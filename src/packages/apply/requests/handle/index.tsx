import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { StaffRequest } from '@/contract/requests';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { REQUEST_KINDS } from '@/domain/request/kinds';
import { isCorrectionResult, requestResult } from '@/domain/request/results';
import { articleLabel } from '@/domain/statute/article';
import { Action } from '@/components/action';
import { aria, heading } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Facts } from '@/components/facts';
import { Icon } from '@/components/icon';
import { Page } from '@/components/page';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { moment } from '../shared/moment';
import { openDraftOf } from '../shared/routes';
import { AnswerForm, AnswerSheet } from './answer';
import { DraftCard, SigningSheet } from './draft';
import { PersonCard } from './person-card';
import { useHandling, type Handling } from './use-handling';
import { useSigning, type Signing } from './use-signing';
import './handle.scss';

function Asked({ request, openUpload, notOpened }: { readonly request: StaffRequest } & Pick<Handling, 'openUpload' | 'notOpened'>): ReactNode {
  const { kind, number, aboutName, submittedAt, receivedOn, fromNumber, passedFrom, lines, attachments, handles } = request;
  const { label, rules, forOffice } = REQUEST_KINDS[kind];
  return (
    <>
      <Card>
        <View className="faint num break">{number}</View>
        <View className="title" {...heading(2)}>{label}</View>
        <Facts facts={[
          ...(aboutName ? [{ label: '关于谁', value: aboutName }] : []),
          { label: '收到', value: receivedOn ? formatDate(receivedOn) : moment(submittedAt), ...(receivedOn && { note: `纸上收到的，${moment(submittedAt)}登记` }) },
          ...(passedFrom ? [{ label: '从哪里转来', value: passedFrom.agencyName, note: `原编号${passedFrom.number}` }] : []),
          ...(fromNumber ? [{ label: '原来的申请', value: fromNumber, note: '经申请人同意转为更正办理' }] : []),
          ...lines,
          { label: '期限', value: forOffice, note: `依据：${rules.map(articleLabel).join('、')}。不计入表三` },
        ]} />
      </Card>
      {attachments.length > 0 ? (
        <Card cells title="照片和文件">
          {attachments.map(({ uploadId, name }) => <Cell key={uploadId} title={name} {...(handles && { act: '打开', onTap: () => void openUpload(uploadId) })} />)}
        </Card>
      ) : null}
      <View {...aria({ role: 'alert', live: 'polite' })}>{notOpened ? <View className="handle__refused"><Icon name="alert" /> {notOpened.message}</View> : null}</View>
    </>
  );
}

function Answered({ request, openLetter }: { readonly request: StaffRequest } & Pick<Handling, 'openLetter'>): ReactNode {
  const { answer, answered, answeredBy, signedBy, paper, handles } = request;
  if (!answer || !answered) return null;
  return (
    <Card title="答复">
      <Facts facts={[
        { label: '办理结果', value: requestResult(answer.result).label },
        ...(answer.agency ? [{ label: '哪个机关', value: answer.agency }] : []),
        { label: '说明', value: answer.words },
        ...(answer.passedTo ? [{ label: '转去的编号', value: answer.passedTo.number }] : []),
        { label: signedBy ? '拟定' : '答复', value: `${answeredBy ?? ''} ${signedBy ? '' : formatDate(civilDateAt(answered.at))}`.trim() },
        ...(signedBy ? [{ label: '签发', value: `${signedBy} ${formatDate(civilDateAt(answered.at))}` }] : []),
        ...(answer.letter?.number ? [{ label: '文号', value: answer.letter.number }] : []),
      ]} />
      {answer.letter && handles ? <Action kind="ghost" small onTap={openLetter}>打开更正答复书</Action> : null}
      {paper ? <View className="soft">{answer.letter ? '他没有小程序：请打印、盖章，寄给或者当面交给他。' : '他没有小程序：请打电话或者写信告诉他。'}</View> : null}
    </Card>
  );
}

function Body({ signing, ...props }: Handling & { readonly signing: Signing }): ReactNode {
  const { model, reload } = props;
  if (model.kind === 'loading') return <Loading />;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="收到的都在，没有丢。" onRetry={reload} />;
  const request = model.value;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Asked request={request} {...props} />
      <PersonCard request={request} {...props} />
      {request.kind === 'proactiveSuggestion' && request.mine ? <TextLink onTap={() => openDraftOf(request.id)}>转为主动公开的草稿</TextLink> : null}
      <Answered request={request} {...props} />
      <DraftCard request={request} signing={signing} />
      {request.mine ? <AnswerForm {...props} request={request} /> : null}
      {request.mine ? <AnswerSheet {...props} request={request} /> : null}
      <SigningSheet request={request} signing={signing} />
    </>
  );
}

/** 办理一件请求. */
export default function HandleRequestPage(): ReactNode {
  const handling = useHandling(useRouter().params.id ?? '');
  const { model, ask, typed, show } = handling;
  const request = model.kind === 'ready' ? model.value : undefined;
  const signing = useSigning(request, show);
  const word = typed.result && isCorrectionResult(typed.result) ? '提交签发' : '答复';
  const bar = request?.mine ? <BottomBar><Action onTap={ask}>{word}</Action></BottomBar>
    : request?.toSign ? <BottomBar><Action kind="ghost" onTap={() => signing.start('return')}>退回</Action><Action onTap={() => signing.start('sign')}>签发</Action></BottomBar>
      : undefined;
  return <Page title="办理请求" bar={bar}><Body {...handling} signing={signing} /></Page>;
}
