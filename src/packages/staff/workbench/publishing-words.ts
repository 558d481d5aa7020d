import type { CivilDate } from '@/domain/calendar/civil-date';
import { dayWords } from '@/domain/case/day-words';
import type { PublishingCard as Facts } from '@/contract/workbench';

/** 最早的一件: its last day and what it is. */
export function firstWords({ first, mine }: Facts, today: CivilDate): string {
  const waits = mine > 0 ? `等你办的${mine}件` : '';
  if (!first) return waits;
  const { title, duty: { by, provisional, overdue, late } } = first;
  const day = by === undefined ? '早就该公开' : overdue ? `${dayWords(by, today)}到期，已经晚了${late}个工作日` : `${provisional ? '暂定' : ''}最迟${dayWords(by, today)}公开`;
  return `最早一件${day}：${title}${waits && `；${waits}`}`;
}
