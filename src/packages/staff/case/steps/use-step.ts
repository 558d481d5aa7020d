import { useState } from 'react';
import type { Instant } from '@/domain/calendar/instant';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { call } from '@/services/cloud';
import { saidWho, whatChanged } from '../../shared/overtaken';
import { isOvertaken } from '../../shared/refusal-words';
import { useKept } from '../../shared/use-kept';
import { problemsOf, STEPS, type Problems, type SheetStep } from './steps';
import { BLANK, parseTyped, type Typed } from './typed';

/** What was just done, or what somebody else did meanwhile with what was typed left over. */
export type Notice = { readonly kind: 'done'; readonly text: string } | { readonly kind: 'overtaken'; readonly text: string; readonly typed: string };

export interface Stepping {
  /** The step whose sheet is open. */
  readonly open: SheetStep | undefined;
  readonly typed: Typed;
  /** 签批密码; gone after every try, and never kept on the phone. */
  readonly pin: string;
  readonly problems: Problems;
  /** Counts up to bring the cursor to what is wrong. */
  readonly attempts: number;
  readonly refused: Refused | undefined;
  /** Whether somebody else moved the case: only refreshing helps. */
  readonly overtaken: boolean;
  readonly notice: Notice | undefined;
  readonly start: (step: SheetStep) => void;
  readonly cancel: () => void;
  readonly type: (typed: Typed) => void;
  readonly typePin: (pin: string) => void;
  readonly confirm: () => Promise<void>;
  readonly refresh: () => Promise<void>;
}

const doneWords = (step: SheetStep, after: StaffCase): string => {
  const { done } = STEPS[step];
  return typeof done === 'string' ? done : done(after);
};

/** One step of a case: its sheet, what is typed into it, and what became of it. */
export function useStep(id: string, current: StaffCase | undefined, show: (current: StaffCase, at: Instant) => void): Stepping {
  const [open, setOpen] = useState<SheetStep>();
  const [pin, setPin] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [attempts, setAttempts] = useState(0);
  const [refused, setRefused] = useState<Refused>();
  const [notice, setNotice] = useState<Notice>();
  const { value: typed, set, drop } = useKept(`staff.typed:${id}`, parseTyped, BLANK);

  const close = () => {
    setOpen(undefined);
    setPin('');
    setProblems({});
    setRefused(undefined);
  };

  const confirm = async () => {
    if (!open || !current) return;
    const wrong = problemsOf(open, typed, pin, current);
    setProblems(wrong);
    setAttempts(attempts + 1);
    if (Object.keys(wrong).length > 0) return;
    const reply = await STEPS[open].send(current, typed, pin);
    setPin('');
    if (!reply.ok) {
      setRefused(await saidWho(reply, current));
      if (reply.field) setProblems({ [reply.field]: reply.message });
      return;
    }
    drop();
    close();
    setNotice({ kind: 'done', text: doneWords(open, reply.value) });
    show(reply.value, reply.at);
  };

  const refresh = async () => {
    const reply = await call('staff', 'getCase', { id });
    if (!reply.ok) {
      setRefused(reply);
      return;
    }
    const changed = current && whatChanged(current, reply.value, reply.at);
    show(reply.value, reply.at);
    setRefused(undefined);
    if (open && !reply.value.actions.includes(open)) {
      close();
      setNotice({ kind: 'overtaken', text: `${changed ?? '别人已经办过这一步'}。下面是最新的情况。`, typed: typed.opinion || typed.reason });
    }
  };

  return {
    open, typed, pin, problems, attempts, refused, notice, confirm, refresh,
    overtaken: isOvertaken(refused),
    start: (step) => {
      setNotice(undefined);
      setOpen(step);
    },
    cancel: close,
    type: (next) => {
      set(next);
      setProblems({});
    },
    typePin: (next) => {
      setPin(next);
      setProblems({});
    },
  };
}
