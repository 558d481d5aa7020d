import { clockTimeAt, civilDateAt, type Instant } from '@/domain/calendar/instant';
import { formatDate } from '@/domain/calendar/civil-date';
import type { CaseEventType } from '@/domain/case/event';
import { didBy, EVENTS } from '@/domain/case/event-words';
import { REVIEWS } from '@/domain/statute/reviews';
import type { TimelineEntry } from '@/contract/case-view';
import type { TimelineItem } from '@/components/timeline';

const NOTES: Partial<Record<CaseEventType, string>> = { reviewed: '审核意见', returned: '退回原因', withdrawn: '撤回原因' };

export const momentWords = (at: Instant): string => `${formatDate(civilDateAt(at))} ${clockTimeAt(at)}`;

/** 经过, as the office reads it. @param open one of the files that came with a step; absent for who may not */
export const timelineItems = (entries: readonly TimelineEntry[], open?: (uploadId: string) => void): readonly TimelineItem[] =>
  entries.map(({ type, at, who, by, note, review, files = [] }) => ({
    key: `${type}-${at}`,
    what: `${who}${review ? REVIEWS[review].did : didBy(type, by)}`,
    when: `${momentWords(at)} · ${review ? REVIEWS[review].label : EVENTS[type].term}`,
    ...(note && { note: `${NOTES[type] ?? '说明'}：${note}` }),
    ...(open && files.length > 0 && { papers: files.map((uploadId, index) => ({ label: `打开材料${index + 1}`, onTap: () => open(uploadId) })) }),
  }));
