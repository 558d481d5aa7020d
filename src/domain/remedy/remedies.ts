import { addDays, formatDate, type CivilDate } from '../calendar/civil-date';
import type { PeriodEnd } from '../calendar/working-days';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { ArticleRef } from '../statute/article';
import type { LeafKey } from '../statute/leaves';
import { RECONSIDERATION_AUTHORITIES, type AgencyLevel } from './authority';
import { addMonths, movedToWorkingDay } from './last-day';
import { reconsiderationFirst } from './reconsideration-first';

const reconsideration = (article: number, paragraph?: number, item?: number): ArticleRef =>
  ({ law: 'reconsideration', article, ...(paragraph && { paragraph }), ...(item && { item }) });
const litigation = (article: number): ArticleRef => ({ law: 'litigation', article });

/** Every period of the remedies. @source 行政复议法 art. 20(1); 行政诉讼法 arts. 45, 46 */
const REMEDY_PERIODS = {
  reconsideration: { days: 60, rule: reconsideration(20, 1), label: '60日' },
  litigation: { months: 6, rule: litigation(46), label: '6个月' },
  litigationAfterReconsideration: { days: 15, rule: litigation(45), label: '15日' },
} as const;

/** 在线申请行政复议 for the whole country, run by the Ministry of Justice since 2025-03-01. */
const ONLINE_RECONSIDERATION = '“掌上复议”微信小程序或者全国行政复议服务平台';

/** 救济途径: one of the two ways that are open against an answer. */
export interface Remedy {
  readonly kind: 'reconsideration' | 'litigation';
  readonly label: '行政复议' | '行政诉讼';
  /** first: must be taken before the other · open: may be taken now · afterReconsideration: only against its decision */
  readonly order: 'first' | 'open' | 'afterReconsideration';
  /** To whom. */
  readonly authority: string;
  readonly period: string;
  /** The last day; absent while the day of knowing is, or where the period has not begun. */
  readonly lastOn?: CivilDate;
  /** 暂定: a notice of the State Council may still move the last day. */
  readonly provisional: boolean;
  /** 提交行政复议申请书的互联网渠道, owed with an answer that was served on-line. */
  readonly onlineChannel?: string;
  readonly rules: readonly ArticleRef[];
  /** One sentence for the applicant. */
  readonly sentence: string;
}

export interface RemedyFacts {
  readonly leaf: LeafKey;
  /** 知道答复之日: signing, delivery of the letter, opening on-line; not the posting day. Absent while it is not known. */
  readonly knownOn?: CivilDate;
  readonly agencyLevel: AgencyLevel;
  /** Name of the government that reviews, e.g. 昌乐县人民政府; its kind is said when absent. */
  readonly authorityName?: string;
  readonly servedOnline: boolean;
}

const until = (end: PeriodEnd | undefined, period: string): string =>
  (end ? `${end.provisional ? '暂定' : ''}最迟${formatDate(end.date)}` : `期限是自收到答复之日起${period}`);

const ended = (end: PeriodEnd | undefined) => ({ ...(end && { lastOn: end.date }), provisional: end?.provisional ?? false });

function reconsiderationOf(facts: RemedyFacts, calendar: WorkCalendar): Remedy {
  const { label: period, days, rule } = REMEDY_PERIODS.reconsideration;
  const level = RECONSIDERATION_AUTHORITIES[facts.agencyLevel];
  const authority = facts.authorityName ?? level.label;
  const end = facts.knownOn && movedToWorkingDay(addDays(facts.knownOn, days), calendar);
  const first = reconsiderationFirst(facts.leaf);
  const online = facts.servedOnline ? `，可以通过${ONLINE_RECONSIDERATION}在线提交` : '';
  const lead = first ? '不服这份答复，应当先' : '不服这份答复，可以';
  return {
    kind: 'reconsideration', label: '行政复议', order: first ? 'first' : 'open', authority, period, ...ended(end),
    ...(facts.servedOnline && { onlineChannel: ONLINE_RECONSIDERATION }),
    rules: [rule, ...(first ? [reconsideration(23, 1, 4)] : []), level.rule, ...(facts.servedOnline ? [reconsideration(22, 2)] : [])],
    sentence: `${lead}向${authority}申请行政复议，${until(end, period)}${online}。`,
  };
}

function litigationOf(facts: RemedyFacts, calendar: WorkCalendar): Remedy {
  const authority = '有管辖权的人民法院';
  if (reconsiderationFirst(facts.leaf)) {
    const { label: period, rule } = REMEDY_PERIODS.litigationAfterReconsideration;
    return {
      kind: 'litigation', label: '行政诉讼', order: 'afterReconsideration', authority, period, provisional: false, rules: [rule],
      sentence: `对行政复议决定不服的，可以自收到复议决定书之日起${period}内向${authority}提起行政诉讼。`,
    };
  }
  const { label: period, months, rule } = REMEDY_PERIODS.litigation;
  const end = facts.knownOn && movedToWorkingDay(addMonths(facts.knownOn, months), calendar);
  return {
    kind: 'litigation', label: '行政诉讼', order: 'open', authority, period, ...ended(end), rules: [rule],
    sentence: `也可以直接向${authority}提起行政诉讼，${until(end, period)}。`,
  };
}

/**
 * 救济途径: what is open against an answer, until when and to whom; reconsideration first, because it is the
 * shorter period.
 * @throws CalendarRangeError when `knownOn` lies before 2019
 * @source 行政复议法 arts. 20, 22–24, 88; 行政诉讼法 arts. 45, 46; 法释〔2025〕8号 arts. 1, 2; 条例 art. 51
 */
export const remediesFor = (facts: RemedyFacts, calendar: WorkCalendar): readonly Remedy[] =>
  [reconsiderationOf(facts, calendar), litigationOf(facts, calendar)];
