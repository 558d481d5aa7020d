import { useState } from 'react';
import type { Person } from '@/contract/office';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { call } from '@/services/cloud';

export interface Assigning {
  /** Whom it can be given to; absent while the sheet is closed. */
  readonly colleagues: readonly Person[] | undefined;
  readonly chosen: string | undefined;
  /** What is wrong with the choice. */
  readonly problem: string | undefined;
  readonly refused: Refused | undefined;
  readonly open: () => Promise<void>;
  readonly choose: (memberId: string) => void;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
}

/** 交给谁办: one colleague who takes cases. @param done called when it has changed hands */
export function useAssign({ id, agencyId, handler }: Pick<StaffCase, 'id' | 'agencyId' | 'handler'>, done: () => Promise<void>): Assigning {
  const [colleagues, setColleagues] = useState<readonly Person[]>();
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<Refused>();

  const cancel = () => {
    setColleagues(undefined);
    setChosen(undefined);
    setProblem(undefined);
    setRefused(undefined);
  };

  return {
    colleagues, chosen, problem, refused, cancel,
    open: async () => {
      const reply = await call('staff', 'listPeople', { agencyId });
      setRefused(reply.ok ? undefined : reply);
      if (reply.ok) setColleagues(reply.value.people.filter(({ memberId, roles, left }) => !left && roles.includes('officer') && memberId !== handler?.memberId));
    },
    choose: (memberId) => {
      setChosen(memberId);
      setProblem(undefined);
    },
    confirm: async () => {
      if (!chosen) {
        setProblem('请选择交给谁办。');
        return;
      }
      const reply = await call('staff', 'assignCase', { id, to: chosen, ...(handler && { from: handler.memberId }) });
      if (!reply.ok) {
        setRefused(reply);
        return;
      }
      cancel();
      await done();
    },
  };
}
