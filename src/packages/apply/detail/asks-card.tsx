import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ApplicationDetail } from '@/contract/applicant';
import type { Ask } from '@/contract/acting';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { DEEDS, lastDayWords, WHAT_IF_NOT, whyAsked } from '../act/deeds';

function AskCard({ ask, application }: { readonly ask: Ask; readonly application: ApplicationDetail }): ReactNode {
  return (
    <Card title={`等你${DEEDS[ask.of].title}`}>
      <View className="text">{whyAsked(ask, application)}</View>
      {ask.of === 'correction' ? ask.items.map((item, index) => <View key={index} className="text break asks__item">{`${index + 1}. ${item}`}</View>) : null}
      <Facts facts={[{ label: '最后一天', value: lastDayWords(ask) }, { label: '不办会怎样', value: WHAT_IF_NOT[ask.of] }]} />
    </Card>
  );
}

const LAPSING = '期限过了，单位正在办不再处理的手续。有正当理由的（例如生病、没有收到通知），请马上用“补充材料”说明。';

/** 等你办的: what, why, until when, and what happens otherwise. */
export function AsksCards({ application }: { readonly application: ApplicationDetail }): ReactNode {
  const { asks, clock } = application;
  const lapsing = (clock.waitingFor === 'correction' || clock.waitingFor === 'payment') && !asks.some(({ of }) => of === clock.waitingFor);
  return (
    <>
      {asks.map((ask) => <AskCard key={ask.of} ask={ask} application={application} />)}
      {lapsing ? <Card><View className="text">{LAPSING}</View></Card> : null}
    </>
  );
}
