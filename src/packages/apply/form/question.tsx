import { useEffect, useRef, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { heading } from '@/components/aria';
import { Progress } from '@/components/progress';
import { scrollToPart, scrollToTop } from '@/services/scroll';
import { STEP_KEYS } from './answers';
import type { FormControl } from './use-form';

interface QuestionProps {
  readonly form: FormControl;
  readonly title: string;
  /** Why it is asked, in one line. */
  readonly why?: ReactNode;
  readonly children: ReactNode;
}

const TOP = 'question';

/** One question: how far one is, what is asked and why; begins at the top when it changes. */
export function Question({ form, title, why, children }: QuestionProps): ReactNode {
  const { step, wanted } = form;
  const shown = useRef(step);
  useEffect(() => {
    if (wanted.field) scrollToPart(`ask-${wanted.field}`);
  }, [wanted]);
  useEffect(() => {
    if (shown.current !== step && !wanted.field) scrollToTop(TOP);
    shown.current = step;
  }, [step, wanted]);
  return (
    <View>
      <View id={TOP} className="question__head">
        <Progress step={STEP_KEYS.indexOf(step) + 1} of={STEP_KEYS.length} />
        <View className="title" {...heading(2)}>{title}</View>
        {why ? <View className="question__why soft">{why}</View> : null}
      </View>
      {children}
    </View>
  );
}

/** Where a wrong answer is looked for. */
export function Ask({ field, children }: { readonly field: string; readonly children: ReactNode }): ReactNode {
  return <View id={`ask-${field}`} className="question__ask">{children}</View>;
}
