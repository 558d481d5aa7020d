import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { TextLink } from '@/components/text-link';
import { go, LINKS } from '../reading/links';
import { chooseAgency } from '@/services/session';
import { StopView } from '../reading/stop-view';
import { stopAt } from '../reading/stop';
import { useAgency } from '../reading/use-agency';
import { useAgencyHome } from '../reading/use-agency-home';
import { DraftCard } from './draft-card';
import { Prepare } from './prepare';
import { useDrafts } from './use-drafts';
import { useWaiting } from './use-waiting';
import { useWishField } from './use-wish-field';
import { WaitingCard } from './waiting-card';
import { ToWhom, WhatItIs } from './view';
import { WishField } from './wish-field';
import './apply.scss';

/** 我要申请. */
export default function ApplyPage(): ReactNode {
  const agencyId = useAgency();
  const { reading } = useAgencyHome(agencyId);
  const drafts = useDrafts();
  const waiting = useWaiting(drafts.look);
  const wish = useWishField(agencyId);
  const stop = reading.kind === 'ready' ? stopAt(reading.value) : undefined;
  const name = reading.kind === 'ready' ? reading.value.agency.name : '你选的单位';
  return (
    <Page title="我要申请" tabs="residents" terms bar={stop ? undefined : <BottomBar><Action onTap={wish.next}>下一步</Action></BottomBar>}>
      {stop ? null : <WishField wish={wish} agencyId={agencyId} />}
      {stop ? <StopView stop={stop} onSuccessor={chooseAgency} /> : null}
      {agencyId ? <ToWhom name={name} /> : null}
      <WaitingCard waiting={waiting} />
      <DraftCard drafts={drafts} />
      <WhatItIs />
      <Prepare />
      <View className="apply__other soft">到窗口、寄信申请过的？<TextLink onTap={() => go(LINKS.lookUp())}>凭编号查询</TextLink></View>
      {agencyId ? <View className="apply__other soft">不是要信息，是想更正自己的记录、投诉、举报或者提意见？<TextLink onTap={() => go(LINKS.complaint(agencyId))}>看投诉建议</TextLink></View> : null}
    </Page>
  );
}
