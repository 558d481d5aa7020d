import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LETTERS } from '@/domain/statute/letters';
import { STOPS, type StopKey, type WizardStop } from '@/domain/wizard/stops';
import type { StaffCase } from '@/contract/staff';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Articles } from './articles';
import { stepLink, stepName } from './link-step';

/** 先办这件事: why the wizard stops here, and what to do. */
export function StopCard({ stop, current }: { readonly stop: StopKey; readonly current: StaffCase }): ReactNode {
  const { label, todo, rules, letter, event }: WizardStop = STOPS[stop];
  const open = event && stepLink(current, event);
  return (
    <Card>
      <View className="faint">指引停在这里</View>
      <View className="title wizard__question" {...heading(2)}>{label}</View>
      <View className="text">{todo}</View>
      <Facts facts={[
        ...(letter ? [{ label: '要用的文书', value: LETTERS[letter].title }] : []),
        stop === 'recordCorrection' ? { label: '申请人不同意', value: '不要转，直接拟定答复', note: '写明这是要求更正记录，向哪里提出' }
          : { label: '办完以后', value: '回到这里接着走', note: '前面的回答都在，只重新问案卷里变了的那一问' },
        ...(event && !open ? [{ label: '现在', value: `还不能办“${stepName(event)}”`, note: '请从案件里看要先办什么' }] : []),
      ]} />
      <Articles rules={rules} />
    </Card>
  );
}
