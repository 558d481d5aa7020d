import type { TimelineEntry } from '@/contract/case-view';
import type { CaseEventType } from '@/domain/case/event';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import { formatDate } from '@/domain/calendar/civil-date';
import type { TimelineItem } from '@/components/timeline';

/** What happened in plain words, and the law's term for it, small. */
const EVENTS: Readonly<Record<CaseEventType, { readonly did: string; readonly term?: string }>> = {
  submitted: { did: '提交了申请', term: '提出申请' },
  receiptConfirmed: { did: '确认收到申请', term: '收到申请之日' },
  decided: { did: '拟好了答复' },
  reviewed: { did: '审核了答复' },
  returned: { did: '退回了答复草稿' },
  signed: { did: '签发了答复' },
  served: { did: '答复了你', term: '送达' },
  withdrawn: { did: '撤回了申请', term: '撤回' },
};

/** 经过 as it is shown: 你提交了申请 · 2026年9月10日（星期四）09:12 · 提出申请. */
export const historyOf = (timeline: readonly TimelineEntry[]): readonly TimelineItem[] =>
  timeline.map(({ type, at, who, note }) => {
    const { did, term } = EVENTS[type];
    return {
      key: `${type} ${at}`,
      what: `${who}${did}`,
      when: [`${formatDate(civilDateAt(at))}${clockTimeAt(at)}`, term].filter(Boolean).join(' · '),
      ...(note && { note }),
    };
  });
