import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { articleLabel } from '@/domain/statute/article';
import { DECISION_FACT_KEYS, DECISION_FACTS, type DecisionFacts } from '@/domain/statute/decision-facts';
import { LEAVES } from '@/domain/statute/leaves';
import { isTold } from '@/domain/statute/missing-facts';
import { heading } from '../aria';
import './told-facts.scss';

type WithheldPart = NonNullable<DecisionFacts['withheld']>[number];

function Part({ part: { what, ground, reason }, at }: { readonly part: WithheldPart; readonly at: number }): ReactNode {
  return (
    <View className="told-facts__part">
      <View className="text break told-facts__words">{`${at}. ${what}`}</View>
      <View className="soft">{`${LEAVES[ground].label}，依据：${LEAVES[ground].rules.map(articleLabel).join('、')}`}</View>
      <View className="text break told-facts__words">{`理由：${reason}`}</View>
    </View>
  );
}

/** 答复所依据的事实, each under its name, then 不公开的部分 with ground and reason; nothing when none is told. */
export function ToldFacts({ facts }: { readonly facts: DecisionFacts | undefined }): ReactNode {
  const parts = facts?.withheld ?? [];
  return (
    <>
      {DECISION_FACT_KEYS.filter((key) => isTold(facts, key)).map((key) => (
        <View key={key} className="told-facts__fact">
          <View className="soft" {...heading(3)}>{DECISION_FACTS[key].label}</View>
          <View className="text break told-facts__words">{facts?.[key]}</View>
        </View>
      ))}
      {parts.length > 0 ? (
        <View className="told-facts__fact">
          <View className="soft" {...heading(3)}>{`不公开的部分（${parts.length}个）`}</View>
          {parts.map((part, index) => <Part key={index} part={part} at={index + 1} />)}
        </View>
      ) : null}
    </>
  );
}
