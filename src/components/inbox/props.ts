import type { Instant } from '@/domain/calendar/instant';

/** One message as it is shown. */
export interface Told {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly at: Instant;
  readonly unread: boolean;
  readonly number?: string;
  readonly agencyShortName?: string;
}

/** 微信提醒: how many messages are allowed already. */
export interface Allowance {
  readonly left: number;
}

export interface ToldPage<M extends Told> {
  readonly items: readonly M[];
  readonly next?: string;
  readonly unread: number;
  readonly push?: Allowance;
}
