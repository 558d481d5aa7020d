import { art, type ArticleRef } from '../statute/article';

interface ChannelRow {
  readonly label: string;
  /** Whether it has an address that can be opened. */
  readonly link: boolean;
  readonly rule: ArticleRef;
}

/** 还在哪里公开, beside this product. @source 条例 arts. 23, 24, 25 */
export const ELSEWHERE_CHANNELS = {
  portal: { label: '政府门户网站', link: true, rule: art(24) },
  officialAccount: { label: '政务公众号', link: true, rule: art(23) },
  gazette: { label: '政府公报', link: true, rule: art(23) },
  noticeBoard: { label: '信息公告栏', link: false, rule: art(25, 2) },
  serviceHall: { label: '政务服务大厅', link: false, rule: art(25, 1) },
  villageBoard: { label: '村务公开栏', link: false, rule: art(23) },
  media: { label: '报刊、广播、电视', link: false, rule: art(23) },
  other: { label: '其他', link: true, rule: art(23) },
} as const satisfies Record<string, ChannelRow>;

export type ElsewhereChannel = keyof typeof ELSEWHERE_CHANNELS;
