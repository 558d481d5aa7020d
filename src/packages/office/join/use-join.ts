import { useState } from 'react';
import { isCode, normalizeCode } from '@/domain/people/invitation';
import { pinFault } from '@/domain/people/pin';
import type { InvitationView } from '@/contract/office';
import type { Refused } from '@/contract/reply';
import { call } from '@/services/cloud';

type JoinStage =
  | { readonly kind: 'code' }
  | { readonly kind: 'invitation'; readonly invitation: InvitationView }
  | { readonly kind: 'done'; readonly invitation: InvitationView };

type JoinProblems = Readonly<Partial<Record<'code' | 'pin' | 'again', string>>>;

export interface JoinModel {
  readonly stage: JoinStage;
  readonly code: string;
  readonly pin: string;
  readonly again: string;
  readonly problems: JoinProblems;
  readonly refused: Refused | undefined;
  readonly attempts: number;
  readonly type: (typed: Readonly<Partial<Record<'code' | 'pin' | 'again', string>>>) => void;
  readonly look: () => Promise<void>;
  readonly accept: () => Promise<void>;
  /** Back to another code. */
  readonly restart: () => void;
}

const pinProblems = ({ asksPin }: InvitationView, pin: string, again: string): JoinProblems => {
  if (!asksPin) return {};
  const fault = pinFault(pin);
  return fault ? { pin: fault } : pin === again ? {} : { again: '两次输入的不一样，请重新输入。' };
};

/** 接受邀请: the code, what it is for, and only then the binding. @param given from a link */
export function useJoin(given: string): JoinModel {
  const [stage, setStage] = useState<JoinStage>({ kind: 'code' });
  const [typed, setTyped] = useState({ code: given, pin: '', again: '' });
  const [problems, setProblems] = useState<JoinProblems>({});
  const [refused, setRefused] = useState<Refused>();
  const [attempts, setAttempts] = useState(0);
  const { code, pin, again } = typed;

  const begin = (wrong: JoinProblems): boolean => {
    setProblems(wrong);
    setRefused(undefined);
    setAttempts(attempts + 1);
    return Object.keys(wrong).length === 0;
  };
  const refuse = (reply: Refused) => {
    if (reply.field === 'code' || reply.field === 'pin') setProblems({ [reply.field]: reply.message });
    else setRefused(reply);
    if (reply.field === 'code') setStage({ kind: 'code' });
  };

  return {
    stage, code, pin, again, problems, refused, attempts,
    type: (part) => {
      setTyped({ ...typed, ...part });
      setProblems({});
    },
    look: async () => {
      if (!begin(isCode(normalizeCode(code)) ? {} : { code: '邀请码是10位字母和数字，请核对后重新输入。' })) return;
      const reply = await call('staff', 'readInvitation', { code });
      if (reply.ok) setStage({ kind: 'invitation', invitation: reply.value });
      else refuse(reply);
    },
    accept: async () => {
      if (stage.kind !== 'invitation' || !begin(pinProblems(stage.invitation, pin, again))) return;
      const reply = await call('staff', 'acceptInvitation', { code, ...(stage.invitation.asksPin && { pin }) });
      if (!reply.ok) {
        refuse(reply);
        return;
      }
      setTyped({ code: '', pin: '', again: '' });
      setStage({ kind: 'done', invitation: stage.invitation });
    },
    restart: () => {
      setStage({ kind: 'code' });
      setTyped({ code: '', pin: '', again: '' });
    },
  };
}
