import { clockTimeAt, civilDateAt, type Instant } from '@/domain/calendar/instant';
import { formatDate } from '@/domain/calendar/civil-date';
import type { CaseEventType } from '@/domain/case/event';
import type { TimelineEntry } from '@/contract/case-view';
import type { TimelineItem } from '@/components/timeline';

const DID: Record<CaseEventType, string> = {
  submitted: '提交了申请', receiptConfirmed: '确认收到', decided: '拟定了答复', reviewed: '审核通过', returned: '退回了答复',
  signed: '签发了答复', served: '送达了答复', withdrawn: '撤回了申请',
};
/** The law's own terms, small beside the plain words. */
const TERMS: Record<CaseEventType, string> = {
  submitted: '提出申请', receiptConfirmed: '登记回执', decided: '拟办', reviewed: '保密审查', returned: '退回重办', signed: '签发', served: '送达', withdrawn: '撤回',
};
const NOTES: Partial<Record<CaseEventType, string>> = { reviewed: '审核意见', returned: '退回原因', withdrawn: '撤回原因' };

export const momentWords = (at: Instant): string => `${formatDate(civilDateAt(at))} ${clockTimeAt(at)}`;

/** 经过, as the office reads it. */
export const timelineItems = (entries: readonly TimelineEntry[]): readonly TimelineItem[] =>
  entries.map(({ type, at, who, note }) => ({
    key: `${type}-${at}`,
    what: `${who}${DID[type]}`,
    when: `${momentWords(at)} · ${TERMS[type]}`,
    ...(note && { note: `${NOTES[type] ?? '说明'}：${note}` }),
  }));
