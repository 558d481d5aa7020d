import { useCallback, useState } from 'react';
import type { HandledCase, People, Person } from '@/contract/office';
import type { Refused, Reply } from '@/contract/reply';
import { call } from '@/services/cloud';
import { useReply, type ReplyModel } from '@/services/use-reply';

export interface Leaving {
  /** Who leaves; absent when he is not in office. */
  readonly person?: Person;
  /** Whom cases can be given to. */
  readonly colleagues: readonly Person[];
  readonly cases: readonly HandledCase[];
  readonly total: number;
  /** Everybody, and what waits for those who approve. */
  readonly office: Pick<People, 'people' | 'waiting'>;
}

export interface LeavingModel {
  readonly model: ReplyModel<Leaving>;
  /** The case that is being handed over. */
  readonly handing: HandledCase | undefined;
  readonly to: string | undefined;
  readonly problem: string | undefined;
  readonly refused: Refused | undefined;
  readonly asking: boolean;
  readonly done: boolean;
  readonly hand: (one: HandledCase) => void;
  readonly choose: (memberId: string) => void;
  readonly confirmHanding: () => Promise<void>;
  readonly ask: () => void;
  readonly confirmLeaving: () => Promise<void>;
  readonly cancel: () => void;
  readonly reload: () => Promise<void>;
}

async function load(agencyId: string, memberId: string): Promise<Reply<Leaving>> {
  const people = await call('staff', 'listPeople', { agencyId });
  if (!people.ok) return people;
  const inOffice = people.value.people.filter(({ left }) => !left);
  const person = inOffice.find((one) => one.memberId === memberId);
  const colleagues = inOffice.filter((one) => one.memberId !== memberId && one.roles.includes('officer'));
  const office = people.value;
  if (!person) return { ...people, value: { colleagues, cases: [], total: 0, office } };
  const handled = await call('staff', 'handledCases', { agencyId, memberId });
  return handled.ok ? { ...handled, value: { person, colleagues, cases: handled.value.items, total: handled.value.total, office } } : handled;
}

/** 登记离岗: every open case in other hands first, one by one. */
export function useLeaving(agencyId: string, memberId: string): LeavingModel {
  const { model, reload } = useReply(useCallback(() => load(agencyId, memberId), [agencyId, memberId]));
  const [handing, setHanding] = useState<HandledCase>();
  // Mostly one colleague takes them all, so the last choice stays chosen.
  const [to, setTo] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);

  const cancel = () => {
    setHanding(undefined);
    setAsking(false);
    setProblem(undefined);
    setRefused(undefined);
  };

  return {
    model, handing, to, problem, refused, asking, done, cancel, reload,
    hand: setHanding,
    choose: (next) => {
      setTo(next);
      setProblem(undefined);
    },
    confirmHanding: async () => {
      if (!handing) return;
      if (!to) {
        setProblem('请选择交给谁办。');
        return;
      }
      const reply = await call('staff', 'assignCase', { id: handing.id, from: memberId, to });
      if (!reply.ok) {
        setRefused(reply);
        return;
      }
      cancel();
      await reload();
    },
    ask: () => setAsking(true),
    confirmLeaving: async () => {
      const person = model.kind === 'ready' ? model.value.person : undefined;
      if (!person) return;
      const reply = await call('staff', 'recordLeaving', { agencyId, memberId, version: person.version });
      if (!reply.ok) {
        setRefused(reply);
        return;
      }
      cancel();
      setDone(true);
    },
  };
}
