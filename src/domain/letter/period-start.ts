import type { CivilDate } from '../calendar/civil-date';
import { ACCEPTS } from '../case/accepts';
import type { DisclosureCase } from '../case/case';
import type { EventOf } from '../case/event';
import { answerUndelivered, factsOf } from '../case/facts';
import { effectiveEvents } from '../case/order';
import { answersCase } from './answers-case';
import type { LetterTask } from './due';

/** What has to be recorded of a letter's service because a period runs from it, the applicant's own or that of a remedy; who records it and when is added. */
export type PeriodStart = Pick<EventOf<'noticeServed'>, 'type' | 'on' | 'notice'> | Pick<EventOf<'consultationDelivered'>, 'type' | 'on' | 'consultationId'>;

/**
 * 从收到之日起算的期限: the event that the service of a letter amounts to while the case does not know the day yet;
 * undefined when it knows it, or when nothing runs from it.
 * @source 条例 arts. 30, 32, 34, 35; 国办函〔2020〕109号
 */
export function periodStart(current: DisclosureCase, task: Pick<LetterTask, 'kind' | 'asOf'>, on: CivilDate): PeriodStart | undefined {
  const told = current.events[task.asOf];
  const facts = factsOf(current);
  switch (task.kind) {
    case 'correctionNotice': case 'feeNotice': case 'reasonsNotice': {
      const awaited = { correctionNotice: facts.correction, feeNotice: facts.fee, reasonsNotice: facts.reasons }[task.kind];
      const open = awaited?.asked === told && !awaited?.servedOn && ACCEPTS[current.state].includes('noticeServed');
      return open ? { type: 'noticeServed', on, notice: task.kind } : undefined;
    }
    case 'thirdPartyConsult': case 'jointConsult': {
      const consultation = told?.type === 'consultationSent' ? facts.consultations.get(told.consultationId) : undefined;
      const open = consultation && !consultation.receivedByThemOn && !consultation.ended && ACCEPTS[current.state].includes('consultationDelivered');
      return open ? { type: 'consultationDelivered', on, consultationId: consultation.sent.consultationId } : undefined;
    }
    default: {
      if (!answersCase(task.kind)) return undefined;
      // The answer that counts is the one signed last.
      const last = effectiveEvents(current).filter(({ type }) => type === 'signed').pop();
      return last === told && answerUndelivered(facts) ? { type: 'noticeServed', on, notice: 'answer' } : undefined;
    }
  }
}

/**
 * 已经起算、文书还没有记上: whether what was recorded next after a version is what the service of this letter on this day amounts to,
 * as when somebody stopped in between and asks once more.
 * @param version of the case as the page showed it
 */
export function periodStarted({ events }: DisclosureCase, task: Pick<LetterTask, 'kind' | 'asOf'>, on: CivilDate, version: number): boolean {
  const [recorded, ...later] = events.slice(version);
  if (later.length > 0) return false;
  if (recorded?.type === 'noticeServed') return recorded.on === on && recorded.notice === (answersCase(task.kind) ? 'answer' : task.kind);
  const told = events[task.asOf];
  return recorded?.type === 'consultationDelivered' && recorded.on === on && told?.type === 'consultationSent' && told.consultationId === recorded.consultationId;
}
