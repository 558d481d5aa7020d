import type { TimelineEntry } from '@/contract/case-view';
import { EVENTS } from '@/domain/case/event-words';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import { formatDate } from '@/domain/calendar/civil-date';
import type { TimelineItem } from '@/components/timeline';


/** 经过 as it is shown: 你提交了申请 · 2026年9月10日（星期四）09:12 · 提出申请. */
export const historyOf = (timeline: readonly TimelineEntry[]): readonly TimelineItem[] =>
  timeline.map(({ type, at, who, note }) => {
    const { told, term } = EVENTS[type];
    return {
      key: `${type} ${at}`,
      what: `${who}${told}`,
      when: [`${formatDate(civilDateAt(at))}${clockTimeAt(at)}`, term].filter(Boolean).join(' · '),
      ...(note && { note }),
    };
  });
