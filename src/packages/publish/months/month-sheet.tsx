import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Refused } from '@/contract/reply';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { outletLabel, type MonthNumber, type Outlet } from '@/domain/elsewhere/year-numbers';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';

export interface ChosenMonth { readonly outlet: Outlet; readonly month: number; readonly number: MonthNumber | undefined }

interface MonthSheetProps {
  readonly agencyId: string;
  readonly year: number;
  readonly chosen: ChosenMonth;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** 一个月的数: one number for the whole month, with who entered it before. */
export function MonthSheet({ agencyId, year, chosen: { outlet, month, number }, onSaved, onCancel }: MonthSheetProps): ReactNode {
  const before = number?.count;
  const singles = number?.singles ?? 0;
  const [typed, setTyped] = useState(before === undefined ? '' : String(before));
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Pick<Refused, 'message' | 'field'>>();
  const { model } = useReply(useCallback(() => call('staff', 'channelMonth', { agencyId, outletId: outlet.id, year, month }), [agencyId, outlet.id, year, month]));
  const save = async () => {
    const text = typed.trim();
    if (text === '' ? before === undefined : !/^\d{1,4}$/.test(text)) {
      setWrong({ message: '请填写条数，只写数字，例如12；一条也没有写0。', field: 'count' });
      return;
    }
    const reply = await call('staff', 'saveMonthCount', { agencyId, outletId: outlet.id, year, month, count: text === '' ? null : Number(text), before: before ?? null, ...(reason.trim() && { reason }) });
    setWrong(reply.ok ? undefined : reply);
    if (reply.ok) onSaved();
  };
  const changes = model.kind === 'ready' ? model.value.changes : [];
  const errorOf = (field: string) => (wrong?.field === field ? wrong.message : undefined);
  return (
    <Sheet
      open title={`${year}年${month}月一共多少条？`} lead={outletLabel(outlet)} confirm="保存" cancel={before === undefined ? '不填' : '不改'} onConfirm={save} onCancel={onCancel}
      error={wrong && wrong.field !== 'count' && wrong.field !== 'reason' ? wrong.message : undefined}
      rows={[{ label: '逐条登记的', value: `${singles}条`, note: singles > 0 ? '这里填的是全部，逐条登记的包括在里面，不会加两遍' : '没有逐条登记，填全月的总数就可以' }]}
    >
      <Field label="全月条数" type="number" value={typed} error={errorOf('count')} onChange={setTyped} hint={before === undefined ? undefined : '空着保存，就是取消填过的数'} />
      {before === undefined ? null : <Field label="为什么改" value={reason} error={errorOf('reason')} placeholder="例如：漏数了两条" onChange={setReason} />}
      {changes.map(({ count, at, by, reason: why }) => (
        <View key={at} className="soft">{`${formatDate(civilDateAt(at))} ${by}${count === null ? '取消了填过的数' : `填${count}条`}${why ? `，${why}` : ''}`}</View>
      ))}
    </Sheet>
  );
}
