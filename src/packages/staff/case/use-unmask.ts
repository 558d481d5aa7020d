import { useState } from 'react';
import { useDidHide } from '@tarojs/taro';
import { LIMITS } from '@/contract/limits';
import type { Refused } from '@/contract/reply';
import type { UnmaskedApplicant } from '@/contract/staff';
import { call } from '@/services/cloud';

export interface Unmasking {
  readonly asking: boolean;
  readonly reason: string;
  /** What is wrong with the reason. */
  readonly problem: string | undefined;
  readonly refused: Refused | undefined;
  /** Shown until the page is left. */
  readonly person: UnmaskedApplicant | undefined;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly type: (reason: string) => void;
  readonly look: () => Promise<void>;
  readonly hide: () => void;
}

function problemOf(reason: string): string | undefined {
  const count = [...reason.trim()].length;
  if (count === 0) return '请填写查看原因，例如核对身份、联系申请人。';
  return count > LIMITS.lookReasonCharacters ? `查看原因不超过${LIMITS.lookReasonCharacters}字，请精简。` : undefined;
}

/** 查看全文: for a reason that is written down, and only as long as the page stays in front. */
export function useUnmask(id: string): Unmasking {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const [person, setPerson] = useState<UnmaskedApplicant>();

  const hide = () => setPerson(undefined);
  useDidHide(hide);

  const close = () => {
    setAsking(false);
    setProblem(undefined);
    setRefused(undefined);
  };

  return {
    asking, reason, problem, refused, person, hide,
    ask: () => setAsking(true),
    cancel: close,
    type: (next) => {
      setReason(next);
      setProblem(undefined);
    },
    look: async () => {
      const wrong = problemOf(reason);
      setProblem(wrong);
      if (wrong) return;
      const reply = await call('staff', 'unmask', { id, reason });
      if (!reply.ok) {
        setRefused(reply);
        return;
      }
      setPerson(reply.value);
      setReason('');
      close();
    },
  };
}
