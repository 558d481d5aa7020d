import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { LookedUp } from '@/contract/lookup';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';
import { EVENTS } from '@/domain/case/event-words';
import { articleLabel } from '@/domain/statute/article';
import { LEAF_GROUPS, LEAVES } from '@/domain/statute/leaves';
import { SERVICE_WAYS } from '@/domain/statute/service';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { CaseClock } from '@/components/case-clock';
import { Cell } from '@/components/cell';
import { Facts } from '@/components/facts';
import { Timeline, type TimelineItem } from '@/components/timeline';
import { standingOf } from '@/domain/case/standing';
import { currentCalendar } from '@/services/calendar';
import { dial } from '@/services/contact';
import './look.scss';

const moment = (at: Instant): string => `${formatDate(civilDateAt(at))}${clockTimeAt(at)}`;

const historyOf = (timeline: LookedUp['timeline']): readonly TimelineItem[] => timeline.map(({ type, at, who, note }) => ({
  key: `${type} ${at}`, what: `${who}${EVENTS[type].told}`, when: [moment(at), EVENTS[type].term].filter(Boolean).join(' · '), ...(note && { note }),
}));

/** 答复的结果: the reasons stand in the letter, which only the applicant has. */
function Outcome({ answer }: { readonly answer: NonNullable<LookedUp['answer']> }): ReactNode {
  const { leaf, number, way, answeredOn, remedies } = answer;
  const { group, label, meaning } = LEAVES[leaf];
  return (
    <>
      <Card title="答复">
        <View className="text">{meaning}</View>
        <Facts facts={[
          { label: '办理结果', value: group === leaf ? LEAF_GROUPS[group].label : `${LEAF_GROUPS[group].label}：${label}` },
          { label: '答复日期', value: formatDate(answeredOn) },
          ...(number ? [{ label: '文号', value: number }] : []),
          { label: '送达方式', value: SERVICE_WAYS[way].label, note: '理由和给你的信息在送去的告知书里，这里不显示' },
        ]} />
      </Card>
      <Card title="不同意怎么办">
        {remedies.map(({ kind, sentence, rules }) => (
          <View key={kind} className="look__remedy">
            <View className="text">{sentence}</View>
            <View className="faint">{`依据：${rules.map(articleLabel).join('、')}`}</View>
          </View>
        ))}
      </Card>
    </>
  );
}

function Letters({ letters }: Pick<LookedUp, 'letters'>): ReactNode {
  if (letters.length === 0) return null;
  return (
    <Card title="出过的文书">
      <Facts facts={letters.map(({ title, number, issuedAt }) => ({ label: formatDate(civilDateAt(issuedAt)), value: title, ...(number && { note: number }) }))} />
    </Card>
  );
}

/** 查到的: who acts next by when, the answer, what happened. */
export function Found({ found, at }: { readonly found: LookedUp; readonly at: Instant }): ReactNode {
  const { number, agencyName, applicantName, clock, state, answer, office, letters, timeline } = found;
  const today = civilDateAt(at);
  const { headline, detail } = standingOf(found, today, currentCalendar());
  return (
    <>
      <Card>
        <View className="faint num break">{number}</View>
        <View className="look__headline title" {...heading(2)}>{headline}</View>
        <View className="soft">{detail}</View>
        {state === 'withdrawn' || state === 'converted' || answer ? null : <CaseClock clock={clock} today={today} />}
      </Card>
      {answer ? <Outcome answer={answer} /> : null}
      {answer ? <Card title="期限是怎么算的"><CaseClock clock={clock} today={today} /></Card> : null}
      <Card title="经过"><Timeline items={historyOf(timeline)} /></Card>
      <Letters letters={letters} />
      <Card><Facts facts={[{ label: '申请人', value: applicantName, note: '为了保护你，证件、电话和申请写的内容这里都不显示' }, { label: '收件单位', value: agencyName }, { label: '查询时间', value: moment(at) }]} /></Card>
      {office ? <Card cells title="有疑问"><Cell title={office.phone} note={`${office.name}，${office.address}`} act="拨打" onTap={() => dial(office.phone)} /></Card> : null}
    </>
  );
}
