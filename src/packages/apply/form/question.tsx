import type { ReactNode } from 'react';
import { Question as AnyQuestion } from '@/components/question';
import { STEP_KEYS } from './answers';
import type { FormControl } from './use-form';

export { Ask } from '@/components/question';

interface QuestionProps {
  readonly form: FormControl;
  readonly title: string;
  readonly why?: ReactNode;
  readonly children: ReactNode;
}

/** One question of this form. */
export function Question({ form: { step, wanted }, ...props }: QuestionProps): ReactNode {
  return <AnyQuestion {...props} step={STEP_KEYS.indexOf(step) + 1} of={STEP_KEYS.length} wanted={wanted} />;
}
