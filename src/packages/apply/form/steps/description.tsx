import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Field } from '@/components/field';
import { SayOrShow } from '@/components/say-or-show';
import { LIMITS } from '@/contract/limits';
import { originalsOf } from '../answers';
import { Ask, Question } from '../question';
import { KeptOriginals } from './kept-originals';
import type { StepProps } from './props';

/** 政府信息的名称、文号或者便于查询的其他特征性描述, typed, said, or written by hand. */
export function Description({ form, uploads }: StepProps): ReactNode {
  const spoken = originalsOf(form.answers);
  return (
    <Question form={form} title="你想要什么信息？" why="说清楚名称、文号，或者是哪年哪村的什么事，就能找到。">
      <Ask field="description">
        <Field {...form.text('description')} label="想要的信息" multiline limit={LIMITS.descriptionCharacters} optional={spoken.length > 0} />
      </Ask>
      <View className="faint">例如：2023年尧沟村土地补偿款的分配表。</View>
      <View className="form__or soft">不方便打字，就说一段话，或者把写在纸上的拍下来，单位的人听了、看了再录进去。</View>
      <SayOrShow say="说一段话" show="拍手写的" onFiles={(pick) => uploads.add(pick, 'original')} />
      <KeptOriginals title="说的、写的" kept={spoken} uploads={uploads} as="original" error={form.errors.uploads} />
    </Question>
  );
}
