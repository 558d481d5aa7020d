import { useRef, useState } from 'react';
import { cloudToday } from '@/services/cloud-day';
import type { Draft } from '@/services/draft';
import { useTrail, type Stop } from '@/services/question-trail';
import { minorityOf } from '@/domain/applicant/minor';
import { documentOf, isStep, type Answers, type StepKey } from './answers';
import { consequences, fieldsOf, stepOf, type FieldKey, type TextKey } from './fields';
import { neighbour } from './steps-of';
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
  /** To another question; `comesBack` to the one before sending from there, unless it is false. */
  readonly edit: (step: StepKey, comesBack?: boolean) => void;
  /** Before the form is left for good. */
  readonly end: () => Promise<void>;
  /** Shows problems where they can be solved. @returns those that belong to no field */
  readonly fix: (problems: readonly Problem[]) => void;
}

const without = (words: Words, field: FieldKey): Words => ({ ...words, [field]: undefined });
const TYPED: readonly string[] = ['helperName', 'helperPhone', 'name', 'documentNumber', 'contactName', 'phone', 'email', 'address', 'description'] satisfies readonly TextKey[];
const isText = (field: FieldKey): field is TextKey => TYPED.includes(field);

/** The form: answers, the step one is at, what is wrong and where. */
export function useForm(draft: Draft): FormControl {
  const kept = useAnswers(draft);
  const { answers, now, update } = kept;
  const [errors, setErrors] = useState<Words>({});
  const [notices, setNotices] = useState<Words>({});
  const [wanted, setWanted] = useState<FormControl['wanted']>({ request: 0 });
  const [returning, setReturning] = useState(false);
  /** What 下一步 has already stopped at to let it be looked at again; the same answer is not held up twice. */
  const lookedAt = useRef<Words>({});

  const show = (step: StepKey, comesBack = false) => {
    setErrors({});
    setNotices({});
    setWanted(({ request }) => ({ request }));
    setReturning(comesBack);
    update({ step });
  };
  const trail = useTrail(draft.draftId, { step: answers.step, returning: false }, ({ step, returning: comesBack }: Stop) => {
    if (isStep(step)) show(step, comesBack);
  });
  /** On to another question; `returning` to the check page from there. */
  const go = (step: StepKey, comesBack = false) => {
    show(step, comesBack);
    trail.onward({ step, returning: comesBack });
  };
  /** Back to the question one came from, or to the one that stands before. */
  const goBack = (step: StepKey) => {
    if (trail.back()) return;
    show(step);
    trail.stay({ step, returning: false });
  };

  const leave = (field: TextKey) => {
    const { value, error, notice } = tidy(field, now(), cloudToday());
    if (value !== now()[field]) update({ [field]: value });
    // What 下一步 said of an empty field stays; taken away it would move what the finger is about to hit.
    if (!value.trim()) return;
    setErrors((words) => ({ ...words, [field]: error }));
    setNotices((words) => ({ ...words, [field]: notice }));
  };

  /** 未成年 by the number as it stands now; what that asks for comes next. */
  const noteAge = () => {
    const today = cloudToday();
    const { kind, documentNumber } = now();
    if (today) update({ minority: minorityOf({ kind, documentKind: documentOf(now()), documentNumber }, today) });
  };

  const point = (problems: readonly Problem[]) => {
    setErrors(Object.fromEntries(problems.flatMap(({ field, message }) => (field ? [[field, message]] : []))));
    const [first] = problems;
    setWanted(({ request }) => ({ ...(first?.field && { field: first.field }), request: request + 1 }));
  };

  /** 提醒 stop nobody, yet one that was never seen is none: 下一步 stops once where a second look is asked for. */
  const unseenDoubt = (fields: readonly FieldKey[]): FieldKey | undefined => fields.filter(isText).find((field) => {
    const value = now()[field];
    if (!value || !verdictOn(field, now(), cloudToday()).doubtful || lookedAt.current[field] === value) return false;
    lookedAt.current = { ...lookedAt.current, [field]: value };
    return true;
  });

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
      notice: notices[field] ?? (answers[field] ? verdictOn(field, answers, undefined).notice : undefined),
      focusRequest: wanted.field === field ? wanted.request : undefined,
    }),
    choose: (field, change) => {
      update({ ...change, ...consequences(field, now(), { ...now(), ...change }) });
      setErrors((words) => without(words, field));
    },
    next: (more = []) => {
      const fields = fieldsOf(now().step, now());
      fields.filter(isText).forEach(leave);
      if (fields.includes('documentNumber')) noteAge();
      const problems = [...problemsOf(fields, now(), cloudToday()), ...more];
      if (problems.length > 0) {
        point(problems);
        return;
      }
      const doubtful = unseenDoubt(fields);
      if (doubtful) {
        setWanted(({ request }) => ({ field: doubtful, request: request + 1 }));
        return;
      }
      const after = neighbour(now().step, 1, now());
      // A number that turns out to be a child's asks one thing more, also when one came from the check page.
      if (returning && after !== 'guardian') goBack('check');
      else go(after, returning);
    },
    back: () => goBack(neighbour(now().step, -1, now())),
    edit: (step, comesBack = true) => go(step, comesBack),
    end: trail.end,
    fix: (problems) => {
      noteAge();
      const first = problems.find(({ field }) => field);
      if (!first?.field) return;
      const step = stepOf(first.field, now());
      go(step, true);
      point(problems.filter(({ field }) => field && stepOf(field, now()) === step));
    },
  };
}
