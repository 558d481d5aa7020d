import { useCallback, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { formatYuan } from '@/domain/fee/money';
import { articleLabel } from '@/domain/statute/article';
import type { Way } from '@/domain/repeat/ways';
import type { AlikeCase, Repeats } from '@/contract/intake';
import type { StaffCase } from '@/contract/staff';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Fold } from '@/components/fold';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { copy } from '@/services/contact';
import { useReply } from '@/services/use-reply';
import { openCase, openDecide, openStep } from '../../shared/routes';
import { outcomeName } from '@/domain/report/places';

function answerWords({ outcome, answeredOn }: AlikeCase): string {
  if (answeredOn) return `${formatDate(answeredOn)}答复${outcome ? `：${outcomeName(outcome)}` : ''}`;
  return outcome ? outcomeName(outcome) : '还没有答复';
}

/** The two wishes beside each other, so that a person sees whether they are the same. */
function Alike({ one, description }: { readonly one: AlikeCase; readonly description: string }): ReactNode {
  return (
    <Fold title={one.number} value={`像${one.percent}%`} open={one.percent >= 90}>
      <View className="soft">{`${formatDate(one.submittedOn)}提交，${answerWords(one)}`}</View>
      <View className="soft case__part" {...heading(3)}>以前要的</View>
      <View className="text break case__words">{one.description}</View>
      <View className="soft case__part" {...heading(3)}>这次要的</View>
      <View className="text break case__words">{description}</View>
      <TextLink label={`打开以前那件：${one.number}`} onTap={() => openCase(one.id)}>打开以前那件</TextLink>
    </Fold>
  );
}

const STEPS: Record<Way['key'], { readonly verb: string; readonly event: 'decided' | 'reasonsAsked' | 'feeNoticed' }> = {
  duplicate: { verb: '去拟定答复', event: 'decided' }, reasons: { verb: '去要求说明理由', event: 'reasonsAsked' }, fee: { verb: '去发收费通知', event: 'feeNoticed' },
};

/** What the law leaves open; a person decides, the link only leads there. */
function Ways({ current, repeats: { ways, fee } }: { readonly current: StaffCase; readonly repeats: Repeats }): ReactNode {
  return ways.map(({ key, what, rules, fact }) => {
    const { verb, event } = STEPS[key];
    return (
      <View key={key} className="case__part">
        <View className="text">{what}</View>
        <View className="faint">{`依据：${rules.map(articleLabel).join('、')}`}</View>
        {key === 'fee' && fee ? <View className="soft">{`按件算：${fee.lines.join('；')}，合计${formatYuan(fee.fen)}`}</View> : null}
        {fact ? <TextLink label="复制以前的编号和答复日期" onTap={() => copy(fact)}>复制编号和日期</TextLink> : null}
        {current.actions.includes(event) ? <TextLink onTap={() => (event === 'decided' ? openDecide(current.id) : openStep(current.id, event))}>{verb}</TextLink> : null}
      </View>
    );
  });
}

/** 重复和数量: what the same applicant asked for before; nothing where there is nothing to see. */
export function RepeatCard({ current }: { readonly current: StaffCase }): ReactNode {
  const { id, practice, request } = current;
  const ask = useCallback(() => call('staff', 'repeats', { id }), [id]);
  const { model } = useReply(ask);
  if (practice || model.kind !== 'ready') return null;
  const { value: repeats } = model;
  const { alike, nthOfMonth, ofMonth, month, ways } = repeats;
  if (!repeats.comparable || (alike.length === 0 && ofMonth < 2)) return null;
  return (
    <Card title={alike.length > 0 ? '同一申请人要过相近的信息' : '同一申请人'} aside={`${month}第${nthOfMonth}件`}>
      <View className="soft">{`${month}一共${ofMonth}件。${alike.length > 0 ? '是不是同一份信息，请对照内容判断。' : '内容都不相近。'}`}</View>
      {alike.map((one) => <Alike key={one.id} one={one} description={request.description} />)}
      {ways.length > 0 ? <Ways current={current} repeats={repeats} /> : null}
    </Card>
  );
}
