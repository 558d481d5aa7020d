import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { articleLabel, type ArticleRef } from '@/domain/statute/article';
import './report-table.scss';

interface ExplanationProps {
  readonly meaning: string;
  readonly rules: readonly ArticleRef[];
  /** Below the words: the cases behind the number. */
  readonly children?: ReactNode;
}

/** What a row means in plain words, and what it rests on. */
export function Explanation({ meaning, rules, children }: ExplanationProps): ReactNode {
  return (
    <View className="explanation soft">
      <View>{meaning}</View>
      <View className="faint">{`依据：${rules.map(articleLabel).join('、')}`}</View>
      {children}
    </View>
  );
}
