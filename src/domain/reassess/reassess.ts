import { addDays, civilDate, dayOfMonth, daysBetween, daysInMonth, monthOf, yearOf, type CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { fail, ok, type Result } from '../result';
import type { WithholdingLeaf } from '../statute/leaves';

/**
 * 多久评估一次: the Regulation says 定期 and no number of months, so the agency chooses; a year unless it does.
 * @source 条例 art. 18
 */
export const REASSESS_MONTHS = { usual: 12, least: 6, most: 24 } as const;

/** Days before it is due in which it is shown as coming. */
const SOON_DAYS = 30;

/** The same day some months later; the last of the month where it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return civilDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(Math.min(dayOfMonth(date), daysInMonth(year, month))).padStart(2, '0')}`);
}

/** withheld: it stays so until the next assessment · proposed: waits for the reviewer · opened: may be published · void: the answer does not stand any more */
export const WITHHELD_STATES = {
  withheld: { label: '不公开' }, proposed: { label: '等审核' }, opened: { label: '可以公开' }, void: { label: '不再评估' },
} as const;
export type WithheldState = keyof typeof WITHHELD_STATES;

export const ASSESSMENT_RESULTS = { keep: { label: '仍不公开' }, open: { label: '可以公开' } } as const;
export type AssessmentResult = keyof typeof ASSESSMENT_RESULTS;

/** 评估意见, before and after the review. */
export interface Assessment {
  readonly result: AssessmentResult;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

export type WithheldEvent =
  | { readonly type: 'entered' | 'void'; readonly at: Instant; readonly on: CivilDate }
  | ({ readonly type: 'proposed' } & Assessment)
  | { readonly type: 'returned' | 'kept' | 'opened'; readonly at: Instant; readonly by: string; readonly opinion: string; readonly deputyFor?: string };

/** 不予公开的一项: an answer, or an item that was taken off because it may not be public. */
export interface Withheld {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: 'case' | 'item';
  /** 申请编号 or 索引号. */
  readonly number: string;
  readonly grounds: readonly WithholdingLeaf[];
  /** 答复日, or the day it was taken off. */
  readonly withheldOn: CivilDate;
  /** From when the months run: that day, or the last assessment. */
  readonly since: CivilDate;
  readonly state: WithheldState;
  readonly version: number;
  readonly proposal?: Assessment;
  readonly events: readonly WithheldEvent[];
}

/** 下一次评估的日子. @source 条例 art. 18 */
export const reassessOn = ({ since }: Pick<Withheld, 'since'>, months: number): CivilDate => addMonths(since, months);

/** How an assessment stands on a day. */
export function standingOf(withheld: Pick<Withheld, 'since'>, months: number, today: CivilDate): 'overdue' | 'soon' | 'later' {
  const on = reassessOn(withheld, months);
  if (on < today) return 'overdue';
  return daysBetween(today, on) <= SOON_DAYS ? 'soon' : 'later';
}

/** Whatever began before this day is due, or will be within thirty days; the other way round of {@link standingOf}. */
export function sinceBefore(today: CivilDate, months: number, standing: 'overdue' | 'soon'): CivilDate {
  const last = standing === 'overdue' ? addDays(today, -1) : addDays(today, SOON_DAYS);
  // Months are of different length, so the day is looked for: the first that is not due yet.
  let since = addMonths(last, -months);
  while (addMonths(since, months) <= last) since = addDays(since, 1);
  while (addMonths(addDays(since, -1), months) > last) since = addDays(since, -1);
  return since;
}

export type ReassessRefusal = 'assessmentNotNow' | 'ownAssessment';
export const REASSESS_REFUSALS: Readonly<Record<ReassessRefusal, string>> = {
  assessmentNotNow: '这一项现在不能这样办，请刷新后再看。',
  ownAssessment: '评估意见是你自己提的，要由别的审核人审核。',
};

type Step = Result<Withheld, ReassessRefusal>;
const after = (one: Withheld, change: Partial<Withheld>, event: WithheldEvent): Withheld => ({ ...one, ...change, version: one.version + 1, events: [...one.events, event] });

/** 提出评估意见; before it is due, too, when circumstances have changed. */
export const propose = (one: Withheld, proposal: Assessment): Step =>
  (one.state === 'withheld' ? ok(after(one, { state: 'proposed', proposal }, { type: 'proposed', ...proposal })) : fail('assessmentNotNow'));

/** 审核: agreed, it counts from that day; else it goes back. @param on the day of the review */
export function decide(one: Withheld, agree: boolean, who: { readonly at: Instant; readonly by: string; readonly opinion: string; readonly deputyFor?: string }, on: CivilDate): Step {
  const { proposal, ...rest } = one;
  if (one.state !== 'proposed' || !proposal) return fail('assessmentNotNow');
  if (proposal.by === who.by) return fail('ownAssessment');
  if (!agree) return ok(after(rest, { state: 'withheld' }, { type: 'returned', ...who }));
  return ok(proposal.result === 'keep' ? after(rest, { state: 'withheld', since: on }, { type: 'kept', ...who }) : after(rest, { state: 'opened' }, { type: 'opened', ...who }));
}
