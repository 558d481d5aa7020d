import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { OwnLetterOpened } from '@/contract/acting';
import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { DayField } from '@/components/day-field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { notify } from '../shared/notify';
import { backToDetail } from '../shared/back-to-detail';

interface ReceiptProps { readonly id: string; readonly letter: OwnLetterOpened; readonly at: Instant }

const WHY = { answer: '申请复议、到法院起诉的期限，从你收到那天起算。登记以后，最后一天会替你算好。', notice: '给你的期限，从你收到那天起算。登记以后，最后一天会替你算好。' } as const;

/** 收到了吗: a letter by post; only who got it knows the day, and periods run from it. */
export function ReceiptCard({ id, letter: { place, title, answers, awaitsReceipt }, at }: ReceiptProps): ReactNode {
  const [on, setOn] = useState<CivilDate>();
  const [wrong, setWrong] = useState<string>();
  const [asking, setAsking] = useState(false);
  if (!awaitsReceipt) return null;
  const confirm = async () => {
    if (!on) return;
    // What the office did meanwhile does not change the day it came.
    const now = await call('applicant', 'getApplication', { id });
    const reply = now.ok ? await call('applicant', 'confirmReceived', { id, version: now.value.version, place, on }) : now;
    setWrong(reply.ok ? undefined : reply.message);
    if (!reply.ok) return;
    notify('登记好了');
    backToDetail(id);
  };
  const ask = () => {
    setWrong(on ? undefined : '请选择收到的日期。');
    setAsking(on !== undefined);
  };
  const why = answers ? WHY.answer : WHY.notice;
  return (
    <Card title="寄给你的收到了吗？">
      <View className="soft">{`${why}请照信封或者签收的日期选。`}</View>
      <View className="letter__day"><DayField label="哪天收到的" from={awaitsReceipt.postedOn} to={civilDateAt(at)} value={on} error={asking ? undefined : wrong} onChange={setOn} /></View>
      <Action kind="ghost" onTap={ask}>登记收到</Action>
      {on ? (
        <Sheet
          open={asking} title="登记收到的日期？" confirm="登记" onConfirm={confirm} onCancel={() => setAsking(false)} error={wrong}
          rows={[{ label: '文书', value: title }, { label: '哪天收到', value: formatDate(on) }, { label: '会怎样', value: why }, { label: '告诉谁', value: '寄给你的单位' }, { label: '不能撤销', value: '日期登记一次，不能改' }]}
        />
      ) : null}
    </Card>
  );
}
