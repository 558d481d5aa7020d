import type { ReactNode } from 'react';
import type { ApplicationDetail } from '@/contract/applicant';
import type { AgencyContact } from '@/contract/public';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { standingOf } from '@/domain/case/standing';
import { currentCalendar } from '@/services/calendar';
import { go } from '@/pages/reading/links';
import { dial } from '@/services/contact';
import { deedPath, detailPath, letterPath, receiptPath } from '../shared/links';

interface DetailBarProps {
  readonly application: ApplicationDetail;
  /** The cloud's day. */
  readonly today: CivilDate;
  readonly contact: AgencyContact | undefined;
}

const GO_TO = { correction: '去补正', payment: '去登记缴费', reasons: '去说明理由' } as const;

/** What is most useful now: what he is asked for, an agency that is late, the answer, where it went, else the receipt that proves what was filed. */
export function DetailBar({ application, today, contact }: DetailBarProps): ReactNode {
  const { id, asks: [ask], letters, canAddMaterial, clock, forwardedTo } = application;
  const late = standingOf(application, today, currentCalendar()).level === 'late';
  // After an order to handle it again the earlier answer is no answer any more.
  const answer = application.answer && letters.find(({ answers }) => answers);
  const action = () => {
    if (ask) return <Action onTap={() => go(deedPath(id, ask.of))}>{GO_TO[ask.of]}</Action>;
    if (canAddMaterial && (clock.waitingFor === 'correction' || clock.waitingFor === 'payment')) return <Action onTap={() => go(deedPath(id, 'material'))}>说明为什么晚了</Action>;
    if (late && contact) return <Action onTap={() => dial(contact.phone)}>拨打电话催问</Action>;
    if (answer) return <Action onTap={() => go(letterPath(id, answer.place))}>看答复全文</Action>;
    if (forwardedTo) return <Action onTap={() => go(detailPath(forwardedTo.id))}>看转过去的那一件</Action>;
    return <Action onTap={() => go(receiptPath(id))}>看提交回执</Action>;
  };
  return <BottomBar>{action()}</BottomBar>;
}
