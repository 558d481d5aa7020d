import { useCallback, useEffect, useRef, useState } from 'react';
import type { Instant } from '@/domain/calendar/instant';
import type { NodeId } from '@/domain/wizard/graph';
import { wizardStanding, withAnswer, type WizardStanding } from '@/domain/wizard/standing';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import type { WizardView } from '@/contract/wizard';
import { call } from '@/services/cloud';
import { noNetwork } from '@/services/failure';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { useKept } from '../shared/use-kept';
import { NONE, parseUnsent, walkOf, type Unsent, type Walk } from './walk';

/** What became of the last answer, when there is something to say. */
type WizardNote = { readonly kind: 'unsent' | 'moved'; readonly text: string };

export interface WizardModel {
  readonly model: ReplyModel<StaffCase>;
  readonly reload: () => Promise<void>;
  readonly walk: Walk | undefined;
  readonly standing: WizardStanding | undefined;
  /** An earlier question that is looked at again. */
  readonly back: NodeId | undefined;
  readonly note: WizardNote | undefined;
  readonly answer: (node: NodeId, option: string) => void;
  readonly goBack: (node: NodeId | undefined) => void;
  /** Ends when every answer given so far has reached the cloud, or could not. @returns false when somebody else went on meanwhile */
  readonly settled: () => Promise<boolean>;
}

const unsentNote = (refused: Refused): WizardNote => ({
  kind: 'unsent', text: noNetwork(refused) ? '网络不通，回答先存在这部手机上，连上以后再存到云里。' : `${refused.message}回答还在这部手机上。`,
});

/** 办理指引, one answer after the other: kept on the phone at once, and in the cloud so that it can be taken up elsewhere. */
export function useWizard(id: string): WizardModel {
  const { model, reload, show } = useReply(useCallback(() => call('staff', 'getCase', { id }), [id]));
  const { value: kept, set, drop } = useKept(`staff.wizard:${id}`, parseUnsent, NONE);
  const [back, setBack] = useState<NodeId>();
  const [note, setNote] = useState<WizardNote>();
  const current = model.kind === 'ready' ? model.value : undefined;
  const latest = useRef(current);
  useEffect(() => { latest.current = current; }, [current]);
  const sending = useRef<Promise<boolean>>();
  const waiting = useRef<Unsent>();
  /** As the cloud last said, which a tap between its reply and the next drawing has not seen. */
  const confirmed = useRef(0);
  const walk = current && walkOf(current, kept);

  const saved = (view: WizardView, at: Instant, more: Unsent | undefined) => {
    const seen = latest.current;
    if (seen) show({ ...seen, wizard: { ...seen.wizard, since: [], saved: view } }, at);
    if (more) set({ ...more, revision: view.revision });
    else drop();
    setNote(undefined);
  };

  /** Sent one after the other: what is tapped meanwhile goes with the next. */
  const send = (first: Unsent) => {
    waiting.current = first;
    sending.current ??= sendWaiting(first);
  };

  const sendWaiting = async ({ revision }: Unsent) => {
    let mine = true;
    while (waiting.current) {
      const { answers, version } = waiting.current;
      waiting.current = undefined;
      const reply = await call('staff', 'saveWizard', { id, version, revision, answers });
      if (!reply.ok) {
        mine = await notSaved(reply);
        break;
      }
      revision = reply.value.revision;
      confirmed.current = revision;
      saved(reply.value, reply.at, waiting.current);
    }
    sending.current = undefined;
    return mine;
  };

  /** @returns false when somebody else went on */
  const notSaved = async (refused: Refused): Promise<boolean> => {
    waiting.current = undefined;
    const overtaken = refused.code === 'wizardMoved' || refused.code === 'wizardNotNow' || refused.code === 'stale';
    if (!overtaken) {
      setNote(unsentNote(refused));
      return true;
    }
    drop();
    setNote({ kind: 'moved', text: refused.message });
    await reload();
    return false;
  };

  // What an earlier visit could not send goes first thing.
  const begun = useRef(false);
  useEffect(() => {
    if (!walk?.unsent || begun.current) return;
    begun.current = true;
    send(kept);
  });

  return {
    model, reload, walk, back, note,
    standing: walk && wizardStanding(walk.answers, walk.record),
    goBack: setBack,
    settled: () => sending.current ?? Promise.resolve(true),
    answer: (node, option) => {
      if (!current || !walk) return;
      begun.current = true;
      const next: Unsent = { answers: withAnswer(walk.answers, node, option, walk.record), version: current.version, revision: Math.max(walk.revision, confirmed.current) };
      set(next);
      setBack(undefined);
      send(next);
    },
  };
}
