import { useCallback, useState } from 'react';
import type { Instant } from '@/domain/calendar/instant';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { call } from '@/services/cloud';
import { scrollToPart } from '@/services/scroll';
import { saidWho } from '../shared/overtaken';
import { backToCase } from '../shared/routes';
import { standingOf } from '../shared/wizard-standing';
import { useKept } from '../shared/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { BLANK, parseDraft, type DecisionDraft } from './draft';
import { begun, draftKey } from './kept-draft';
import { partId } from './parts';
import { problemsOf, refusedFields, type DecisionProblems } from './problems';
import { factsToSend, type DraftBasis } from './questions';

export interface DecideModel {
  readonly model: ReplyModel<StaffCase>;
  readonly basis: DraftBasis;
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

const NO_BASIS: DraftBasis = { records: [], result: undefined };

/** What a draft is held against: the file, and where the wizard leads. */
const basisOf = (current: StaffCase): DraftBasis => ({ records: current.records, result: standingOf(current).result });

/** 拟定答复: chosen and written on the phone, sent once. */
export function useDecide(id: string): DecideModel {
  const { model, reload, show } = useReply(useCallback(() => call('staff', 'getCase', { id }), [id]));
  const { value, safe, set, drop } = useKept(draftKey(id), parseDraft, BLANK);
  const [problems, setProblems] = useState<DecisionProblems>({});
  const [attempts, setAttempts] = useState(0);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const current = model.kind === 'ready' ? model.value : undefined;
  const draft = begun(value, current?.returned);
  const basis = current ? basisOf(current) : NO_BASIS;
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
    model, basis, draft, written: value !== BLANK, kept: safe, problems, asking, refused, reload, cancel,
    focusOn: (field) => (field === first ? attempts : 0),
    change: (next) => {
      set(next);
      setProblems({});
    },
    ask: () => {
      const wrong = problemsOf(draft, basis);
      point(wrong);
      setAsking(Object.keys(wrong).length === 0);
    },
    submit: async () => {
      if (!current || !draft.leaf) return;
      const { leaf, reasons } = draft;
      const reply = await call('staff', 'decide', { id, version: current.version, leaf, reasons, facts: factsToSend(draft, basis) });
      if (!reply.ok) {
        const wrong = refusedFields(reply, draft, basis);
        if (Object.keys(wrong).length === 0) {
          setRefused(await saidWho(reply, current));
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
