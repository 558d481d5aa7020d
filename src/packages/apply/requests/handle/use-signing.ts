import { useState } from 'react';
import { useDidHide } from '@tarojs/taro';
import type { Refused } from '@/contract/reply';
import type { StaffRequest } from '@/contract/requests';
import { LIMITS } from '@/contract/limits';
import { call } from '@/services/cloud';
import type { Handling } from './use-handling';

type Step = 'sign' | 'return';

export interface Signing {
  /** The sheet that is open. */
  readonly open: Step | undefined;
  /** 签批密码; never kept on the phone. */
  readonly pin: string;
  readonly reason: string;
  readonly problem: string | undefined;
  readonly refused: Refused | undefined;
  readonly attempts: number;
  readonly start: (step: Step) => void;
  readonly cancel: () => void;
  readonly typePin: (pin: string) => void;
  readonly typeReason: (reason: string) => void;
  readonly confirm: () => Promise<void>;
}

function problemOf(step: Step, pin: string, reason: string): string | undefined {
  if (step === 'sign') return pin === '' ? '请输入签批密码。' : undefined;
  const count = [...reason.trim()].length;
  if (count === 0) return '请写明退回原因。';
  return count > LIMITS.opinionCharacters ? `最多写${LIMITS.opinionCharacters}字，现在是${count}字，请精简。` : undefined;
}

/** 签发 or 退回 what a colleague has drafted. */
export function useSigning(request: StaffRequest | undefined, show: Handling['show']): Signing {
  const [open, setOpen] = useState<Step>();
  const [pin, setPin] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const [attempts, setAttempts] = useState(0);
  const start = (step: Step | undefined) => {
    setOpen(step);
    setPin('');
    setProblem(undefined);
    setRefused(undefined);
  };
  useDidHide(() => setPin(''));
  return {
    open, pin, reason, problem, refused, attempts, start, cancel: () => start(undefined),
    typePin: (typed) => {
      setPin(typed);
      setProblem(undefined);
    },
    typeReason: (typed) => {
      setReason(typed);
      setProblem(undefined);
    },
    confirm: async () => {
      if (!open || !request) return;
      const wrong = problemOf(open, pin, reason);
      setProblem(wrong);
      setAttempts(attempts + 1);
      if (wrong) return;
      const of = { id: request.id, version: request.version };
      const reply = open === 'sign' ? await call('papers', 'signCorrection', { ...of, pin }) : await call('staff', 'returnCorrection', { ...of, reason });
      setPin('');
      setRefused(reply.ok ? undefined : reply);
      if (!reply.ok) {
        if (reply.field) setProblem(reply.message);
        return;
      }
      setOpen(undefined);
      setReason('');
      show(reply.value, reply.at);
    },
  };
}
