import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { Outlets, RegistrationLine } from '@/contract/registers';
import { formatDate } from '@/domain/calendar/civil-date';
import { outletLabel } from '@/domain/elsewhere/year-numbers';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { PickField } from '@/components/pick-field';
import { Empty, Failed, Loading } from '@/components/state';
import { call } from '@/services/cloud';
import { useMore } from '@/services/use-more';
import { useReply } from '@/services/use-reply';
import { openAdd, openRegistration } from '../registers/routes';

interface Shown { readonly agencyId: string; readonly year: number }

function List({ agencyId, year, outletId, names }: Shown & { readonly outletId: string | undefined; readonly names: ReadonlyMap<string, string> }): ReactNode {
  const ask = useCallback((cursor?: string) => call('staff', 'registrations', { agencyId, year, ...(outletId && { outletId }), ...(cursor && { cursor }) }), [agencyId, year, outletId]);
  const { model, reload } = useReply(useCallback(() => ask(), [ask]));
  const { items, next, refused, loadMore } = useMore(model.kind === 'ready' ? model.value : undefined, ask);
  if (model.kind === 'loading') return <Loading />;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="登记过的都在，没有丢。" onRetry={reload} />;
  if (items.length === 0) return <Empty title="没有逐条登记的" action={{ label: '去登记', onTap: () => openAdd(agencyId) }}>{`${year}年还没有逐条登记；只按月填数也可以。`}</Empty>;
  const row = ({ id, title, on, outletId: of }: RegistrationLine) =>
    <Cell key={id} title={<View className="break">{title}</View>} note={`${formatDate(on)}，${names.get(of) ?? ''}`} onTap={() => openRegistration(agencyId, id)} />;
  return (
    <>
      <Card cells>{items.map(row)}</Card>
      {refused ? <Failed refused={refused} safe="上面的都在。" onRetry={loadMore} /> : null}
      {next && !refused ? <Action kind="ghost" onTap={loadMore}>再看20条</Action> : null}
    </>
  );
}

function Ready({ agencyId, year, outlets: { outlets, mayChange }, first }: Shown & { readonly outlets: Outlets; readonly first: string | undefined }): ReactNode {
  const [outletId, choose] = useState(first);
  return (
    <Page title={`${year}年逐条登记的`} bar={mayChange ? <BottomBar><Action onTap={() => openAdd(agencyId)}>登记</Action></BottomBar> : undefined}>
      <PickField label="渠道" notChosen="全部渠道" value={outletId} options={outlets.map((one) => ({ value: one.id, label: outletLabel(one) }))} onChange={choose} />
      <List key={outletId} agencyId={agencyId} year={year} outletId={outletId} names={new Map(outlets.map((one) => [one.id, outletLabel(one)]))} />
    </Page>
  );
}

/** 逐条登记的: a year's, newest first. */
export default function RegisteredPage(): ReactNode {
  const { agency: agencyId = '', year = '', outlet } = useRouter().params;
  const { model, reload } = useReply(useCallback(() => call('staff', 'outlets', { agencyId }), [agencyId]));
  if (model.kind === 'loading') return <Page title="逐条登记的"><Loading /></Page>;
  if (model.kind === 'failed') return <Page title="逐条登记的"><Failed refused={model.refused} safe="登记过的都在，没有丢。" onRetry={reload} /></Page>;
  return <Ready agencyId={agencyId} year={Number(year)} outlets={model.value} first={outlet} />;
}
