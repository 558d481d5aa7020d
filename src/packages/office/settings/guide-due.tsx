import { useCallback, type ReactNode } from 'react';
import type { GuideFact } from '@/domain/guide/facts';
import { DueFacts } from '@/components/due-facts';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';

/** 一年没有核对的, where the contact is changed too; nothing while there is none or it cannot be read. */
export function GuideDue({ agencyId, onConfirmed }: { readonly agencyId: string; readonly onConfirmed: () => Promise<void> }): ReactNode {
  const { model, show, reload } = useReply(useCallback(() => call('staff', 'guideDesk', { agencyId }), [agencyId]));
  if (model.kind !== 'ready') return null;
  const { items, mayEdit, version } = model.value;
  const confirm = async (facts: readonly GuideFact[]) => {
    const reply = await call('staff', 'confirmFacts', { agencyId, version, facts: [...facts] });
    if (reply.ok) {
      show(reply.value, reply.at);
      // The settings have gone a version on.
      await onConfirmed();
    } else await reload();
  };
  return <DueFacts items={items} mayEdit={mayEdit} onConfirm={confirm} />;
}
