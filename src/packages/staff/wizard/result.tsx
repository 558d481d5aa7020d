import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { remedyClause } from '@/domain/remedy/clause';
import { articleLabel } from '@/domain/statute/article';
import { DECISION_FACTS } from '@/domain/statute/decision-facts';
import { LEAVES } from '@/domain/statute/leaves';
import { LETTERS } from '@/domain/statute/letters';
import type { WizardResult } from '@/domain/wizard/wizard';
import type { StaffCase } from '@/contract/staff';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { currentCalendar } from '@/services/calendar';
import { countsIn } from '../shared/counts-in';
import { outcomeName } from '@/domain/report/places';

export type LeafResult = Extract<WizardResult, { readonly kind: 'leaf' }>;

function remedyWords({ leaf }: LeafResult, { agencyLevel, reviewAuthority }: StaffCase['wizard']): string | undefined {
  return remedyClause({ outcome: leaf, agencyLevel, servedOnline: false, ...(reviewAuthority && { authorityName: reviewAuthority }) }, currentCalendar())?.text;
}

/** What is still to be written for this outcome; how an objection was judged only where a third party was asked. */
const factWords = ({ facts, mayTell, withheld }: LeafResult, { records }: StaffCase): string =>
  [...facts.map((key) => DECISION_FACTS[key].label), ...(withheld ? ['不公开的每一部分、依据和理由'] : []), '理由', ...mayTell.filter((key) => key !== 'withinPublicInterest' || records.includes('thirdPartyConsulted')).map((key) => `${DECISION_FACTS[key].label}（可以不写）`)].join('；');

/** 走到的结果: the outcome with its place in table three, its letter, the remedies, and what is still to be written. */
export function ResultCard({ result, current }: { readonly result: LeafResult; readonly current: StaffCase }): ReactNode {
  const { leaf, letter, also, articles, acts } = result;
  const remedy = remedyWords(result, current.wizard);
  return (
    <Card>
      <View className="faint">指引的结果</View>
      <View className="title wizard__question" {...heading(2)}>{outcomeName(leaf)}</View>
      <View className="soft">{LEAVES[leaf].meaning}</View>
      <Facts facts={[
        { label: '依据', value: articles.map(articleLabel).join('、') },
        { label: '计入', value: countsIn(leaf, current.applicant.kind), note: '送达那一年的年报' },
        { label: '文书', value: [letter, ...also].map((key) => LETTERS[key].title).join('、'), ...(also.length > 0 && { note: '后一份发给第三方' }) },
        ...(remedy ? [{ label: '救济途径', value: remedy }] : []),
        { label: '还要写', value: factWords(result, current) },
        ...acts.map(({ todo, letter: with_ }, index) => ({ label: acts.length > 1 ? `还要办${index + 1}` : '还要办', value: todo, ...(with_ && { note: `用《${LETTERS[with_].title}》` }) })),
      ]} />
    </Card>
  );
}
