import { outletLabel, type PublishedNumbers } from '../elsewhere/year-numbers';

/** 本产品 as a channel: what is published here. */
const HERE = 'here';

/** 一个渠道的数, to be confirmed on its own. */
export interface ChannelNumber {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  readonly doubts: readonly string[];
}

/** Every channel of a year; this product first. @source 条例 arts. 23, 50(1) */
export const channelNumbers = ({ here, channels }: PublishedNumbers): readonly ChannelNumber[] => [
  { id: HERE, label: '本小程序', total: here, doubts: [] },
  ...channels.map(({ outlet, total, months }) => ({
    id: outlet.id, label: outletLabel(outlet), total, doubts: months.flatMap(({ month, doubt }) => (doubt ? [`${month}月：${doubt}`] : [])),
  })),
];
