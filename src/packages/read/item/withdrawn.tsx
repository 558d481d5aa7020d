import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { WithdrawnItem } from '@/contract/published';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { fullDay } from '@/domain/calendar/civil-date';
import { go, LINKS } from '@/pages/reading/links';
import { PageHead } from '@/pages/reading/page-head';

/** 已撤回: that it was, when and why, and how to ask for it. */
export function WithdrawnView({ item: { agency, indexNumber, publishedOn, withdrawn } }: { readonly item: WithdrawnItem }): ReactNode {
  return (
    <View>
      <PageHead title="这条信息已经撤回">{`${agency.name}在${fullDay(withdrawn.on)}撤回了它，内容和附件不再提供。`}</PageHead>
      <Card>
        <Facts facts={[{ label: '索引号', value: indexNumber }, { label: '公开日期', value: fullDay(publishedOn) }, { label: '撤回的原因', value: withdrawn.reason }]} />
      </Card>
      <View className="soft">需要这方面的信息，可以看这个单位公开的其他信息，或者申请公开。</View>
      <View className="item__acts">
        <Action kind="ghost" onTap={() => go(LINKS.catalogue(agency.id))}>看公开的信息</Action>
        <Action kind="ghost" onTap={() => go(LINKS.application(agency.id))}>申请公开</Action>
      </View>
    </View>
  );
}
