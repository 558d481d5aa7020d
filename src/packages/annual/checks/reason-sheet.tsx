import { useState, type ReactNode } from 'react';
import type { YearChecks, YearFinding } from '@/contract/year-report';
import type { Refused } from '@/contract/reply';
import type { Instant } from '@/domain/calendar/instant';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';

interface ReasonSheetProps {
  readonly value: YearChecks;
  readonly finding: YearFinding;
  readonly onDone: (next: YearChecks, at: Instant) => void;
  readonly onCancel: () => void;
}

/** 写理由: why a finding stands as it is; whoever reviews reads it with the name. */
export function ReasonSheet({ value: { agency, year, version }, finding, onDone, onCancel }: ReasonSheetProps): ReactNode {
  const [reason, setReason] = useState(finding.reason?.text ?? '');
  const [refused, setRefused] = useState<Pick<Refused, 'message'>>();
  const save = async () => {
    const reply = await call('annual', 'giveReason', { agencyId: agency.id, year, version, key: finding.key, reason });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) onDone(reply.value, reply.at);
  };
  return (
    <Sheet open title="照实保留，写明理由" lead={`${finding.is}；${finding.should}。`} confirm="记下理由" onConfirm={save} onCancel={onCancel} error={refused?.message} rows={[{ label: '谁看', value: '审核和审定的人，连同你的姓名' }]}>
      <Field label="理由" multiline autoFocus limit={200} value={reason} onChange={setReason} />
    </Sheet>
  );
}
