import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { excerpt } from '@/domain/applicant/text';
import type { Instant } from '@/domain/calendar/instant';
import type { WorkItem } from '@/contract/staff';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Tag } from '@/components/tag';
import { openCase } from '../shared/routes';
import { outcomeName, PROVISIONAL, stepOf } from '../shared/words';

interface LineProps {
  readonly item: WorkItem;
  readonly at: Instant;
}

const VERBS: Partial<Record<WorkItem['state'], string>> = {
  submitted: '去确认收到', inProgress: '去拟定答复', decided: '去审核', reviewed: '去签发', signed: '去送达',
};

/** A case this person can do something about now: one card, one button. */
export function WorkCard({ item, at }: LineProps): ReactNode {
  const step = stepOf(item, at);
  const verb = VERBS[item.state] ?? '打开';
  return (
    <Card>
      <View className="row work-line__top">
        <Tag tone={step.level}>{step.tag}</Tag>
        <View className="faint num work-line__number">{item.number}</View>
      </View>
      <View className="head work-line__title break">{excerpt(item.description)}</View>
      <View className="soft break">{`${item.applicantName} · ${step.headline}${step.provisional ? PROVISIONAL : ''}`}</View>
      <View className="work-line__action">
        <Action small label={`${verb}：${item.number}`} onTap={() => openCase(item.id)}>{verb}</Action>
      </View>
    </Card>
  );
}

/** A case that waits for somebody else, or that is closed. */
export function WorkLine({ item, at }: LineProps): ReactNode {
  const step = stepOf(item, at);
  const outcome = item.outcome ? `${outcomeName(item.outcome)} · ` : '';
  return (
    <Cell
      title={excerpt(item.description, 24)}
      note={<><View>{item.number}</View><View>{`${item.applicantName} · ${outcome}${step.headline}${step.provisional ? PROVISIONAL : ''}`}</View></>}
      value={<Tag tone={step.level}>{step.tag}</Tag>}
      onTap={() => openCase(item.id)}
    />
  );
}
