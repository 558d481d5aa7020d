import { useCallback, useState } from 'react';
import type { Instant } from '@/domain/calendar/instant';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { call } from '@/services/cloud';
import { scrollToPart } from '@/services/scroll';
import { backToCase } from '../shared/routes';
import { useKept } from '../shared/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { BLANK, parseDraft, problemsOf, type DecisionDraft, type DecisionProblems } from './draft';
import { PARTS } from './parts';

export interface DecideModel {
  readonly model: ReplyModel<StaffCase>;
  readonly draft: DecisionDraft;
  /** False when the phone forbids storage. */
  readonly kept: boolean;
  readonly problems: DecisionProblems;
  readonly attempts: number;
  /** Whether the sheet is open. */
  readonly asking: boolean;
  readonly refused: Refused | undefined;
  readonly change: (draft: DecisionDraft) => void;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly submit: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** What is on the phone, else the draft that came back, else nothing. */
function begun(draft: DecisionDraft, current: StaffCase | undefined): DecisionDraft {
  if (draft !== BLANK || !current?.returned) return draft;
  const { leaf, reasons } = current.returned;
  return parseDraft({ leaf, reasons }) ?? BLANK;
}

/** 拟定答复: chosen and written on the phone, sent once. */
export function useDecide(id: string): DecideModel {
  const { model, reload, show } = useReply(useCallback(() => call('staff', 'getCase', { id }), [id]));
  const { value, safe, set, drop } = useKept(`staff.decision:${id}`, parseDraft, BLANK);
  const [problems, setProblems] = useState<DecisionProblems>({});
  const [attempts, setAttempts] = useState(0);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const current = model.kind === 'ready' ? model.value : undefined;
  const draft = begun(value, current);

  const cancel = () => {
    setAsking(false);
    setRefused(undefined);
  };

  return {
    model, draft, kept: safe, problems, attempts, asking, refused, reload, cancel,
    change: (next) => {
      set(next);
      setProblems({});
    },
    ask: () => {
      const wrong = problemsOf(draft);
      setProblems(wrong);
      setAttempts(attempts + 1);
      setAsking(Object.keys(wrong).length === 0);
      if (wrong.group || wrong.leaf) scrollToPart(wrong.group ? PARTS.group : PARTS.leaf);
    },
    submit: async () => {
      if (!current || !draft.leaf) return;
      const reply = await call('staff', 'decide', { id, version: current.version, leaf: draft.leaf, reasons: draft.reasons });
      if (!reply.ok) {
        setRefused(reply);
        return;
      }
      drop();
      cancel();
      backToCase(id);
    },
    refresh: async () => {
      const reply = await call('staff', 'getCase', { id });
      setRefused(reply.ok ? undefined : reply);
      if (reply.ok) showNewer(reply.value, reply.at);
    },
  };

  function showNewer(newer: StaffCase, at: Instant): void {
    if (!newer.actions.includes('decided')) setAsking(false);
    show(newer, at);
  }
}
