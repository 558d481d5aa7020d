import { useState, type ReactNode } from 'react';
import { CHANNELS } from '@/domain/statute/channels';
import { articleLabel } from '@/domain/statute/article';
import { LIMITS } from '@/contract/limits';
import type { StaffCase } from '@/contract/staff';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { refusalWords } from '../../shared/refusal-words';
import type { SheetCall } from './use-sheet-call';

/** 联系未果: when, how, and what came of it; the period has not begun yet. */
export function ContactSheet({ current: { id, version, clock }, sheet, reload }: { readonly current: StaffCase; readonly sheet: SheetCall; readonly reload: () => Promise<void> }): ReactNode {
  const [words, setWords] = useState('');
  const confirm = () => sheet.send(() => call('staff', 'recordContact', { id, version, words }), async () => {
    setWords('');
    await reload();
  });
  return (
    <Sheet
      open={sheet.open} title="没有联系上申请人？" confirm="记下来" onConfirm={confirm} onCancel={sheet.hide} error={sheet.refused && refusalWords(sheet.refused, words !== '')}
      lead={`把这一次怎么联系的记下来，联系上的那一天才算收到。依据：${articleLabel(CHANNELS[clock.channel].rule)}`}
      rows={[{ label: '期限', value: '还没有开始算' }, { label: '告诉谁', value: '没有人，只记入经过' }, { label: '不能撤销', value: '记下以后不能删' }]}
    >
      <Field label="联系的经过" multiline value={words} onChange={setWords} limit={LIMITS.factCharacters} placeholder="例如：10点打申请书上的手机，没有人接" />
    </Sheet>
  );
}
