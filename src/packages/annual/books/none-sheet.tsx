import { useState, type ReactNode } from 'react';
import type { BookYear } from '@/contract/yearbook';
import type { Refused } from '@/contract/reply';
import { kindRule, type YearbookKind } from '@/domain/yearbook/kinds';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';

interface NoneSheetProps {
  readonly agencyId: string;
  readonly year: number;
  readonly kind: YearbookKind;
  /** What last year's report has of it. */
  readonly lastYear: string | undefined;
  readonly onDone: (next: BookYear) => void;
  readonly onCancel: () => void;
}

/** 本年没有 of one book; who says so and when is kept. */
export function NoneSheet({ agencyId, year, kind, lastYear, onDone, onCancel }: NoneSheetProps): ReactNode {
  const [problem, setProblem] = useState<Pick<Refused, 'message'>>();
  const { label } = kindRule(kind);
  const state = async () => {
    const reply = await call('annual', 'stateNone', { agencyId, year, kinds: [kind] });
    setProblem(reply.ok ? undefined : reply);
    if (reply.ok) onDone(reply.value);
  };
  return (
    <Sheet
      open title={`${year}年全年没有${label}？`} confirm="确认没有" onConfirm={state} onCancel={onCancel} error={problem?.message}
      rows={[
        ...(lastYear ? [{ label: '上年', value: lastYear, note: '今年真的没有再确认' }] : []),
        { label: '年报', value: '按“没有”写，数写0', note: '以后记了一条，这个确认自动取消' }, { label: '痕迹', value: '记下是你今天确认的' },
      ]}
    />
  );
}
