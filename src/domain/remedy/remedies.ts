import { formatDate, type CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { PeriodEnd } from '../calendar/working-days';
import type { ArticleRef } from '../statute/article';
import { authorityOf } from './authority';
import type { RemedyFacts } from './facts';
import { orderRules, reconsiderationAdvised, suabilityRules } from './grounds';
import { inForce } from './in-force';
import { endOf, REMEDY_PERIODS } from './periods';
import { reconsiderationFirst } from './reconsideration-first';
import { reconsideration } from './refs';

export type { RemedyFacts } from './facts';

/** 在线申请行政复议 for the whole country, run by the Ministry of Justice since 2025-03-01. */
const ONLINE_RECONSIDERATION = '“掌上复议”微信小程序或者全国行政复议服务平台';

const COURT = '有管辖权的人民法院';

/** 救济途径: one of the two ways that are open against an outcome. */
export interface Remedy {
  readonly kind: 'reconsideration' | 'litigation';
  readonly label: '行政复议' | '行政诉讼';
  /** first: must be taken before the other · open: may be taken now · afterReconsideration: only against its decision */
  readonly order: 'first' | 'open' | 'afterReconsideration';
  /** Open like the other, but the safer one. */
  readonly advised?: true;
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

/** What the applicant is dissatisfied with, and the day the periods run from. */
const wordsOf = ({ outcome }: RemedyFacts): { readonly against: string; readonly from: string } => {
  if (outcome === 'noAnswer') return { against: '超过期限没有答复', from: '自答复期限届满之日起' };
  if (outcome === 'thirdParty') return { against: '不服这份公开决定', from: '自收到告知书之日起' };
  return { against: '不服这份答复', from: '自收到答复之日起' };
};

const ended = (end: PeriodEnd | undefined) => ({ ...(end && { lastOn: end.date }), provisional: end?.provisional ?? false });

/** By when, in words: the last day where it is known, else the period. */
const until = (end: PeriodEnd | undefined, period: string, from: string): string =>
  (end ? `${end.provisional ? '暂定' : ''}最迟${formatDate(end.date)}` : `期限是${from}${period}`);

/** The same where the answer did not tell: the period runs from learning of it, a year at most. */
const untilUntold = (end: PeriodEnd | undefined, period: string, what: string): string =>
  `答复没有告知${what}，期限自知道${what}之日起${period}，${end ? until(end, '', '') : '最长不超过知道答复内容之日起一年'}`;

/** 没有告知; silence tells nothing and has its own day to run from. */
const isUntold = ({ untold, outcome }: RemedyFacts): boolean => untold === true && outcome !== 'noAnswer';

/** 申请复议的期限; before 2024 the law had no longer one for what was not told. */
function reconsiderationPeriod(facts: RemedyFacts) {
  if (!inForce('reconsideration', facts)) return REMEDY_PERIODS.reconsiderationUntil2023;
  return isUntold(facts) ? REMEDY_PERIODS.reconsiderationUntold : REMEDY_PERIODS.reconsideration;
}

function reconsiderationOf(facts: RemedyFacts, calendar: WorkCalendar): Remedy {
  const { authority, rule } = authorityOf(facts);
  const { label: period } = REMEDY_PERIODS.reconsideration;
  const limit = reconsiderationPeriod(facts);
  const end = facts.knownOn && endOf(limit, facts.knownOn, calendar);
  const first = reconsiderationFirst(facts);
  const advised = reconsiderationAdvised(facts);
  const online = facts.servedOnline && inForce('reconsideration', facts);
  const { against, from } = wordsOf(facts);
  const may = first ? '应当先' : advised ? '建议先' : '可以';
  const byWhen = limit === REMEDY_PERIODS.reconsiderationUntold ? untilUntold(end, period, '复议的权利、机关和期限') : until(end, period, from);
  return {
    kind: 'reconsideration', label: '行政复议', order: first ? 'first' : 'open', ...(advised && { advised }), authority, period, ...ended(end),
    ...(online && { onlineChannel: ONLINE_RECONSIDERATION }),
    rules: [limit.rule, ...orderRules(facts), rule, ...(online ? [reconsideration(22, 2)] : [])],
    sentence: `${against}，${may}向${authority}申请行政复议，${byWhen}${online ? `，可以通过${ONLINE_RECONSIDERATION}在线提交` : ''}。`,
  };
}

function litigationAfterReconsideration(facts: RemedyFacts): Remedy {
  const { label: period, rule } = REMEDY_PERIODS.litigationAfterReconsideration;
  const itself = facts.agencyLevel === 'province';
  return {
    kind: 'litigation', label: '行政诉讼', order: 'afterReconsideration', authority: COURT, period, provisional: false,
    rules: [rule, reconsideration(34), ...(itself ? [reconsideration(26)] : []), ...suabilityRules(facts)],
    sentence: `对行政复议决定不服的，可以自收到复议决定书之日起${period}内向${COURT}提起行政诉讼${itself ? '，也可以向国务院申请裁决' : ''}。`,
  };
}

function litigationOf(facts: RemedyFacts, calendar: WorkCalendar): Remedy {
  if (reconsiderationFirst(facts)) return litigationAfterReconsideration(facts);
  const { label: period } = REMEDY_PERIODS.litigation;
  const untold = isUntold(facts);
  const limit = untold ? REMEDY_PERIODS.litigationUntold : REMEDY_PERIODS.litigation;
  const end = facts.knownOn && endOf(limit, facts.knownOn, calendar);
  return {
    kind: 'litigation', label: '行政诉讼', order: 'open', authority: COURT, period, ...ended(end), rules: [limit.rule, ...suabilityRules(facts)],
    sentence: `也可以直接向${COURT}提起行政诉讼，${untold ? untilUntold(end, period, '起诉期限') : until(end, period, wordsOf(facts).from)}。`,
  };
}

/**
 * 救济途径: what is open against an outcome, until when and to whom; reconsideration first, because it is the
 * shorter period. Empty when there is nothing to seek.
 * @throws CalendarRangeError when `knownOn` lies before 2019
 * @source 行政复议法 arts. 20, 22–24, 26, 27, 34, 88; 行政诉讼法 arts. 45, 46; 法释〔2025〕8号 arts. 1, 2; 条例 art. 51
 */
export const remediesFor = (facts: RemedyFacts, calendar: WorkCalendar): readonly Remedy[] =>
  (facts.outcome === 'none' ? [] : [reconsiderationOf(facts, calendar), litigationOf(facts, calendar)]);
