import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { DECISION_FACTS } from '@/domain/statute/decision-facts';
import { LIMITS } from '@/contract/limits';
import type { StaffCase } from '@/contract/staff';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { notedFact, noteFact } from '../decide/kept-draft';

const { label, hint } = DECISION_FACTS.search;

/** 把检索记下来, at once and where it is asked: it stands in the draft of the answer when one comes to it. */
export function SearchNote({ current }: { readonly current: StaffCase }): ReactNode {
  const [text, setText] = useState(() => notedFact(current, 'search'));
  const write = (next: string) => {
    setText(next);
    noteFact(current, 'search', next);
  };
  return (
    <Card title="检索过了，就记在这里">
      <Field label={label} multiline value={text} hint={hint} limit={LIMITS.factCharacters} placeholder="例如：3月2日，经办员甲查了档案室2019年至2023年的土地卷和办公系统，按村名、补偿两个词检索" onChange={write} />
      <View className="faint">写的存在这部手机上，答复是“没有这份信息”的时候会写进告知书。</View>
    </Card>
  );
}
