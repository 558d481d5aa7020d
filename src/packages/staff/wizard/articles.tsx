import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { articleLabel, type ArticleRef } from '@/domain/statute/article';
import { ARTICLES } from '@/domain/statute/articles';
import { Fold } from '@/components/fold';

const sentenceOf = ({ law, article }: ArticleRef): string | undefined => (law === 'regulation' && article ? ARTICLES[article]?.rule : undefined);

/** 依据 of a question: each article opens to what it says in a sentence, where that is known. */
export function Articles({ rules }: { readonly rules: readonly ArticleRef[] }): ReactNode {
  return (
    <Fold title={`依据：${rules.map(articleLabel).join('、').replace(/、《条例》/g, '、')}`}>
      {rules.map((rule) => {
        const sentence = sentenceOf(rule);
        return <View key={articleLabel(rule)} className="wizard__article">{`${articleLabel(rule)}${sentence ? `：${sentence}` : ''}`}</View>;
      })}
    </Fold>
  );
}
