import { useCallback, useMemo, useRef, useState } from 'react';
import type { Refused } from '@/contract/reply';
import type { RequestKindKey } from '@/domain/request/kinds';
import { call } from '@/services/cloud';
import { neverArrived } from '@/services/failure';
import { useTrail, type Stop } from '@/services/question-trail';
import { randomId } from '@/services/random-id';
import { useKept } from '@/services/use-kept';
import { receiptInstead } from '../shared/routes';
import { fieldsOf, readAnswers, STEPS, type Answers, type FieldKey, type StepKey, type TextKey } from './answers';
import { checkedInput, fieldAt, inStep, problemsOf, stepOf, type Problems } from './verdict';

export interface RequestForm {
  readonly kind: RequestKindKey;
  readonly answers: Answers;
  readonly step: StepKey;
  readonly problems: Problems;
  readonly wanted: { readonly field?: string; readonly request: number };
  /** False when the phone forbids storage. */
  readonly safe: boolean;
  /** Back to the check page when this answer is mended. */
  readonly returning: boolean;
  readonly refused: Refused | undefined;
  readonly unknown: boolean;
  readonly now: () => Answers;
  readonly update: (change: Partial<Answers>) => void;
  readonly type: (field: TextKey, text: string) => void;
  readonly next: (waiting?: string) => void;
  readonly back: () => void;
  readonly edit: (field: FieldKey) => void;
  readonly submit: () => Promise<void>;
}

/** One of the short forms: kept on the phone as it is typed, sent once under its key. */
export function useRequestForm(kind: RequestKindKey, agencyId: string): RequestForm {
  const name = `request:${kind}:${agencyId}`;
  const blank = useMemo((): Answers => ({ key: randomId(32), step: STEPS[kind][0] ?? 'check', text: {}, uploads: [] }), [kind]);
  const parse = useMemo(() => readAnswers(kind), [kind]);
  const { value, safe, set, drop } = useKept(name, parse, blank);
  const latest = useRef(value);
  const [problems, setProblems] = useState<Problems>({});
  const [wanted, setWanted] = useState<RequestForm['wanted']>({ request: 0 });
  const [returning, setReturning] = useState(false);
  const [refused, setRefused] = useState<Refused>();

  const update = useCallback((change: Partial<Answers>) => {
    latest.current = { ...latest.current, ...change };
    set(latest.current);
  }, [set]);

  const show = (step: StepKey, comesBack = false) => {
    setProblems({});
    setWanted(({ request }) => ({ request }));
    setReturning(comesBack);
    update({ step });
  };
  const trail = useTrail(name, { step: value.step, returning: false }, ({ step, returning: comesBack }: Stop) => {
    const known = STEPS[kind].find((one) => one === step);
    if (known) show(known, comesBack);
  });
  const onward = (step: StepKey, comesBack = false) => {
    show(step, comesBack);
    trail.onward({ step, returning: comesBack });
  };
  const neighbour = (by: 1 | -1): StepKey => STEPS[kind][STEPS[kind].indexOf(latest.current.step) + by] ?? latest.current.step;
  const backTo = (step: StepKey) => {
    if (trail.back()) return;
    show(step);
    trail.stay({ step, returning: false });
  };
  const point = (wrong: Problems) => {
    const [field] = Object.keys(wrong);
    setProblems(wrong);
    setWanted(({ request }) => ({ ...(field && { field }), request: request + 1 }));
  };
  /** To the first question in which something is wrong. */
  const mend = (wrong: Problems) => {
    const [field] = Object.keys(wrong) as FieldKey[];
    if (!field) return;
    const step = stepOf(kind, field, latest.current);
    onward(step, true);
    point(inStep(kind, step, latest.current, wrong));
  };

  return {
    kind, answers: value, step: value.step, problems, wanted, safe, returning, refused, update,
    unknown: refused !== undefined && (neverArrived(refused) || refused.code === 'failed' || refused.code === 'unexpected'),
    now: () => latest.current,
    type: (field, text) => {
      update({ text: { ...latest.current.text, [field]: text } });
      setProblems((before) => ({ ...before, [field]: undefined }));
    },
    next: (waiting) => {
      const wrong: Problems = { ...inStep(kind, latest.current.step, latest.current, problemsOf(kind, agencyId, latest.current)), ...(waiting && { uploads: waiting }) };
      if (Object.keys(wrong).length > 0) point(wrong);
      else if (returning) backTo('check');
      else onward(neighbour(1));
    },
    back: () => backTo(returning ? 'check' : neighbour(-1)),
    edit: (field) => onward(stepOf(kind, field, latest.current), true),
    submit: async () => {
      const wrong = problemsOf(kind, agencyId, latest.current);
      if (Object.keys(wrong).length > 0) {
        mend(wrong);
        return;
      }
      setRefused(undefined);
      const reply = await call('applicant', 'submitRequest', checkedInput(kind, agencyId, latest.current));
      if (!reply.ok) {
        setRefused(reply);
        const named = reply.problems ?? (reply.field ? [{ field: reply.field, message: reply.message }] : []);
        mend(Object.fromEntries(named.flatMap(({ field, message }) => {
          const known = fieldAt(field);
          return known && fieldsOf(kind, stepOf(kind, known, latest.current), latest.current).includes(known) ? [[known, message]] : [];
        })));
        return;
      }
      drop();
      await trail.end();
      receiptInstead(reply.value.id);
    },
  };
}
