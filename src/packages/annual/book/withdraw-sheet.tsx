import { useState, type ReactNode } from 'react';
import type { BookYear } from '@/contract/yearbook';
import type { Refused } from '@/contract/reply';
import { kindRule, type YearbookKind } from '@/domain/yearbook/kinds';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';

interface WithdrawSheetProps {
  readonly agencyId: string;
  readonly year: number;
  readonly kind: YearbookKind;
  readonly onDone: (next: BookYear) => void;
  readonly onCancel: () => void;
}

/** 取消“本年没有”: the kind stands open again. */
export function WithdrawSheet({ agencyId, year, kind, onDone, onCancel }: WithdrawSheetProps): ReactNode {
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const withdraw = async () => {
    const reply = await call('annual', 'withdrawNone', { agencyId, year, kind, reason });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) onDone(reply.value);
  };
  return (
    <Sheet
      open title="取消“本年没有”？" lead={kindRule(kind).label} confirm="取消确认" cancel="不取消" onConfirm={withdraw} onCancel={onCancel} error={refused?.field === 'reason' ? undefined : refused?.message}
      rows={[{ label: '年报', value: '这一类又算没有填，公布以前要记一条或者再确认' }]}
    >
      <Field label="为什么取消" value={reason} placeholder="例如：确认错了类别" onChange={setReason} {...(refused?.field === 'reason' && { error: refused.message })} />
    </Sheet>
  );
}
