import { useMemo, useRef, useState } from 'react';
import { redirectTo } from '@tarojs/taro';
import type { Refused } from '@/contract/reply';
import { call } from '@/services/cloud';
import { randomId } from '@/services/random-id';
import { useKept } from '@/services/use-kept';
import { handlingUrl } from '../shared/routes';
import { fieldOf, inputOf, problemsOf, readRegistering, type FieldKey, type Problems, type Registering } from './typed';

export interface Register {
  readonly typed: Registering;
  readonly now: () => Registering;
  readonly update: (change: Partial<Registering>) => void;
  readonly type: (field: Exclude<FieldKey, 'kind' | 'receivedOn' | 'aboutId' | 'uploads'>, text: string) => void;
  readonly problems: Problems;
  readonly attempts: number;
  readonly asking: boolean;
  readonly refused: Refused | undefined;
  readonly ask: (waiting: string | undefined) => void;
  readonly cancel: () => void;
  readonly submit: () => Promise<void>;
}

/** 登记收到的请求: kept on the phone as it is typed, sent once under its key. */
export function useRegister(agencyId: string): Register {
  const blank = useMemo((): Registering => ({ key: randomId(32), text: {}, uploads: [] }), []);
  const { value: typed, set, drop } = useKept(`staff.register-request:${agencyId}`, readRegistering, blank);
  const latest = useRef(typed);
  const [problems, setProblems] = useState<Problems>({});
  const [attempts, setAttempts] = useState(0);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const update = (change: Partial<Registering>) => {
    latest.current = { ...latest.current, ...change };
    set(latest.current);
    setProblems({});
  };
  const point = (wrong: Problems) => {
    setProblems(wrong);
    setAttempts(attempts + 1);
    setAsking(Object.keys(wrong).length === 0);
  };
  return {
    typed, update, problems, attempts, asking, refused, now: () => latest.current,
    type: (field, text) => update({ text: { ...latest.current.text, [field]: text } }),
    ask: (waiting) => {
      setRefused(undefined);
      point({ ...problemsOf(agencyId, latest.current), ...(waiting && { uploads: waiting }) });
    },
    cancel: () => setAsking(false),
    submit: async () => {
      const reply = await call('staff', 'registerRequest', inputOf(agencyId, latest.current));
      if (!reply.ok) {
        setRefused(reply);
        const field = reply.field ? fieldOf(reply.field) : undefined;
        if (field) point({ [field]: reply.message });
        return;
      }
      drop();
      void redirectTo({ url: handlingUrl(reply.value.id) });
    },
  };
}
