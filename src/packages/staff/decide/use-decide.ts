import { useCallback, useState } from 'react';
import type { Instant } from '@/domain/calendar/instant';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { call } from '@/services/cloud';
import { scrollToPart } from '@/services/scroll';
import { backToCase } from '../shared/routes';
import { useKept } from '../shared/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { BLANK, mendedDraft, parseDraft, type DecisionDraft } from './draft';
import { partId } from './parts';
import { problemsOf, refusedFields, type DecisionProblems } from './problems';
import { factsToSend } from './questions';

export interface DecideModel {
  readonly model: ReplyModel<StaffCase>;
  readonly draft: DecisionDraft;
  /** Whether anything written is on the phone. */
  readonly written: boolean;
  /** False when the phone forbids storage. */
  readonly kept: boolean;
  readonly problems: DecisionProblems;
  /** What brings the cursor to a field: counts up when it is the first that is wrong. */
  readonly focusOn: (field: string) => number;
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
  return draft === BLANK && current?.returned ? mendedDraft(current.returned) : draft;
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
  const records = current?.records ?? [];
  const [first] = Object.keys(problems);

  /** Says what is wrong and brings the page to the first of it. */
  const point = (wrong: DecisionProblems) => {
    setProblems(wrong);
    setAttempts(attempts + 1);
    const [field] = Object.keys(wrong);
    if (field) scrollToPart(partId(field));
  };

  const cancel = () => {
    setAsking(false);
    setRefused(undefined);
  };

  return {
    model, draft, written: value !== BLANK, kept: safe, problems, asking, refused, reload, cancel,
    focusOn: (field) => (field === first ? attempts : 0),
    change: (next) => {
      set(next);
      setProblems({});
    },
    ask: () => {
      const wrong = problemsOf(draft, records);
      point(wrong);
      setAsking(Object.keys(wrong).length === 0);
    },
    submit: async () => {
      if (!current || !draft.leaf) return;
      const { leaf, reasons } = draft;
      const reply = await call('staff', 'decide', { id, version: current.version, leaf, reasons, facts: factsToSend(draft, records) });
      if (!reply.ok) {
        const wrong = refusedFields(reply, draft, records);
        if (Object.keys(wrong).length === 0) {
          setRefused(reply);
        } else {
          cancel();
          point(wrong);
        }
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
