import { formatDate, formatDay } from '@/domain/calendar/civil-date';
import type { CaseClock } from '@/domain/case/clock';
import { articleLabel } from '@/domain/statute/article';
import { CHANNELS, type Channel } from '@/domain/statute/channels';
import { TIME_LIMITS } from '@/domain/statute/time-limits';
import { dateWords, whyDue, whyReceived } from '../shared/why';

export interface DateFact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

const GUIDING_CASE = articleLabel({ law: 'guidingCase26' });

function safeFact(clock: CaseClock): readonly DateFact[] {
  // One day serves both when they agree; an application nobody has confirmed has only this one.
  if (!clock.safeOn || clock.safeOn === clock.dueOn || !('safeFrom' in CHANNELS[clock.channel])) return [];
  const advice = clock.dueOn ? '最好在这一天以前答复，法院可能从提交那天算起' : '还没有确认收到，先从提交那天算起';
  return [{
    label: '安全日',
    value: dateWords(clock.safeOn, clock.safeProvisional),
    note: `${formatDay(clock.safeFrom)}之后第${TIME_LIMITS.reply.workingDays}个工作日；${advice}。${GUIDING_CASE}`,
  }];
}

/** A letter or a fax is received when it is confirmed, so the day it arrived is told apart. */
const arrives = (channel: Channel): boolean => CHANNELS[channel].receivedOn === 'confirmation' && !('safeFrom' in CHANNELS[channel]);

/** 几个日期 of a case, each with why it is that day. */
export function dateFacts(clock: CaseClock): readonly DateFact[] {
  const { receivedOn, dueOn, answeredOn, endedOn } = clock;
  return [
    { label: arrives(clock.channel) ? '到达' : '提交', value: formatDate(clock.submittedOn) },
    receivedOn ? { label: '收到之日', value: formatDate(receivedOn), note: whyReceived(clock.channel) } : { label: '收到之日', value: '还没有确认收到' },
    ...(receivedOn && dueOn ? [{ label: '答复底线', value: dateWords(dueOn, clock.provisional), note: whyDue(receivedOn, clock.provisional) }] : []),
    ...safeFact(clock),
    ...(answeredOn ? [{ label: '答复日', value: formatDate(answeredOn) }] : []),
    ...(endedOn && !answeredOn ? [{ label: '撤回', value: formatDate(endedOn) }] : []),
  ];
}
