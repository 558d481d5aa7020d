import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { OwnLetterOpened } from '@/contract/acting';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { Action } from '@/components/action';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { DayField } from '@/components/day-field';
import { Icon } from '@/components/icon';
import { call } from '@/services/cloud';
import { notify } from '../shared/notify';
import { backToDetail } from '../shared/back-to-detail';

interface ReceiptProps { readonly id: string; readonly letter: OwnLetterOpened; readonly at: Instant }

/** 收到了吗: a letter by post; only who got it knows the day, and periods run from it. */
export function ReceiptCard({ id, letter: { place, answers, awaitsReceipt }, at }: ReceiptProps): ReactNode {
  const [on, setOn] = useState<CivilDate>();
  const [wrong, setWrong] = useState<string>();
  if (!awaitsReceipt) return null;
  const confirm = async () => {
    if (!on) {
      setWrong('请选择收到的日期。');
      return;
    }
    // What the office did meanwhile does not change the day it came.
    const now = await call('applicant', 'getApplication', { id });
    const reply = now.ok ? await call('applicant', 'confirmReceived', { id, version: now.value.version, place, on }) : now;
    setWrong(reply.ok ? undefined : reply.message);
    if (!reply.ok) return;
    notify('登记好了');
    backToDetail(id);
  };
  return (
    <Card title="寄给你的收到了吗？">
      <View className="soft">{answers ? '申请复议、到法院起诉的期限，从你收到那天起算。登记以后，最后一天会替你算好。登记了不能改，请照信封或者签收的日期选。' : '给你的期限从收到那天起算。登记了不能改，请照信封或者签收的日期选。'}</View>
      <DayField label="哪天收到的" from={awaitsReceipt.postedOn} to={civilDateAt(at)} value={on} onChange={setOn} />
      <View {...aria({ role: 'alert', live: 'polite' })}>{wrong ? <View className="letter__wrong"><Icon name="alert" /> {wrong}</View> : null}</View>
      <Action kind="ghost" onTap={confirm}>登记收到</Action>
    </Card>
  );
}
