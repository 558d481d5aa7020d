import { useState, type ReactNode } from 'react';
import type { YearChecks, YearFinding } from '@/contract/year-report';
import type { Refused } from '@/contract/reply';
import type { Instant } from '@/domain/calendar/instant';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';

interface RestoreSheetProps {
  readonly value: YearChecks;
  readonly finding: YearFinding;
  readonly onDone: (next: YearChecks, at: Instant) => void;
  readonly onCancel: () => void;
}

/** 按经过恢复: what is stored goes back to what the events say; who and why stays on the trail of the report. */
export function RestoreSheet({ value: { agency, year, version }, finding, onDone, onCancel }: RestoreSheetProps): ReactNode {
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Pick<Refused, 'message'>>();
  const { place } = finding;
  if (place.kind !== 'case') return null;
  const restore = async () => {
    const reply = await call('annual', 'restoreCase', { agencyId: agency.id, year, version, caseId: place.caseId, reason });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) onDone(reply.value, reply.at);
  };
  return (
    <Sheet
      open title={`按经过恢复${place.number}？`} lead={`${finding.is}；${finding.should}。`} confirm="按经过恢复" onConfirm={restore} onCancel={onCancel} error={refused?.message}
      rows={[{ label: '会变的', value: '日期、结果、统计，都按这件的经过重新算；三张表跟着变' }, { label: '不变的', value: '经过、文书、申请人看到的经过' }, { label: '谁看', value: '审核和审定的人，连同你的姓名' }]}
    >
      <Field label="为什么和经过不一样" multiline limit={200} value={reason} onChange={setReason} placeholder="例如：对照过纸质档案，经过没有错，存着的日期被改动过" />
    </Sheet>
  );
}
