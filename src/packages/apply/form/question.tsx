import type { ReactNode } from 'react';
import { Question as AnyQuestion } from '@/components/question';
import { stepsOf } from './steps-of';
import type { FormControl } from './use-form';

export { Ask } from '@/components/question';

interface QuestionProps {
  readonly form: FormControl;
  readonly title: string;
  readonly why?: ReactNode;
  readonly children: ReactNode;
}

/** One question of this form. */
export function Question({ form: { answers, step, wanted }, ...props }: QuestionProps): ReactNode {
  const steps = stepsOf(answers);
  // What stands beside the way is changed from the last one.
  const at = steps.indexOf(step) + 1 || steps.length;
  return <AnyQuestion {...props} step={at} of={steps.length} wanted={wanted} />;
}
