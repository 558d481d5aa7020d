import { useCallback, useState } from 'react';
import type { Refused, Reply } from '@/contract/reply';
import type { Membership } from '@/contract/staff';
import { call } from '@/services/cloud';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { pinProblems, type PinProblems, type TypedPin } from './problems';

export interface PinModel {
  /** The binding the 签批密码 belongs to; absent for whoever is bound nowhere. */
  readonly model: ReplyModel<Membership | undefined>;
  readonly typed: TypedPin;
  readonly problems: PinProblems;
  readonly refused: Refused | undefined;
  readonly attempts: number;
  readonly done: boolean;
  readonly type: (typed: TypedPin) => void;
  readonly save: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

const BLANK: TypedPin = { old: '', pin: '', again: '' };

async function load(agencyId: string | undefined): Promise<Reply<Membership | undefined>> {
  const me = await call('staff', 'whoAmI', {});
  if (!me.ok) return me;
  const bound = me.value.filter(({ pin }) => pin !== undefined);
  return { ...me, value: bound.find((one) => one.agencyId === agencyId) ?? bound.find(({ pin }) => pin === 'none') ?? bound[0] };
}

/** 设置、更换签批密码. */
export function usePin(agencyId: string | undefined): PinModel {
  const { model, reload } = useReply(useCallback(() => load(agencyId), [agencyId]));
  const [typed, setTyped] = useState(BLANK);
  const [problems, setProblems] = useState<PinProblems>({});
  const [refused, setRefused] = useState<Refused>();
  const [attempts, setAttempts] = useState(0);
  const [done, setDone] = useState(false);

  const save = async () => {
    const membership = model.kind === 'ready' ? model.value : undefined;
    if (!membership) return;
    const change = membership.pin === 'set';
    const wrong = pinProblems(typed, change);
    setProblems(wrong);
    setRefused(undefined);
    setAttempts(attempts + 1);
    if (Object.keys(wrong).length > 0) return;
    const reply = await call('staff', 'setPin', { agencyId: membership.agencyId, pin: typed.pin, ...(change && { old: typed.old }) });
    if (reply.ok) {
      setTyped(BLANK);
      setDone(true);
      return;
    }
    if (reply.field === 'old' || reply.field === 'pin') setProblems({ [reply.field]: reply.message });
    else setRefused(reply);
    setTyped({ ...typed, old: '' });
    if (reply.code === 'pinLocked' || reply.code === 'pinSet') await reload();
  };

  return {
    model, typed, problems, refused, attempts, done, save, reload,
    type: (next) => {
      setTyped(next);
      setProblems({});
    },
  };
}
