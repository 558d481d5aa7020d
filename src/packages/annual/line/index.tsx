import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { BookLineChange, BookLineDetail } from '@/contract/yearbook';
import { fullDay, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import { kindRule, type YearbookKind } from '@/domain/yearbook/kinds';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Page } from '@/components/page';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { valueWords } from '../shared/words';
import { CorrectSheet, RemoveSheet } from './sheets';

const TITLE = '一条台账';
const KINDS = { saved: '记下', corrected: '改过', removed: '删除' } as const;

/** 改前: everything it said. */
const beforeWords = (kind: YearbookKind, { on, values }: NonNullable<BookLineChange['before']>): string =>
  [fullDay(on), ...Object.entries(kindRule(kind).fields).flatMap(([name, rule]) => (values[name] === undefined ? [] : [`${rule.label}：${valueWords(rule, values[name])}`]))].join('；');

function Trace({ kind, changes }: Pick<BookLineDetail, 'kind' | 'changes'>): ReactNode {
  return (
    <Card title="谁什么时候记的、改的">
      {changes.map(({ type, at, by, reason, before }) => (
        <View key={`${type}${at}`} className="text">
          <View>{`${fullDay(civilDateAt(at))}${clockTimeAt(at)} ${by}${KINDS[type]}`}</View>
          {reason ? <View className="soft">{`原因：${reason}`}</View> : null}
          {before ? <View className="soft break">{`改前：${beforeWords(kind, before)}`}</View> : null}
        </View>
      ))}
    </Card>
  );
}

interface ReadyProps { readonly agencyId: string; readonly line: BookLineDetail; readonly today: CivilDate; readonly show: (line: BookLineDetail) => void; readonly note: ReactNode }

function Ready({ agencyId, line, today, show, note }: ReadyProps): ReactNode {
  const [open, setOpen] = useState<'correct' | 'remove'>();
  const { kind, on, values, removed, mayChange, changes } = line;
  const { label, dayLabel, fields } = kindRule(kind);
  const cancel = () => setOpen(undefined);
  const done = (next: BookLineDetail) => {
    show(next);
    cancel();
  };
  const editing = { agencyId, line, today, done, cancel };
  const missing = Object.entries(fields).filter(([name, rule]) => rule.optional && values[name] === undefined).map(([, rule]) => rule.label);
  return (
    <Page title={`${label}的一条`} bar={mayChange && !removed ? <BottomBar><Action onTap={() => setOpen('correct')}>补填、更正</Action><Action kind="ghost" onTap={() => setOpen('remove')}>删除</Action></BottomBar> : undefined}>
      {note}
      <Card title={removed ? '已经删除，不计数' : undefined}>
        <Facts facts={[
          { label: dayLabel, value: fullDay(on) },
          ...Object.entries(fields).flatMap(([name, rule]) => (values[name] === undefined ? [] : [{ label: rule.label, value: <View className="break">{valueWords(rule, values[name])}</View> }])),
          ...(missing.length > 0 && !removed ? [{ label: '没有填的', value: missing.join('、') }] : []),
        ]} />
      </Card>
      <Trace kind={kind} changes={changes} />
      {open === 'correct' ? <CorrectSheet {...editing} /> : null}
      {open === 'remove' ? <RemoveSheet {...editing} /> : null}
    </Page>
  );
}

/** 一条台账: what it says, and everything that was done to it. */
export default function LinePage(): ReactNode {
  const { agency: agencyId = '', id = '' } = useRouter().params;
  const { model, reload, show } = useReply(useCallback(() => call('annual', 'yearLine', { agencyId, id }), [agencyId, id]));
  if (model.kind === 'loading') return <Page title={TITLE}><Loading /></Page>;
  if (model.kind === 'failed') return <Page title={TITLE}><Failed refused={model.refused} safe="台账都在，没有丢。" onRetry={reload} /></Page>;
  const { value, at, behind } = model;
  return <Ready agencyId={agencyId} line={value} today={civilDateAt(at)} show={(line) => show(line, at)} note={behind ? <OfflineNote at={at} onRetry={() => void reload()} /> : null} />;
}
