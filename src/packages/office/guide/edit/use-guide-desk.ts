import { useCallback, useState } from 'react';
import type { GuideDesk } from '@/contract/guide';
import type { Refused, Reply } from '@/contract/reply';
import type { GuideFact } from '@/domain/guide/facts';
import { call } from '@/services/cloud';
import { load, remove, save } from '@/services/storage';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { fieldOf, inputOf, parseTyped, problemsIn, typedOf, type GuideProblems, type Typed } from './typed';

export interface GuideDeskModel {
  readonly model: ReplyModel<GuideDesk>;
  readonly typed: Typed | undefined;
  /** Something was typed that is not saved. */
  readonly unsaved: boolean;
  readonly problems: GuideProblems;
  readonly attempts: number;
  readonly refused: Refused | undefined;
  readonly notice: string | undefined;
  readonly reload: () => Promise<void>;
  readonly change: (part: Partial<Typed>) => void;
  readonly save: () => Promise<void>;
  readonly confirm: (facts: readonly GuideFact[]) => Promise<void>;
  readonly publish: (note: string) => Promise<boolean>;
  readonly startAnew: () => Promise<void>;
}

/** 公开指南 of an agency: typed on the phone until it is saved, saved until it is published. */
export function useGuideDesk(agencyId: string): GuideDeskModel {
  const key = `guide.desk:${agencyId}`;
  const { model, reload, show } = useReply(useCallback(() => call('staff', 'guideDesk', { agencyId }), [agencyId]));
  const [mine, setMine] = useState<Typed | undefined>(() => load(key, parseTyped));
  const [problems, setProblems] = useState<GuideProblems>({});
  const [attempts, setAttempts] = useState(0);
  const [refused, setRefused] = useState<Refused>();
  const [notice, setNotice] = useState<string>();
  const desk = model.kind === 'ready' ? model.value : undefined;
  const typed = mine ?? (desk && typedOf(desk));

  const drop = () => {
    setMine(undefined);
    remove(key);
  };
  const take = (reply: Reply<GuideDesk>, words: string): boolean => {
    setAttempts(attempts + 1);
    setRefused(reply.ok ? undefined : reply);
    setNotice(reply.ok ? words : undefined);
    if (reply.ok) show(reply.value, reply.at);
    return reply.ok;
  };

  return {
    model, typed, unsaved: mine !== undefined, problems, attempts, refused, notice, reload,
    change: (part) => {
      if (!typed) return;
      const next = { ...typed, ...part };
      setMine(next);
      save(key, next);
      setProblems({});
      setNotice(undefined);
    },
    save: async () => {
      if (!typed || !desk) return;
      const wrong = problemsIn(agencyId, typed, desk);
      setProblems(wrong);
      setAttempts(attempts + 1);
      if (Object.keys(wrong).length > 0) return;
      const reply = await call('staff', 'saveGuide', { agencyId, version: typed.version, ...inputOf(typed, desk) });
      if (take(reply, '保存好了，还没有发布。') || (!reply.ok && reply.code === 'nothingChanged')) drop();
      const field = reply.ok || !reply.field ? undefined : fieldOf(reply.field);
      if (field && !reply.ok) setProblems({ [field]: reply.message });
    },
    confirm: async (facts) => {
      if (!desk) return;
      const reply = await call('staff', 'confirmFacts', { agencyId, version: desk.version, facts: [...facts] });
      // What is being typed goes on from the version that has just been made.
      if (take(reply, '记下了：今天核对过。') && reply.ok && mine) {
        const next = { ...mine, version: reply.value.version };
        setMine(next);
        save(key, next);
      }
    },
    publish: async (note) => {
      if (!desk) return false;
      const reply = await call('staff', 'publishGuide', { agencyId, version: desk.version, ...(note.trim() && { note }), secrecyChecked: true });
      return take(reply, '发布了，居民现在看到的就是这一版。');
    },
    startAnew: async () => {
      drop();
      setRefused(undefined);
      setProblems({});
      await reload();
    },
  };
}
