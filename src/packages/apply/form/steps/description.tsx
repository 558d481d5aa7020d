import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Field } from '@/components/field';
import { LIMITS } from '@/contract/limits';
import { Question } from '../question';
import type { StepProps } from './props';

/** 政府信息的名称、文号或者便于查询的其他特征性描述. */
export function Description({ form }: StepProps): ReactNode {
  return (
    <Question form={form} title="你想要什么信息？" why="说清楚名称、文号，或者是哪年哪村的什么事，就能找到。">
      <Field {...form.text('description')} label="想要的信息" multiline limit={LIMITS.descriptionCharacters} />
      <View className="faint">例如：2023年尧沟村土地补偿款的分配表。</View>
    </Question>
  );
}
