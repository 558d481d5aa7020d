import type { TimelineEntry } from '@/contract/case-view';
import { EVENTS, type EventWords } from '@/domain/case/event-words';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import { formatDate } from '@/domain/calendar/civil-date';
import type { TimelineItem } from '@/components/timeline';

/** 经过 as it is shown: 你提交了申请 · 2026年9月10日（星期四）09:12 · 提出申请. @param open one of the files he sent with a step */
export const historyOf = (timeline: readonly TimelineEntry[], open: (uploadId: string) => void): readonly TimelineItem[] =>
  timeline.map(({ type, at, who, by, note, files = [] }) => {
    const { told, toldBy, term }: EventWords = EVENTS[type];
    return {
      key: `${type} ${at}`,
      what: `${who}${toldBy?.[by] ?? told}`,
      when: [`${formatDate(civilDateAt(at))}${clockTimeAt(at)}`, term].filter(Boolean).join(' · '),
      ...(note && { note }),
      ...(by === 'applicant' && files.length > 0 && { papers: files.map((uploadId, index) => ({ label: `打开我交的文件${index + 1}`, onTap: () => open(uploadId) })) }),
    };
  });
