import { useEffect, useRef, useState } from 'react';
import Taro from '@tarojs/taro';
import type { Refused } from '@/contract/reply';
import { cloudToday } from '@/services/cloud-day';
import type { Draft } from '@/services/draft';
import { onConnected } from '@/services/network';
import { PAUSE_SECONDS, submitApplication } from '@/services/submission';
import { keepFollowing } from './following';
import type { FormControl } from './use-form';
import { readForm, toProblem } from './verdict';

export type SubmissionState =
  | { readonly kind: 'idle' }
  /**
   * `unknown`: it may have arrived; trying again is safe and shows the same receipt. `sent`: the answers as they went out;
   * `changed`: they are others now, and do not go out by themselves.
   */
  | { readonly kind: 'failed'; readonly refused: Refused; readonly unknown: boolean; readonly sent: string; readonly changed?: boolean }
  /** Sends again by itself when `left` seconds are over. */
  | { readonly kind: 'pausing'; readonly refused: Refused; readonly left: number };

/** Between tries without an answer. */
const AGAIN_MS = 8000;

export interface SubmissionControl {
  readonly state: SubmissionState;
  readonly submit: () => Promise<void>;
}

/** Of all answers and the step they are seen from. */
const textOf = (answers: FormControl['answers']): string => JSON.stringify(answers);

function problemsOf({ problems, field, message }: Refused) {
  const named = problems ?? (field ? [{ field, message }] : []);
  return named.map((problem) => toProblem(problem.field, problem.message)).filter((problem) => problem.field);
}

/** 提交: checks, sends under the draft's key, leads to the receipt or says what is to be done. */
export function useSubmission(draft: Draft, form: FormControl): SubmissionControl {
  const [state, setState] = useState<SubmissionState>({ kind: 'idle' });

  /** The next thing of the same text, kept before the first was sent. */
  const following = useRef<string>();

  const submit = async () => {
    const read = readForm(form.now(), cloudToday());
    if (!read.ok) {
      setState({ kind: 'idle' });
      form.fix(read.problems);
      return;
    }
    const next = keepFollowing(draft.agencyId, form) ?? following.current;
    following.current = next;
    // What stands in the draft now is what is sent; a change after it stops the sending by itself.
    form.update({});
    await form.hold();
    const result = await submitApplication(draft, read.form);
    if (result.kind === 'received') {
      await form.end();
      await Taro.redirectTo({ url: `/packages/apply/receipt/index?id=${result.receipt.id}${result.changed ? '&earlier=1' : ''}${next ? `&next=${next}` : ''}` });
      return;
    }
    form.resume();
    if (result.kind === 'pause') {
      setState({ kind: 'pausing', refused: result.refused, left: PAUSE_SECONDS });
      return;
    }
    setState({ kind: 'failed', refused: result.refused, unknown: result.kind === 'unknown', sent: textOf(form.now()) });
    form.fix(problemsOf(result.refused));
  };

  const again = useRef(submit);
  useEffect(() => { again.current = submit; });

  // Half-changed answers are not what was to be submitted: away from the check page nothing goes out by itself.
  const left = state.kind === 'pausing' && form.step === 'check' ? state.left : undefined;
  useEffect(() => {
    if (left === undefined) return undefined;
    const timer = setTimeout(() => {
      if (left > 1) setState((now) => (now.kind === 'pausing' ? { ...now, left: left - 1 } : now));
      else void again.current();
    }, 1000);
    return () => clearTimeout(timer);
  }, [left]);

  const changed = state.kind === 'failed' && state.sent !== textOf(form.answers);
  useEffect(() => {
    if (state.kind !== 'failed' || !state.unknown || changed) return undefined;
    // A phone may say that it has a network before it has one, or never say it; each try that fails waits anew.
    const timer = setTimeout(() => void again.current(), AGAIN_MS);
    const stop = onConnected(() => void again.current());
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [state, changed]);

  return { state: changed ? { ...state, changed } : state, submit };
}
