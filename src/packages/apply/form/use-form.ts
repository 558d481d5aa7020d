import { useState } from 'react';
import { cloudToday } from '@/services/cloud-day';
import type { Draft } from '@/services/draft';
import { STEP_KEYS, type Answers, type StepKey } from './answers';
import { consequences, fieldsOf, stepOf, type FieldKey, type TextKey } from './fields';
import { tidy } from './tidy';
import { useAnswers, type KeptAnswers } from './use-answers';
import { problemsOf, verdictOn, type Problem } from './verdict';

type Words = Readonly<Partial<Record<FieldKey, string>>>;

/** What a text field of the form shows and does. */
interface TextProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly error?: string;
  readonly notice?: string;
  readonly focusRequest?: number;
}

export interface FormControl extends Pick<KeptAnswers, 'answers' | 'now' | 'update' | 'saved' | 'hold' | 'resume' | 'flush'> {
  readonly step: StepKey;
  readonly errors: Words;
  /** The field 下一步 found wrong, and how often it did. */
  readonly wanted: { readonly field?: FieldKey; readonly request: number };
  /** Editing one answer from the check page. */
  readonly returning: boolean;
  readonly text: (field: TextKey) => TextProps;
  readonly choose: (field: FieldKey, change: Partial<Answers>) => void;
  readonly next: (more?: readonly Problem[]) => void;
  readonly back: () => void;
  readonly edit: (step: StepKey) => void;
  /** Shows problems where they can be solved. @returns those that belong to no field */
  readonly fix: (problems: readonly Problem[]) => void;
}

const neighbour = (step: StepKey, by: 1 | -1): StepKey => STEP_KEYS[STEP_KEYS.indexOf(step) + by] ?? step;
const without = (words: Words, field: FieldKey): Words => ({ ...words, [field]: undefined });
const isText = (field: FieldKey, value: unknown): field is TextKey => typeof value === 'string' && field !== 'forWhom' && field !== 'kind' && field !== 'form' && field !== 'delivery';

/** The form: answers, the step one is at, what is wrong and where. */
export function useForm(draft: Draft): FormControl {
  const kept = useAnswers(draft);
  const { answers, now, update } = kept;
  const [errors, setErrors] = useState<Words>({});
  const [notices, setNotices] = useState<Words>({});
  const [wanted, setWanted] = useState<FormControl['wanted']>({ request: 0 });
  const [returning, setReturning] = useState(false);

  const go = (step: StepKey) => {
    setErrors({});
    setNotices({});
    setWanted(({ request }) => ({ request }));
    update({ step });
  };

  const leave = (field: TextKey) => {
    const { value, error, notice } = tidy(field, now(), cloudToday());
    if (value !== now()[field]) update({ [field]: value });
    setErrors((words) => ({ ...words, [field]: error }));
    setNotices((words) => ({ ...words, [field]: notice }));
  };

  const show = (problems: readonly Problem[]) => {
    setErrors(Object.fromEntries(problems.flatMap(({ field, message }) => (field ? [[field, message]] : []))));
    const [first] = problems;
    setWanted(({ request }) => ({ ...(first?.field && { field: first.field }), request: request + 1 }));
  };

  const tooLong = (field: TextKey): string | undefined => (field === 'description' && answers.description.trim() ? verdictOn(field, answers, undefined).message : undefined);

  return {
    ...kept,
    step: answers.step, errors, wanted, returning,
    text: (field) => ({
      value: answers[field],
      onChange: (value) => {
        if (value === now()[field]) return;
        update({ [field]: value });
        setErrors((words) => without(words, field));
        setNotices((words) => without(words, field));
      },
      onBlur: () => leave(field),
      error: errors[field] ?? tooLong(field),
      notice: notices[field],
      focusRequest: wanted.field === field ? wanted.request : undefined,
    }),
    choose: (field, change) => {
      update({ ...change, ...consequences(field, now(), { ...now(), ...change }) });
      setErrors((words) => without(words, field));
    },
    next: (more = []) => {
      const fields = fieldsOf(now().step, now());
      for (const field of fields) if (isText(field, now()[field])) leave(field);
      const problems = [...problemsOf(fields, now(), cloudToday()), ...more];
      if (problems.length > 0) {
        show(problems);
        return;
      }
      go(returning ? 'check' : neighbour(now().step, 1));
      setReturning(false);
    },
    back: () => go(neighbour(now().step, -1)),
    edit: (step) => {
      setReturning(true);
      go(step);
    },
    fix: (problems) => {
      const first = problems.find(({ field }) => field);
      if (!first?.field) return;
      const step = stepOf(first.field, now());
      setReturning(true);
      go(step);
      show(problems.filter(({ field }) => field && stepOf(field, now()) === step));
    },
  };
}
