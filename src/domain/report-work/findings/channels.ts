import { art, articleLabel } from '../../statute/article';
import type { ChannelNumber } from '../channels';
import type { RawFinding } from './raw-finding';

interface Confirmed { readonly channel: string; readonly total: number }

/** Every channel by itself: nobody confirms all of them at once. @source 条例 arts. 23, 50(1) */
export const channelFindings = (channels: readonly ChannelNumber[], confirmed: readonly Confirmed[]): readonly RawFinding[] => channels.flatMap(({ id, label, total, doubts }): readonly RawFinding[] => {
  const said = confirmed.find(({ channel }) => channel === id);
  const about = { group: 'channels', where: label, place: { kind: 'channels' }, article: articleLabel(art(50, 1, 1)) } as const;
  const open: readonly RawFinding[] = said?.total === total ? [] : [{
    ...about, place: { kind: 'confirm' }, severity: 'hard', is: said ? `确认过${said.total}条，现在是${total}条` : `${total}条，还没有人核对`, should: '每个渠道的数都要有人核对过', todo: '请核对这个渠道本年公开的数量，对的点“这个数对”，不对的到各渠道的数里改。',
  }];
  return [...open, ...doubts.map((doubt): RawFinding => ({ ...about, severity: 'soft', is: doubt, should: '按月填的数应当包括逐条登记的', todo: '请到各渠道的数里改；没有错的，写明理由。' }))];
});
