import { useMemo, useRef, useState } from 'react';
import { call } from '@/services/cloud';
import { cloudToday } from '@/services/cloud-day';
import { keepPaperReceipt } from '@/services/paper-receipt';
import { useKept } from '@/services/use-kept';
import { useUploads, type Uploads } from '@/services/uploads/use-uploads';
import type { Refused } from '@/contract/reply';
import { receiptInstead } from '../shared/routes';
import { blankAnswers, parseAnswers, registrationFor, stepsOf, type Answers, type StepKey } from './answers';
import { allProblems, problemAt, problemsOf, stepOf, type FieldKey, type Problem } from './problems';

type Words = Readonly<Partial<Record<FieldKey, string>>>;
type TextKey = { [K in FieldKey]: Answers[K] extends string ? (string extends Answers[K] ? K : never) : never }[FieldKey];

export interface Register {
  readonly answers: Answers;
  readonly steps: readonly StepKey[];
  readonly step: StepKey;
  readonly errors: Words;
  readonly wanted: { readonly field?: FieldKey; readonly request: number };
  /** Changing one answer from the check page. */
  readonly returning: boolean;
  readonly refused: Refused | undefined;
  readonly uploads: Uploads;
  readonly papers: Uploads;
  readonly text: (field: TextKey) => { readonly value: string; readonly onChange: (value: string) => void; readonly error?: string; readonly focusRequest?: number };
  readonly choose: (change: Partial<Answers>) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly edit: (step: StepKey) => void;
  readonly submit: () => Promise<void>;
  readonly startAgain: () => void;
  /** Whether everything typed is safe on this phone. */
  readonly safe: boolean;
}

/** 登记一件: answers kept on the phone, one question at a time, sent under one key. */
export function useRegister(agencyId: string): Register {
  const blank = useMemo(() => blankAnswers(), []);
  const kept = useKept(`intake.register:${agencyId}`, parseAnswers, blank);
  const latest = useRef(kept.value);
  const [errors, setErrors] = useState<Words>({});
  const [wanted, setWanted] = useState<Register['wanted']>({ request: 0 });
  const [returning, setReturning] = useState(false);
  const [refused, setRefused] = useState<Refused>();

  const set = (change: Partial<Answers>) => {
    latest.current = { ...latest.current, ...change };
    kept.set(latest.current);
  };
  const now = () => latest.current;
  const uploads = useUploads({ now, update: ({ uploads: files }) => set({ uploads: files }) });
  const papers = useUploads({ now: () => ({ uploads: now().paper }), update: ({ uploads: files }) => set({ paper: files }) });

  const show = (step: StepKey, comesBack = false) => {
    setErrors({});
    setWanted(({ request }) => ({ request }));
    setReturning(comesBack);
    set({ step });
  };
  const point = (problems: readonly Problem[]) => {
    setErrors(Object.fromEntries(problems.map(({ field, message }) => [field, message])));
    const [first] = problems;
    setWanted(({ request }) => ({ ...(first && { field: first.field }), request: request + 1 }));
  };
  /** Shows problems on the first question that has one. */
  const fix = (problems: readonly Problem[]) => {
    const [first] = problems;
    if (!first) return;
    const step = stepOf(first.field, now());
    show(step, true);
    point(problems.filter(({ field }) => stepOf(field, now()) === step));
  };
  const neighbour = (by: 1 | -1): StepKey => {
    const steps = stepsOf(now());
    return steps[steps.indexOf(now().step) + by] ?? now().step;
  };
  const underway = (step: StepKey): readonly Problem[] => {
    if (step === 'originals') return uploads.problems();
    return step === 'agent' && now().byAgent === 'agent' ? papers.problems().map(({ message }) => ({ field: 'paper', message })) : [];
  };

  const submit = async () => {
    const problems = allProblems(now(), agencyId, cloudToday());
    if (problems.length > 0) {
      fix(problems);
      return;
    }
    setRefused(undefined);
    const reply = await call('staff', 'registerApplication', registrationFor(now(), agencyId, cloudToday()));
    if (!reply.ok) {
      setRefused(reply);
      fix((reply.problems ?? (reply.field ? [{ field: reply.field, message: reply.message }] : [])).flatMap((one) => problemAt(one) ?? []));
      return;
    }
    keepPaperReceipt(reply.value);
    kept.drop();
    receiptInstead(reply.value.id);
  };

  return {
    answers: kept.value, steps: stepsOf(kept.value), step: kept.value.step, errors, wanted, returning, refused, uploads, papers, submit, safe: kept.safe,
    text: (field) => ({
      value: kept.value[field],
      onChange: (value) => {
        set({ [field]: value });
        setErrors((words) => ({ ...words, [field]: undefined }));
      },
      ...(errors[field] && { error: errors[field] }),
      ...(wanted.field === field && { focusRequest: wanted.request }),
    }),
    choose: (change) => {
      set(change);
      setErrors((words) => ({ ...words, ...Object.fromEntries(Object.keys(change).map((field) => [field, undefined])) }));
    },
    next: () => {
      const problems = [...problemsOf(now().step, now(), agencyId, cloudToday()), ...underway(now().step)];
      if (problems.length > 0) point(problems);
      else show(returning ? 'check' : neighbour(1));
    },
    back: () => show(returning ? 'check' : neighbour(-1)),
    edit: (step) => show(step, true),
    startAgain: () => {
      latest.current = blankAnswers();
      kept.set(latest.current);
      show('channel');
    },
  };
}
