import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { StaffItem } from '@/contract/publishing';
import { fullDay } from '@/domain/calendar/civil-date';
import { ELSEWHERE_CHANNELS } from '@/domain/publishing/channels';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { openAddOf } from '../registers/routes';

/** 还公开在 that no channel counts: which channel it is was not clear, or there was none yet. */
export function Unregistered({ item: { agencyId, live, may } }: { readonly item: StaffItem }): ReactNode {
  const places = live?.unregistered ?? [];
  if (!live || places.length === 0) return null;
  const { title, category } = live.content;
  return (
    <Card cells title="还没有登记到渠道">
      <View className="publish__said soft">这几处写在“还公开在”里，没有对上一个渠道，所以不在年度各渠道的数里。登记一下就算进去。</View>
      {places.map(({ channel, on, link }) => (
        <Cell
          key={`${channel}${on}${link}`} title={ELSEWHERE_CHANNELS[channel].label} note={on && fullDay(on)}
          {...(may.includes('revise') && on && { act: '登记', onTap: () => openAddOf(agencyId, { title, on, category, channel, ...(link && { link }) }) })}
        />
      ))}
    </Card>
  );
}
