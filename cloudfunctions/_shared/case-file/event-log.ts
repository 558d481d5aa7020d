import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';
import type { DisclosureCase } from '@/domain/case/case';
import { eventDetails } from '@/domain/case/event-details';
import { didBy, EVENTS } from '@/domain/case/event-words';
import { happenedOn } from '@/domain/case/happened-on';
import { messageFor } from '@/domain/case/refusal-words';
import { staffTimeline } from '../views/timeline';

export const momentWords = (at: Instant): string => `${formatDate(civilDateAt(at))} ${clockTimeAt(at)}`;

/** 办理经过 in words: what was entered, by whom, when, on which day it happened; late records say so, and why. */
export function eventLog(current: DisclosureCase, names: ReadonlyMap<string, string>): string {
  const [submitted] = current.events;
  const who = [...staffTimeline(current, names)].reverse();
  const entries = current.events.map((event, index) => {
    const without = current.withoutEffect?.find((one) => one.index === index);
    return [
      `${index + 1}. ${momentWords(event.at)} ${who[index]?.who ?? ''}${didBy(event.type, event.by.kind)}（${EVENTS[event.type].term}）`,
      `   发生日期：${formatDate(happenedOn(event, submitted))}`,
      ...eventDetails(event).map((text) => `   ${text.replace(/\n/g, '\n   ')}`),
      ...(event.late ? [`   补录：${event.late.reason}`] : []),
      ...(without ? [`   没有效力：${messageFor(without.refusal)}`] : []),
    ].join('\n');
  });
  return `办理经过\n申请编号：${current.number}\n共${current.events.length}条，按登记的先后；登记以后不能修改，改正另行登记。\n\n${entries.join('\n\n')}\n`;
}
