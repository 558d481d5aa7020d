import { ELSEWHERE_CHANNELS, type ElsewhereChannel } from '../publishing/channels';

/** 公开渠道 of an agency, beside this product. */
export interface Outlet {
  readonly id: string;
  readonly kind: ElsewhereChannel;
  readonly name: string;
  /** Where it is found: an address on the net, or a place. */
  readonly address?: string;
  /** 停用: nothing new is registered, what was stays counted. */
  readonly retired?: true;
}

/** What is on record of one channel and one month. */
export interface OutletMonth {
  readonly outletId: string;
  /** 1 to 12. */
  readonly month: number;
  /** 逐条登记的. */
  readonly singles: number;
  /** 按月填报: the whole of the month, single registrations inside it. */
  readonly count?: number;
}

/** A month's number, with how it came about. */
export interface MonthNumber {
  readonly month: number;
  readonly singles: number;
  readonly count?: number;
  readonly total: number;
  /** How single registrations and the month's count stand to each other. */
  readonly words: string;
  /** More were registered than the month's count says, so one of them is wrong. */
  readonly doubt?: string;
}

export interface ChannelNumbers {
  readonly outlet: Outlet;
  /** Months with anything in them, in their order. */
  readonly months: readonly MonthNumber[];
  readonly total: number;
}

/** 一年公开了多少，按渠道. */
export interface PublishedNumbers {
  readonly year: number;
  /** Items published in this product, 已撤回 ones included: they were public. */
  readonly here: number;
  readonly channels: readonly ChannelNumbers[];
  /** All channels together, this product left out. */
  readonly elsewhere: number;
  /** 条次: what is public on several channels counts on each. */
  readonly total: number;
  /** Months that contradict themselves. */
  readonly doubts: readonly string[];
}

/** 一个月的数: the count is the whole and the single ones are inside it; without a count they are the number. */
export function monthNumber({ month, singles, count }: Omit<OutletMonth, 'outletId'>): MonthNumber {
  if (count === undefined) return { month, singles, total: singles, words: `逐条登记${singles}条` };
  if (singles > count) {
    const doubt = `逐条登记了${singles}条，按月填的却是${count}条，请核对后改月数`;
    return { month, singles, count, total: singles, words: doubt, doubt };
  }
  return { month, singles, count, total: count, words: singles === 0 ? `按月填${count}条` : `按月填${count}条，逐条登记的${singles}条在里面` };
}

/** A channel as it is called: 政务公众号“乔官发布”. */
export const outletLabel = ({ kind, name }: Pick<Outlet, 'kind' | 'name'>): string => `${ELSEWHERE_CHANNELS[kind].label}“${name}”`;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * 本年主动公开的数量，按渠道分: what an annual report says of its channels, and the only place where it is added up.
 * @param here items published in this product in the year
 * @param outlets every channel of the agency, in the order they are shown
 * @param months of the year
 * @source 条例 arts. 23, 50(1)
 */
export function publishedNumbers(year: number, here: number, outlets: readonly Outlet[], months: readonly OutletMonth[]): PublishedNumbers {
  const channels = outlets.map((outlet): ChannelNumbers => {
    const own = months.filter(({ outletId, singles, count }) => outletId === outlet.id && (singles > 0 || count !== undefined))
      .map(monthNumber).sort((a, b) => a.month - b.month);
    return { outlet, months: own, total: sum(own.map(({ total }) => total)) };
  }).filter(({ outlet, months: own }) => !outlet.retired || own.length > 0);
  const elsewhere = sum(channels.map(({ total }) => total));
  const doubts = channels.flatMap(({ outlet, months: own }) => own.flatMap(({ month, doubt }) => (doubt ? [`${outletLabel(outlet)}${month}月：${doubt}`] : [])));
  return { year, here, channels, elsewhere, total: here + elsewhere, doubts };
}
