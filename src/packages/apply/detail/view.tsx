import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ApplicationDetail } from '@/contract/applicant';
import type { AgencyContact } from '@/contract/public';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { CaseClock } from '@/components/case-clock';
import { Cell } from '@/components/cell';
import { Timeline } from '@/components/timeline';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { standingOf } from '@/pages/mine/standing';
import { ContactCells } from '@/pages/reading/contact-cells';
import { go } from '@/pages/reading/links';
import { receiptPath } from '../shared/links';
import { AnswerCard } from './answer-card';
import { historyOf } from './history';
import { ApplicantCard, RequestCard } from './request-cards';

interface DetailViewProps {
  readonly application: ApplicationDetail;
  /** The cloud's day. */
  readonly today: CivilDate;
  readonly contact: AgencyContact | undefined;
  readonly onWithdraw: () => void;
}

/** 申请详情: who acts next by when, the answer, what happened, what was asked. */
export function DetailView({ application, today, contact, onWithdraw }: DetailViewProps): ReactNode {
  const { id, number, agencyShortName, state, clock, timeline, answer, request, applicant, canWithdraw } = application;
  const { headline, detail } = standingOf(application, today);
  return (
    <>
      <Card>
        <View className="faint num break">{number}</View>
        <View className="detail__headline title" {...heading(2)}>{headline}</View>
        <View className="soft">{detail}</View>
        {state === 'withdrawn' || answer ? null : <CaseClock clock={clock} today={today} />}
      </Card>
      {answer ? <AnswerCard answer={answer} /> : null}
      {answer ? <Card title="期限是怎么算的"><CaseClock clock={clock} today={today} /></Card> : null}
      <Card title="经过"><Timeline items={historyOf(timeline)} /></Card>
      <RequestCard request={request} />
      <ApplicantCard applicant={applicant} />
      {canWithdraw ? <Card cells><Cell title="撤回这件申请" onTap={onWithdraw} /></Card> : null}
      {contact ? <Card cells title={`联系${agencyShortName}`}><ContactCells contact={contact} /></Card> : null}
      <Card cells><Cell title="提交回执" note="编号、两个时间和二维码" onTap={() => go(receiptPath(id))} /></Card>
    </>
  );
}
