import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AnswerView } from '@/contract/case-view';
import { Card } from '@/components/card';
import { formatDate } from '@/domain/calendar/civil-date';
import { articleLabel } from '@/domain/statute/article';
import { LEAF_GROUPS, LEAVES } from '@/domain/statute/leaves';
import { outcomeWords } from '@/domain/statute/outcome-words';
import { SERVICE_WAYS } from '@/domain/statute/service';
import { Facts } from '@/components/facts';
import { ToldFacts } from '@/components/told-facts';

/** 答复: what it means and what can be done next in two plain sentences, then in the law's words, with the reasons. */
export function AnswerCard({ answer }: { readonly answer: AnswerView }): ReactNode {
  const { leaf, reasons, facts, way, answeredOn, number } = answer;
  const { group, label, rules } = LEAVES[leaf];
  const { meaning, next } = outcomeWords(leaf);
  return (
    <Card title="答复">
      <View className="text">{meaning}</View>
      <View className="answer__next text">{next}</View>
      <Facts facts={[
        { label: '办理结果', value: group === leaf ? LEAF_GROUPS[group].label : `${LEAF_GROUPS[group].label}：${label}` },
        { label: '理由', value: reasons },
        { label: '依据', value: rules.map(articleLabel).join('、') },
        ...(number ? [{ label: '文号', value: number }] : []),
        { label: '答复日期', value: formatDate(answeredOn) },
        { label: '送达方式', value: SERVICE_WAYS[way].label },
      ]} />
      <ToldFacts facts={facts} />
    </Card>
  );
}
