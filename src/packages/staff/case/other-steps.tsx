import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { CaseEventType } from '@/domain/case/event';
import type { StaffCase } from '@/contract/staff';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Fold } from '@/components/fold';
import { openSplit, openStep } from '../shared/routes';
import { isStepType, STEP_FORMS } from '../step/forms';

/** Steps that carry the case on stand first in their own words; the rest by what it is about. */
const GROUPS: readonly { readonly title: string; readonly steps: readonly CaseEventType[] }[] = [
  { title: '申请人', steps: ['noticeServed', 'corrected', 'correctionLapsed', 'correctionAsked', 'reasonsAsked', 'reasonsGiven', 'withdrawn'] },
  { title: '征求意见和协办', steps: ['consultationEnded', 'consultationDelivered', 'consultationSent', 'thirdPartyUnreachable', 'assistGiven', 'assistAsked'] },
  { title: '期限', steps: ['extended', 'extensionDeclined', 'extensionAsked', 'delayed', 'split'] },
  { title: '收费', steps: ['feePaid', 'paymentMissing', 'feeLapsed', 'feeNoticed'] },
  { title: '办结以后', steps: ['archived', 'reopened', 'remedyFiled', 'remedyEnded'] },
];

const SPLIT = { title: '拆分', about: '几样信息的答复各不相同' } as const;

function StepCell({ id, type, late }: { readonly id: string; readonly type: CaseEventType; readonly late?: true }): ReactNode {
  if (type === 'split') return <Cell title={SPLIT.title} note={SPLIT.about} onTap={() => openSplit(id)} />;
  if (!isStepType(type)) return null;
  const { title, about } = STEP_FORMS[type];
  return <Cell title={title} note={about || undefined} onTap={() => openStep(id, type, late)} />;
}

/** 还可以办: every other step this person may take now, and what may be recorded after the fact. */
export function OtherSteps({ current }: { readonly current: StaffCase }): ReactNode {
  const { actions, late, closedByLastDay, open: { extensionAsked } } = current;
  const groups = GROUPS.map(({ title, steps }) => ({ title, steps: steps.filter((type) => actions.includes(type)) })).filter(({ steps }) => steps.length > 0);
  const lateSteps = late.filter(isStepType);
  if (groups.length === 0 && lateSteps.length === 0) return null;
  return (
    <Card title="还可以办" cells>
      {extensionAsked ? <View className="case__asked">{`${extensionAsked.by}申请延期${extensionAsked.workingDays}个工作日：${extensionAsked.reason}`}</View> : null}
      {groups.map(({ title, steps }) => (
        <View key={title}>
          <View className="case__group faint">{title}</View>
          {steps.map((type) => <StepCell key={type} id={current.id} type={type} />)}
        </View>
      ))}
      {closedByLastDay ? <View className="case__group faint">{closedByLastDay}</View> : null}
      {lateSteps.length > 0 ? (
        <Fold title="补录以前发生的事">
          {lateSteps.map((type) => <StepCell key={type} id={current.id} type={type} late />)}
        </Fold>
      ) : null}
    </Card>
  );
}
