import { useMemo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import type { StaffCase } from '@/contract/staff';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { CaseClock } from '@/components/case-clock';
import { Tag } from '@/components/tag';
import { Facts } from '@/components/facts';
import { PROVISIONAL, stepOf } from '../shared/words';
import { dateFacts } from './dates';

interface SummaryProps {
  readonly current: StaffCase;
  readonly at: Instant;
  readonly handles: boolean;
}

/** Also said to whom may do something beside the step that is waited for. */
function waitingWords({ waitingFor }: StaffCase, handles: boolean): string | undefined {
  const waiting = waitingFor ? `${waitingFor}。` : '';
  return handles ? waiting || undefined : `${waiting}你在这里只看，不办理。`;
}

/** 编号, the next step in one sentence, and the clock. */
export function Summary({ current, at, handles }: SummaryProps): ReactNode {
  const step = stepOf(current, at);
  const waiting = waitingWords(current, handles);
  return (
    <Card>
      <View className="row case__top">
        <View className="faint num break">{current.number}</View>
        <Tag tone={step.level}>{step.tag}</Tag>
      </View>
      <View className="case__headline" {...heading()}>{step.headline}</View>
      {step.provisional && current.clock.waitingFor ? <View className="soft">{PROVISIONAL}</View> : null}
      {step.detail ? <View className="soft">{step.detail}</View> : null}
      {waiting ? <View className="soft">{waiting}</View> : null}
      <CaseClock clock={current.clock} today={civilDateAt(at)} />
    </Card>
  );
}

/** 几个日期, each with its reason. */
export function Dates({ current }: Pick<SummaryProps, 'current'>): ReactNode {
  const facts = useMemo(() => dateFacts(current.clock), [current.clock]);
  return <Card title="日期"><Facts facts={facts} /></Card>;
}
