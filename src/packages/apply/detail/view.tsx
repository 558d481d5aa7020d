import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ApplicationDetail } from '@/contract/applicant';
import type { AgencyContact } from '@/contract/public';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { CaseClock } from '@/components/case-clock';
import { Cell } from '@/components/cell';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { standingOf } from '@/domain/case/standing';
import { currentCalendar } from '@/services/calendar';
import { ContactCells } from '@/pages/reading/contact-cells';
import { go } from '@/pages/reading/links';
import { deedPath, editPath, receiptPath } from '../shared/links';
import { moment } from '../shared/moment';
import { AnswerCard } from './answer-card';
import { AsksCards } from './asks-card';
import { HistoryCard } from './history-card';
import { LettersCard } from './letters-card';
import { RelativesCard } from './relatives-card';
import { RemediesCard } from './remedies-card';
import { ApplicantCard, RequestCard } from './request-cards';
import { NO_CLOCK, whatHappened } from './standing-notes';

interface DetailViewProps {
  readonly application: ApplicationDetail;
  /** The cloud's day. */
  readonly today: CivilDate;
  readonly contact: AgencyContact | undefined;
  readonly onWithdraw: () => void;
}

/** What can be done with it now, beside what it waits for. */
function Doings({ application, onWithdraw }: Pick<DetailViewProps, 'application' | 'onWithdraw'>): ReactNode {
  const { id, canEdit, canAddMaterial, canWithdraw, openedByOffice } = application;
  if (!canEdit && !canAddMaterial && !canWithdraw) return null;
  return (
    <Card cells title="还可以">
      {canEdit ? <Cell title="修改申请内容" note="单位还没有人打开看过，编号和提交时间不变" onTap={() => go(editPath(id))} /> : null}
      {openedByOffice ? <Cell title="不能再改原来的内容" note={`单位在${moment(openedByOffice)}打开看过，有要更正的请补充材料`} /> : null}
      {canAddMaterial ? <Cell title="补充材料" note="随时可以交，期限不变" onTap={() => go(deedPath(id, 'material'))} /> : null}
      {canWithdraw ? <Cell title="撤回这件申请" note="答复送达以前都可以" onTap={onWithdraw} /> : null}
    </Card>
  );
}

/** 申请详情: who acts next by when, the answer, what happened, what was asked. */
export function DetailView({ application, today, contact, onWithdraw }: DetailViewProps): ReactNode {
  const { id, number, agencyShortName, state, clock, answer, silence, request, applicant } = application;
  const { headline, detail } = standingOf(application, today, currentCalendar());
  const remedies = answer?.remedies ?? silence;
  return (
    <>
      <Card>
        <View className="faint num break">{number}</View>
        <View className="detail__headline title" {...heading(2)}>{headline}</View>
        <View className="soft">{detail}</View>
        {whatHappened(clock, application.timeline).map((sentence) => <View key={sentence} className="soft">{sentence}</View>)}
        {NO_CLOCK.includes(state) || clock.waitingFor === 'correction' || clock.waitingFor === 'payment' ? null : <CaseClock clock={clock} today={today} />}
      </Card>
      <AsksCards application={application} />
      {answer ? <AnswerCard answer={answer} /> : null}
      <LettersCard application={application} />
      {remedies ? <RemediesCard application={application} remedies={remedies} today={today} /> : null}
      {answer ? <Card title="期限是怎么算的"><CaseClock clock={clock} today={today} /></Card> : null}
      <RelativesCard application={application} />
      <Doings application={application} onWithdraw={onWithdraw} />
      <HistoryCard application={application} />
      <RequestCard request={request} />
      <ApplicantCard applicant={applicant} />
      {contact ? <Card cells title={`联系${agencyShortName}`}><ContactCells contact={contact} /></Card> : null}
      <Card cells><Cell title="提交回执" note="编号、两个时间和二维码" onTap={() => go(receiptPath(id))} /></Card>
    </>
  );
}
