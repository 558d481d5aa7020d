import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { articleLabel } from '@/domain/statute/article';
import { LEAVES } from '@/domain/statute/leaves';
import { SERVICE_WAYS } from '@/domain/statute/service';
import type { StaffCase } from '@/contract/staff';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Fold } from '@/components/fold';
import { ToldFacts } from '@/components/told-facts';
import { AnswerText } from '../shared/answer-text';
import { countsIn } from '../shared/counts-in';
import { Facts } from '@/components/facts';
import { outcomeName } from '@/domain/report/places';
import { momentWords } from './timeline-words';
import { WizardPath } from './wizard-path';

const rulesOf = (leaf: keyof typeof LEAVES): string => LEAVES[leaf].rules.map(articleLabel).join('、');

/** 答复 as served, with what the applicant can do against it. */
function Answer({ current, answer }: { readonly current: StaffCase; readonly answer: NonNullable<StaffCase['answer']> }): ReactNode {
  return (
    <Card title="答复">
      <Facts facts={[
        { label: '办理结果', value: outcomeName(answer.leaf), note: `依据：${rulesOf(answer.leaf)}` },
        { label: '送达', value: `${SERVICE_WAYS[answer.way].label}，${formatDate(answer.answeredOn)}` },
        { label: '计入', value: countsIn(answer.leaf, current.applicant.kind) },
      ]} />
      <View className="soft case__part" {...heading(3)}>理由</View>
      <View className="text break case__words">{answer.reasons}</View>
      <ToldFacts facts={current.decision?.facts ?? answer.facts} />
      <WholeText current={current} />
      <View className="soft case__part" {...heading(3)}>救济途径</View>
      {answer.remedies.map((remedy) => (
        <Fold key={remedy.kind} title={remedy.sentence}>
          <View className="soft">{`依据：${remedy.rules.map(articleLabel).join('、')}`}</View>
        </Fold>
      ))}
    </Card>
  );
}

/** 全文, as it goes to the signature or as it was signed. */
function WholeText({ current: { sheet } }: { readonly current: StaffCase }): ReactNode {
  if (!sheet) return null;
  return (
    <Fold title={sheet.signedAt ? '签发的全文' : '答复全文'}>
      {sheet.signedAt ? <View className="faint">{`${momentWords(sheet.signedAt)}签发时看到的就是下面的内容。`}</View> : null}
      <AnswerText sheet={sheet} />
    </Fold>
  );
}

/** 答复 that was given, or the draft on its way; nothing before there is one. */
export function AnswerCard({ current }: { readonly current: StaffCase }): ReactNode {
  const { answer, decision, returned } = current;
  if (answer) return <Answer current={current} answer={answer} />;
  if (decision) {
    return (
      <Card title="答复草稿">
        <Facts facts={[
          { label: '办理结果', value: outcomeName(decision.leaf), note: `依据：${rulesOf(decision.leaf)}` },
          { label: '拟定', value: decision.by, note: momentWords(decision.decidedAt) },
        ]} />
        <View className="soft case__part" {...heading(3)}>理由</View>
        <View className="text break case__words">{decision.reasons}</View>
        <ToldFacts facts={decision.facts} />
        <WizardPath current={current} />
        <WholeText current={current} />
      </Card>
    );
  }
  return returned ? (
    <Card title="退回的答复">
      <View className="text break case__words">{`退回原因：${returned.reason}`}</View>
      <View className="soft">原来选的结果、写的事实和理由都在，拟定答复时可以接着改。</View>
    </Card>
  ) : null;
}
