import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ITEM_LISTS, type ItemList } from '@/contract/item-lists';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { PickField } from '@/components/pick-field';
import { Empty, Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { chosenDesk, rememberDesk, type Desk } from '@/services/desks';
import { staffTabs } from '@/services/staff-tabs';
import { goHome, openBooks, openInbox, openMonths, openNew, openPost } from '../shared/routes';
import { useDesks } from './use-desk';
import { ItemsList } from './list';
import '../shared/publish.scss';

const isList = (value: string | undefined): value is ItemList => value !== undefined && Object.keys(ITEM_LISTS).includes(value);

function DeskView({ desks }: { readonly desks: readonly Desk[] }): ReactNode {
  const params = useRouter().params;
  const [wanted, want] = useState(params.agency);
  const desk = chosenDesk(desks, wanted);
  // Who reviews begins with what waits for him, who writes and who watches with what is due.
  const [show, setShow] = useState<ItemList>(isList(params.show) ? params.show : desk?.handles && !desk.writes ? 'mine' : 'due');
  if (!desk) {
    return (
      <Empty title="这里给写信息、审信息的人用" action={{ label: '回到首页', onTap: goHome }}>
        你没有这样的岗位。单位的管理员给你邀请码，你在“我的”里接受；已经是工作人员的，请管理员调整岗位。
      </Empty>
    );
  }
  const { agencyId, agencyName, writes } = desk;
  const choose = (id: string) => {
    rememberDesk(id);
    want(id);
  };
  return (
    <>
      {desks.length > 1
        ? <PickField label="单位" notChosen={agencyName} value={agencyId} options={desks.map((one) => ({ value: one.agencyId, label: one.agencyName }))} onChange={(id) => choose(id ?? agencyId)} />
        : <View className="soft">{agencyName}</View>}
      {writes ? <View className="publish__new"><Action onTap={() => openNew(agencyId)}>拟一条要公开的信息</Action></View> : null}
      <ItemsList key={`${agencyId}/${show}`} agencyId={agencyId} show={show} onShow={setShow} />
      <Card cells>
        <Cell title="在别处公开的" note="门户网站、公众号、公告栏：逐条登记，或者按月填数" onTap={() => openMonths(agencyId)} />
        <Cell title="年度台账" note="年报要写、别处没有的：制发的文件、许可处罚、培训、考核，发生一件记一件" onTap={() => openBooks(agencyId)} />
      </Card>
      <View className="publish__ways"><TextLink onTap={openInbox}>消息</TextLink><TextLink onTap={openPost}>我的岗位</TextLink><TextLink onTap={goHome}>回到居民看的首页</TextLink></View>
    </>
  );
}

function Body(): ReactNode {
  const { model, reload } = useDesks();
  if (model.kind === 'loading') return <Loading />;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="写好的都在，没有丢。" onRetry={reload} />;
  return <DeskView desks={model.value} />;
}

/** 公开: what is to be published, under review, public and withdrawn. */
export default function PublishDeskPage(): ReactNode {
  return <Page title="公开" tabs={staffTabs()}><Body /></Page>;
}
