import { daysBetween, fullDay, type CivilDate } from '../calendar/civil-date';
import { art, type ArticleRef } from '../statute/article';
import type { AgencyStanding } from './standing';

interface MatterRow {
  readonly label: string;
  readonly rule: ArticleRef;
  /** Working days until an answer is expected, unless the county says otherwise. */
  readonly workingDays: number;
}

/** 催办什么. @source 条例 arts. 31, 33, 26, 49, 50; art. 47(1): 予以督促整改 */
export const URGE_MATTERS = {
  unconfirmed: { label: '没有确认收到的申请', rule: art(31), workingDays: 1 },
  late: { label: '逾期没有答复的申请', rule: art(33, 2), workingDays: 1 },
  near: { label: '快到期的申请', rule: art(33, 2), workingDays: 2 },
  publishing: { label: '过了期限没有公开的信息', rule: art(26), workingDays: 3 },
  report: { label: '没有公布的年报', rule: art(49, 1), workingDays: 5 },
  reportFindings: { label: '年报核对出来的问题', rule: art(50), workingDays: 5 },
} as const satisfies Record<string, MatterRow>;
export type UrgeMatter = keyof typeof URGE_MATTERS;
export const URGE_MATTER_KEYS = Object.keys(URGE_MATTERS) as readonly UrgeMatter[];

/** 为什么催: a matter that stands, how much of it and the sentence said of it. */
export interface UrgeReason {
  readonly matter: UrgeMatter;
  readonly count: number;
  readonly why: string;
}

interface Known {
  readonly today: CivilDate;
  readonly reportYear: number;
  /** 最早过期的一天. */
  readonly lateSince?: CivilDate;
  /** Findings of the published report that cannot stand, and those to be looked at. */
  readonly findings?: number;
}

function reportReason({ report }: AgencyStanding, { today, reportYear }: Known): readonly UrgeReason[] {
  if (!report || report.publishedOn) return [];
  const left = daysBetween(today, report.due);
  const due = `${reportYear}年的年报应当在${fullDay(report.due)}以前公布`;
  return [{ matter: 'report', count: 1, why: left < 0 ? `${due}，已经过了${-left}天。` : `${due}，还剩${left}天。` }];
}

/** 一个单位有什么可催的, as of now; what is done cannot be urged. */
export function urgeReasons(agency: AgencyStanding, known: Known): readonly UrgeReason[] {
  const { lights, publishing } = agency;
  const counted: readonly UrgeReason[] = [
    { matter: 'unconfirmed', count: lights.unconfirmed, why: `有${lights.unconfirmed}件申请没有确认收到，答复期限已经在走。` },
    { matter: 'late', count: lights.late, why: `有${lights.late}件申请过了答复期限还没有答复${known.lateSince ? `，最早的一件${fullDay(known.lateSince)}到期` : ''}。` },
    { matter: 'near', count: lights.near, why: `有${lights.near}件申请快到答复期限。` },
    { matter: 'publishing', count: publishing.overdue, why: `有${publishing.overdue}条要公开的信息过了20个工作日的期限还没有公开。` },
    { matter: 'reportFindings', count: known.findings ?? 0, why: `${known.reportYear}年的年报核对出${known.findings ?? 0}处问题。` },
  ];
  return [...counted.filter(({ count }) => count > 0), ...reportReason(agency, known)]
    .sort((a, b) => URGE_MATTER_KEYS.indexOf(a.matter) - URGE_MATTER_KEYS.indexOf(b.matter));
}

/** 催办的经过. */
export const URGE_EVENTS = {
  sent: { label: '催办' },
  reminded: { label: '到期提醒' },
  unanswered: { label: '过了期限没有答复，再次提醒' },
  answered: { label: '答复' },
  settled: { label: '催的事已经办好，不用再答复' },
} as const satisfies Record<string, { readonly label: string }>;
export type UrgeEventType = keyof typeof URGE_EVENTS;

/** 催办的状态. settled: what was urged is done, so that nobody waits for an answer; whoever has something to say still may. */
export const URGE_STATES = {
  open: { label: '等答复' },
  answered: { label: '答复了' },
  settled: { label: '办好了' },
} as const satisfies Record<string, { readonly label: string }>;
export type UrgeState = keyof typeof URGE_STATES;

/** How an urge is shown: its word, and how grave it is. */
export const urgeSign = ({ state, overdue }: { readonly state: UrgeState; readonly overdue: boolean }): { readonly tone: 'done' | 'late' | 'near'; readonly words: string } =>
  (state !== 'open' ? { tone: 'done', words: URGE_STATES[state].label } : overdue ? { tone: 'late', words: '过期未答' } : { tone: 'near', words: URGE_STATES.open.label });

/** What of a matter stands on a day; what was near and is late now is not done. */
const AS_LONG_AS: Readonly<Record<UrgeMatter, readonly UrgeMatter[]>> = {
  unconfirmed: ['unconfirmed'], late: ['late'], near: ['near', 'late'], publishing: ['publishing'], report: ['report'], reportFindings: ['reportFindings'],
};

/** 催的事办好了: nothing of its matter stands any more. @param reasons of the agency now, of the report year it was urged about */
export const isSettled = (matter: UrgeMatter, reasons: readonly Pick<UrgeReason, 'matter'>[]): boolean =>
  !reasons.some((reason) => AS_LONG_AS[matter].includes(reason.matter));

/** Which reminder is due: on the last day, and once when it has passed. */
export function urgeReminderDue(by: CivilDate, today: CivilDate, past: readonly UrgeEventType[]): Extract<UrgeEventType, 'reminded' | 'unanswered'> | undefined {
  if (today > by) return past.includes('unanswered') ? undefined : 'unanswered';
  return today === by && !past.includes('reminded') ? 'reminded' : undefined;
}
