import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ChannelCheck, YearReport } from '@/contract/year-report';
import type { Refused } from '@/contract/reply';
import { fullDay } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Failed } from '@/components/state';
import { Tag } from '@/components/tag';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { openChannels } from '../shared/routes';

interface ChannelsProps {
  readonly value: YearReport;
  readonly show: (value: YearReport, at: Instant) => void;
}

function Channel({ channel, may, confirm }: { readonly channel: ChannelCheck; readonly may: boolean; readonly confirm: () => Promise<void> }): ReactNode {
  const { label, total, confirmed, before, doubts } = channel;
  return (
    <View className="annual__channel">
      <View className="row">
        <View className="grow break">{label}</View>
        <View className="num">{`${total}条`}</View>
      </View>
      {doubts.map((doubt) => <View key={doubt} className="soft">{doubt}</View>)}
      {confirmed ? <View className="faint">{`${confirmed.by}${fullDay(civilDateAt(confirmed.at))}核对过`}</View> : null}
      {before !== undefined ? <Tag tone="near">{`核对的时候是${before}条，请再看一遍`}</Tag> : null}
      {may && !confirmed ? <View className="annual__acts"><Action small kind="ghost" label={`${label}${total}条，这个数对`} onTap={confirm}>这个数对</Action></View> : null}
    </View>
  );
}

/** 各渠道的数: each is confirmed on its own, as it stands on the screen. @source 条例 arts. 23, 50(1) */
export function ChannelsCard({ value, show }: ChannelsProps): ReactNode {
  const { agency, year, channels, version, actions } = value;
  const [refused, setRefused] = useState<Refused>();
  const confirm = async ({ id, total }: ChannelCheck) => {
    const reply = await call('annual', 'confirmChannel', { agencyId: agency.id, year, version, channel: id, total });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) show(reply.value, reply.at);
  };
  const open = channels.filter(({ confirmed }) => !confirmed).length;
  return (
    <Card title="各渠道公开的数量" aside={open > 0 ? `还有${open}个没有核对` : '都核对过了'}>
      {channels.map((channel) => <Channel key={channel.id} channel={channel} may={actions.includes('write')} confirm={() => confirm(channel)} />)}
      {refused ? <Failed refused={refused} safe="已经核对的都记着。" /> : null}
      <TextLink onTap={() => openChannels(agency.id, year)}>数不对，去改各渠道的数</TextLink>
    </Card>
  );
}
