import { useState, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { ITEM_LISTS, type ItemList } from '@/contract/publishing';
import type { Membership } from '@/contract/staff';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { PickField } from '@/components/pick-field';
import { Empty, Failed, Loading } from '@/components/state';
import { staffTabs } from '@/services/staff-tabs';
import { openMonths, openNew } from '../shared/routes';
import { chosenOf, useMemberships } from './use-desk';
import { ItemsList } from './list';

const isList = (value: string | undefined): value is ItemList => value !== undefined && Object.keys(ITEM_LISTS).includes(value);

function Desk({ memberships }: { readonly memberships: readonly Membership[] }): ReactNode {
  const params = useRouter().params;
  const [wanted, want] = useState(params.agency);
  const [show, setShow] = useState<ItemList>(isList(params.show) ? params.show : 'due');
  const desk = chosenOf(memberships, wanted);
  if (!desk) return <Empty title="这里给工作人员用">你还没有绑定到任何单位。请找单位的管理员要一个邀请码，在“我的”里接受。</Empty>;
  const { agencyId, agencyName, roles } = desk;
  const writes = roles.includes('editor') || roles.includes('officer');
  return (
    <>
      {memberships.length > 1
        ? <PickField label="单位" notChosen={agencyName} value={agencyId} options={memberships.map((one) => ({ value: one.agencyId, label: one.agencyName }))} onChange={want} /> : null}
      {writes ? <Action onTap={() => openNew(agencyId)}>拟一条要公开的信息</Action> : null}
      <ItemsList key={`${agencyId}/${show}`} agencyId={agencyId} show={show} onShow={setShow} />
      <Card cells>
        <Cell title="在别处公开的" note="门户网站、公众号、公告栏：逐条登记，或者按月填数" onTap={() => openMonths(agencyId)} />
      </Card>
    </>
  );
}

function Body(): ReactNode {
  const { model, reload } = useMemberships();
  if (model.kind === 'loading') return <Loading />;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="写好的都在，没有丢。" onRetry={reload} />;
  return <Desk memberships={model.value} />;
}

/** 公开: what is to be published, under review, public and withdrawn. */
export default function PublishDeskPage(): ReactNode {
  return <Page title="公开" tabs={staffTabs()}><Body /></Page>;
}
