import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LEDGER_COLUMN_KEYS, LEDGER_COLUMNS, ledgerColumn, type LedgerCells, type LedgerColumnKey } from '@/domain/takeover/columns';
import { CHOICES } from '@/domain/takeover/words';
import type { Refused } from '@/contract/reply';
import type { TakenLineView } from '@/contract/takeover';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { PickField } from '@/components/pick-field';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { RefusalLine } from '../shared/refusal-line';
import { Lines } from './lines';

/** Asked of every application; the rest only where it happened. */
const ALWAYS: readonly LedgerColumnKey[] = ['number', 'channel', 'receivedOn', 'kind', 'name', 'documentNumber', 'phone', 'address', 'description'];

const parse = (value: unknown): LedgerCells | undefined => (typeof value === 'object' && value !== null
  ? Object.fromEntries(Object.entries(value).filter(([key, text]) => key in LEDGER_COLUMNS && typeof text === 'string')) as LedgerCells : undefined);
const BLANK: LedgerCells = {};

/** 一件一件填: the same columns as the ledger, one application at a time. */
export function OneForm({ agencyId, takesOver, opens }: { readonly agencyId: string; readonly takesOver: boolean; readonly opens: boolean }): ReactNode {
  const { value: cells, set, drop } = useKept(`intake.one:${agencyId}`, parse, BLANK);
  const [found, setFound] = useState<TakenLineView>();
  const [refused, setRefused] = useState<Refused>();
  const send = (action: 'previewLedger' | 'takeOver') => async () => {
    const reply = await call('staff', action, { agencyId, rows: [{ line: 1, cells }] });
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    setFound(reply.value.lines[0]);
    if (reply.value.lines[0]?.state === 'taken') drop();
  };
  const problemOf = (column: LedgerColumnKey): string | undefined =>
    found?.problems.flatMap((problem) => ('column' in problem && problem.column === column ? [problem.message] : []))[0];
  const field = (key: LedgerColumnKey) => {
    const { label, hint, needed, kind } = ledgerColumn(key);
    const write = (text: string | undefined) => {
      set({ ...cells, [key]: text ?? '' });
      setFound(undefined);
    };
    const choices = CHOICES[key];
    if (choices) {
      return (
        <PickField
          key={key} label={label} notChosen="不写" value={cells[key] || undefined} error={problemOf(key)}
          options={choices.map((value) => ({ value, label: value }))} onChange={write}
        />
      );
    }
    return (
      <Field
        key={key} label={label} value={cells[key] ?? ''} optional={!needed} multiline={key === 'description'} error={problemOf(key)}
        placeholder={kind === 'day' ? '2026-03-02' : undefined} hint={hint}
        onChange={write}
      />
    );
  };
  return (
    <View>
      <RefusalLine refused={refused} />
      {ALWAYS.map(field)}
      <Card cells><Fold title="联系人、邮箱、补正、征求意见、延期、答复">{LEDGER_COLUMN_KEYS.filter((key) => !ALWAYS.includes(key)).map(field)}</Fold></Card>
      {found ? <Lines lines={[found]} opens={opens} /> : null}
      {found?.state === 'ready' && takesOver ? <Action onTap={send('takeOver')}>转入这一件</Action> : <Action kind="ghost" onTap={send('previewLedger')}>先看会变成什么</Action>}
    </View>
  );
}
