import { useCallback, useEffect, useRef, useState } from 'react';
import { useDidHide } from '@tarojs/taro';
import { mergedForm, type Draft } from '@/services/draft';
import { phoneDraft } from '@/services/draft-phone';
import { draftSaver, type SaveState } from '@/services/draft-saver';
import { readAnswers, type Answers } from './answers';

export interface KeptAnswers {
  readonly answers: Answers;
  /** The answers of this instant, before the next painting; two taps may come between. */
  readonly now: () => Answers;
  readonly update: (change: Partial<Answers>) => void;
  readonly saved: SaveState;
  /** Nothing is under way to the cloud any more. */
  readonly hold: () => Promise<void>;
  /** Saves again after `hold`. */
  readonly resume: () => void;
  readonly flush: () => Promise<void>;
}

/** The answers of a draft, kept as they are typed: on the phone at once, in the cloud soon after. */
export function useAnswers(draft: Draft): KeptAnswers {
  const [answers, setAnswers] = useState(() => readAnswers(draft.form));
  const [saved, setSaved] = useState<SaveState>({ at: draft.savedAt && !draft.unsaved ? 'cloud' : 'phone' });
  const latest = useRef(answers);
  const [saver] = useState(() => draftSaver(setSaved));

  const keep = useCallback(() => {
    const known = phoneDraft(draft.draftId) ?? draft;
    saver.typed({ ...known, form: latest.current, unsaved: true });
  }, [draft, saver]);

  // What another phone typed shows here too; what was typed here since stands, and goes to the cloud again.
  useEffect(() => {
    saver.whenMerged((sent, both) => {
      const typedSince = JSON.stringify(latest.current) !== JSON.stringify(sent);
      latest.current = readAnswers(mergedForm(latest.current, both, sent));
      setAnswers(latest.current);
      if (typedSince) keep();
    });
  }, [keep, saver]);

  const update = useCallback((change: Partial<Answers>) => {
    latest.current = { ...latest.current, ...change };
    setAnswers(latest.current);
    keep();
  }, [keep]);

  // What was typed before the draft was begun, or without a network, goes to the cloud as well.
  useEffect(() => {
    if (draft.unsaved) keep();
  }, [draft.unsaved, keep]);

  useDidHide(() => void saver.flush());
  useEffect(() => () => void saver.flush(), [saver]);

  const now = useCallback(() => latest.current, []);
  return { answers, now, update, saved, hold: saver.stop, resume: keep, flush: saver.flush };
}
