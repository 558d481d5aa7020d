import { useCallback, useState } from 'react';
import type { Refused } from '@/contract/reply';
import { LIMITS } from '@/contract/limits';
import type { StaffCase } from '@/contract/staff';
import { call } from '@/services/cloud';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { saidWho } from '../shared/overtaken';
import { useKept } from '../shared/use-kept';
import { tooLong } from '../shared/words';

interface Typed { readonly parts: readonly string[] }
const BLANK: Typed = { parts: ['', ''] };
const MOST_PARTS = 20;

function parseTyped(value: unknown): Typed | undefined {
  const { parts } = (typeof value === 'object' && value !== null ? value : {}) as { readonly parts?: unknown };
  return Array.isArray(parts) && parts.length >= 2 && parts.every((part): part is string => typeof part === 'string') ? { parts } : undefined;
}

interface Part { readonly id: string; readonly number: string }

export interface SplitModel {
  readonly model: ReplyModel<StaffCase>;
  readonly parts: readonly string[];
  readonly problems: readonly (string | undefined)[];
  readonly asking: boolean;
  readonly refused: Refused | undefined;
  /** The parts under their numbers, once it is done. */
  readonly done: readonly Part[] | undefined;
  readonly change: (index: number, text: string) => void;
  readonly more: (() => void) | undefined;
  readonly fewer: ((index: number) => void) | undefined;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly confirm: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

const problemOf = (text: string): string | undefined => (text.trim() === '' ? '请写明这一件要的是什么。' : tooLong(text, '每一件的内容', LIMITS.descriptionCharacters));

/** 拆分: the parts are written on the phone and sent once. */
export function useSplit(id: string): SplitModel {
  const { model, reload } = useReply(useCallback(() => call('staff', 'getCase', { id }), [id]));
  const { value: { parts }, set, drop } = useKept(`staff.split:${id}`, parseTyped, BLANK);
  const [problems, setProblems] = useState<readonly (string | undefined)[]>([]);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [done, setDone] = useState<readonly Part[]>();
  const put = (next: readonly string[]) => {
    set({ parts: next });
    setProblems([]);
  };
  return {
    model, parts, problems, asking, refused, done, reload,
    change: (index, text) => put(parts.map((part, at) => (at === index ? text : part))),
    more: parts.length < MOST_PARTS ? () => put([...parts, '']) : undefined,
    fewer: parts.length > 2 ? (index) => put(parts.filter((_part, at) => at !== index)) : undefined,
    ask: () => {
      const wrong = parts.map(problemOf);
      setProblems(wrong);
      setAsking(wrong.every((problem) => !problem));
    },
    cancel: () => {
      setAsking(false);
      setRefused(undefined);
    },
    confirm: async () => {
      if (model.kind !== 'ready') return;
      const reply = await call('staff', 'splitCase', { id, version: model.value.version, parts: [...parts] });
      if (!reply.ok) {
        setRefused(await saidWho(reply, model.value));
        return;
      }
      drop();
      setAsking(false);
      setDone(reply.value.parts);
    },
  };
}
