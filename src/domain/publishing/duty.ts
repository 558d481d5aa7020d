import { isCoveredOrLater } from '../calendar/range-error';
import type { CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days';
import { art, type ArticleRef } from '../statute/article';
import { TIME_LIMITS } from '../statute/time-limits';
import type { ItemWork } from './item';

/** 从哪天起算: the day it was made, or the day of a change. */
type DutyBasis = 'made' | 'changed';

/** 最迟哪天公开. Plain data; it travels in replies. */
export interface ItemDuty {
  readonly from: CivilDate;
  readonly basis: DutyBasis;
  /** The last day; absent when it lies before the days that can be counted, so long past. */
  readonly by?: CivilDate;
  /** 暂定. */
  readonly provisional: boolean;
  /** The law that sets another day. */
  readonly law?: string;
  /** 工作日 left until `by`, that day included when later than today; 0 when it is today or past. */
  readonly left: number;
  /** 工作日 since `by`; 0 while it is in time. */
  readonly late: number;
  readonly overdue: boolean;
  readonly rule: ArticleRef;
}

type Dated = Pick<ItemWork, 'changedOn' | 'period'> & { readonly content: Pick<ItemWork['content'], 'madeOn' | 'elsewhere'> };

/** The day a work was public elsewhere first, which fulfils the duty. */
function elsewhereOn({ content, changedOn }: Dated): CivilDate | undefined {
  const days = content.elsewhere.flatMap(({ on }) => (on !== undefined && on >= (changedOn ?? content.madeOn) ? [on] : []));
  return days.length === 0 ? undefined : days.reduce((a, b) => (b < a ? b : a));
}

export interface LastDay {
  readonly from: CivilDate;
  readonly basis: DutyBasis;
  readonly by?: CivilDate;
  readonly provisional: boolean;
  readonly law?: string;
}

/**
 * 主动公开的最后一天: 20 working days from 形成 or 变更, or the day another law sets; undefined when it is public on
 * another channel already. @source 条例 art. 26
 */
export function lastDayOf(work: Dated, calendar: WorkCalendar): LastDay | undefined {
  if (elsewhereOn(work) !== undefined) return undefined;
  const { content, changedOn, period } = work;
  const base = { from: changedOn ?? content.madeOn, basis: changedOn ? 'changed' : 'made' } as const;
  return period ? { ...base, by: period.by, provisional: false, law: period.law } : recounted(base, calendar);
}

/** The same duty by a calendar; a day that a law sets stays. @source 条例 art. 26 */
export function recounted(duty: Omit<LastDay, 'provisional'>, calendar: WorkCalendar): LastDay {
  if (duty.law !== undefined) return { ...duty, provisional: false };
  if (!isCoveredOrLater(duty.from)) return { ...duty, provisional: false };
  const { date, provisional } = addWorkingDays(duty.from, TIME_LIMITS.publication.workingDays, calendar);
  return { ...duty, by: date, provisional };
}

/** How a last day stands on a day. @source 条例 art. 26 */
export function dutyOn(last: LastDay, today: CivilDate, calendar: WorkCalendar): ItemDuty {
  const { by } = last;
  const between = (from: CivilDate, to: CivilDate) => (isCoveredOrLater(from) ? workingDaysBetween(from, to, calendar) : 0);
  return {
    ...last, rule: art(26), overdue: by === undefined || by < today,
    left: by === undefined ? 0 : between(today, by), late: by === undefined || by >= today ? 0 : between(by, today),
  };
}

/** How a work stands on a day; undefined when it is public on another channel already. @source 条例 art. 26 */
export function dutyOf(work: Dated, today: CivilDate, calendar: WorkCalendar): ItemDuty | undefined {
  const last = lastDayOf(work, calendar);
  return last && dutyOn(last, today, calendar);
}
