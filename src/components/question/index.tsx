import { useEffect, useRef, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { scrollToPart, scrollToTop } from '@/services/scroll';
import { heading } from '../aria';
import { Progress } from '../progress';
import './question.scss';

interface QuestionProps {
  /** Which question it is, counted from 1, of how many; another number is another question. */
  readonly step: number;
  readonly of: number;
  /** The field 下一步 found wrong, and how often it did. */
  readonly wanted: { readonly field?: string; readonly request: number };
  readonly title: string;
  /** Why it is asked, in one line. */
  readonly why?: ReactNode;
  readonly children: ReactNode;
}

const TOP = 'question';

/** One question: how far one is, what is asked and why; begins at the top when it changes. */
export function Question({ step, of, wanted, title, why, children }: QuestionProps): ReactNode {
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
        <Progress step={step} of={of} />
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
