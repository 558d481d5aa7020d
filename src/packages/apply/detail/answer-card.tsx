import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AnswerView } from '@/contract/case-view';
import { Card } from '@/components/card';
import { formatDate } from '@/domain/calendar/civil-date';
import { articleLabel } from '@/domain/statute/article';
import { LEAF_GROUPS, LEAVES } from '@/domain/statute/leaves';
import { SERVICE_WAYS } from '@/domain/statute/service';
import { Facts } from '@/components/facts';
import { ToldFacts } from '@/components/told-facts';

/** 答复: the outcome in plain words and in the law's, the reasons, and what can be done against it. */
export function AnswerCard({ answer }: { readonly answer: AnswerView }): ReactNode {
  const { leaf, reasons, facts, way, answeredOn, remedies } = answer;
  const { group, label, meaning, rules } = LEAVES[leaf];
  return (
    <>
      <Card title="答复">
        <View className="answer__meaning text">{meaning}</View>
        <Facts facts={[
          { label: '办理结果', value: group === leaf ? LEAF_GROUPS[group].label : `${LEAF_GROUPS[group].label}：${label}` },
          { label: '理由', value: reasons },
          { label: '依据', value: rules.map(articleLabel).join('、') },
          { label: '答复日期', value: formatDate(answeredOn) },
          { label: '送达方式', value: SERVICE_WAYS[way].label },
        ]} />
        <ToldFacts facts={facts} />
      </Card>
      <Card title="不同意怎么办">
        {remedies.map(({ kind, sentence, rules: basis }) => (
          <View key={kind} className="answer__remedy">
            <View className="text">{sentence}</View>
            <View className="faint">{`依据：${basis.map(articleLabel).join('、')}`}</View>
          </View>
        ))}
      </Card>
    </>
  );
}
