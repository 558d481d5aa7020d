import { useCallback } from 'react';
import type { Reply } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { call } from '@/services/cloud';
import { handlesCases } from '@/services/desks';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { useStep, type Stepping } from './steps/use-step';
import { useUnmask, type Unmasking } from './use-unmask';

interface Opened {
  readonly current: StaffCase;
  /** Whether this person handles applications of the agency; the county office reads only. */
  readonly handles: boolean;
}

export interface CaseModel {
  readonly model: ReplyModel<Opened>;
  readonly reload: () => Promise<void>;
  readonly stepping: Stepping;
  readonly unmasking: Unmasking;
}

async function open(id: string): Promise<Reply<Opened>> {
  const [found, me] = await Promise.all([call('staff', 'getCase', { id }), call('staff', 'whoAmI', {})]);
  if (!found.ok) return found;
  if (!me.ok) return me;
  const handles = me.value.some((membership) => membership.agencyId === found.value.agencyId && handlesCases(membership));
  return { ...found, value: { current: found.value, handles } };
}

/** 案件详情 with what this person may do about it. */
export function useCase(id: string): CaseModel {
  const ask = useCallback(() => open(id), [id]);
  const { model, reload, show } = useReply(ask);
  const ready = model.kind === 'ready' ? model.value : undefined;
  const stepping = useStep(id, ready?.current, (current, at) => show({ current, handles: ready?.handles ?? false }, at));
  return { model, reload, stepping, unmasking: useUnmask(id) };
}
