import type { ReactNode } from 'react';
import type { StaffCase } from '@/contract/staff';
import { Sheet } from '@/components/sheet';
import { isOvertaken, refusalWords } from '../shared/refusal-words';
import { decideEffect } from './effect';
import type { DecideModel } from './use-decide';

/** Effect before action, for a draft. */
export function DecideSheet({ current, draft, asking, refused, submit, refresh, cancel }: DecideModel & { readonly current: StaffCase }): ReactNode {
  if (!asking || !draft.leaf) return null;
  const { title, lead, rows } = decideEffect(current, draft.leaf);
  const overtaken = isOvertaken(refused);
  return (
    <Sheet
      open title={title} lead={lead} rows={rows} onCancel={cancel}
      error={refused && refusalWords(refused, true)}
      confirm={overtaken ? '刷新看看' : '提交审核'}
      onConfirm={overtaken ? refresh : submit}
    />
  );
}
