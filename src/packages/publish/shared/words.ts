import { formatDay, yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';
import type { ItemDuty } from '@/domain/publishing/duty';
import { ITEM_REVIEWS, type ItemReviewKey } from '@/domain/publishing/reviews';

/** 10月14日9:05 */
export const moment = (at: Instant): string => `${formatDay(civilDateAt(at))}${clockTimeAt(at)}`;

type Next = ItemReviewKey | 'publish' | 'submit';

/** What it waits for. */
export function nextWords(next: Next | undefined): string {
  switch (next) {
    case undefined: return '';
    case 'submit': return '草稿，写完以后交审核';
    case 'publish': return '三审都过了，等公开';
    default: return `等${ITEM_REVIEWS[next].label}`;
  }
}

/** 最迟哪天公开, and how it stands. @param today for the year */
export function dutyWords({ by, left, late, overdue, provisional, law }: ItemDuty, today: CivilDate | undefined): string {
  if (by === undefined) return '早就应当公开了';
  const day = `${today && yearOf(by) === yearOf(today) ? '' : `${yearOf(by)}年`}${formatDay(by)}`;
  const last = `最迟${day}公开${provisional ? '（暂定）' : ''}`;
  if (overdue) return `${last}，已经逾期${late}个工作日`;
  return `${last}，${left === 0 ? '就是今天' : `还剩${left}个工作日`}${law ? `（${law}）` : ''}`;
}
