import type { CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkingDays } from '../calendar/working-days';
import { art, articleLabel, document, type ArticleRef } from '../statute/article';
import { TIME_LIMITS } from '../statute/time-limits';
import { applicantPeriods } from './applicant-periods';
import type { DisclosureCase } from './case';
import { consultationEnd } from './consultation-end';
import type { CaseEventType } from './event';
import { awaitedNow, factsOf, type CaseFacts } from './facts';
import { runningEnd } from './guards/period';
import { undelivered } from './undelivered';

interface Offering {
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
  /** 收费开关; without it nothing is offered that charges a fee. */
  readonly feeSwitch?: boolean | undefined;
}
type On = Offering & Pick<DisclosureCase, 'receivedOn'>;
type Still = (facts: CaseFacts, on: On) => boolean;

const unserved: Still = (facts) => undelivered(facts).length > 0;
const lapsed: Still = (facts, { today, calendar }) => {
  const { due } = applicantPeriods(facts, calendar);
  return due !== undefined && today > due.date;
};

/** What the applicant has to be told before the period is over; nothing moves a period that does not run. */
const tellable: Still = (facts, { today, calendar }) => {
  const last = runningEnd(facts, today, calendar)?.latest?.date;
  return !awaitedNow(facts) && (last === undefined || today <= last);
};
const lastDayOver: Still = (facts, on) => !awaitedNow(facts) && !tellable(facts, on);

/** Steps that a case can take only while something of it is open; what is not here its state alone decides. */
const WHILE: Partial<Record<CaseEventType, Still>> = {
  decided: ({ consultations }, { today, calendar }) => [...consultations.values()].every((one) => consultationEnd(one, today, calendar).endedOn !== undefined),
  correctionAsked: ({ correction }, { receivedOn, today, calendar }) =>
    !correction && receivedOn !== undefined && today <= addWorkingDays(receivedOn, TIME_LIMITS.correctionNotice.workingDays, calendar).date,
  noticeServed: unserved,
  correctionLapsed: lapsed,
  feeLapsed: lapsed,
  consultationDelivered: ({ consultations }) => [...consultations.values()].some((one) => !one.ended && !one.receivedByThemOn),
  // An opinion after the silence moves nothing any more, yet belongs in the file.
  consultationEnded: ({ consultations }) => [...consultations.values()].some(({ ended }) => !ended),
  thirdPartyUnreachable: ({ unreachable }) => !unreachable,
  assistGiven: ({ assists }) => [...assists.values()].some(({ given }) => !given),
  extensionAsked: ({ extension, extensionAsked }) => !extension && !extensionAsked,
  extensionDeclined: ({ extensionAsked }) => extensionAsked !== undefined,
  extended: ({ extension }) => !extension,
  reasonsAsked: ({ reasons }) => !reasons || reasons.metOn !== undefined,
  reasonsGiven: ({ reasons }) => reasons !== undefined && !reasons.metOn,
  delayed: ({ reasons }) => reasons?.metOn !== undefined,
  feeNoticed: ({ fee }, { feeSwitch }) => !fee && feeSwitch === true,
  paymentMissing: ({ fee }) => fee?.metBy === 'applicant',
  // Nothing was decided on what the applicant took back: there is nobody to pass it to, and only a remedy orders it anew.
  forwarded: ({ withdrawn }) => !withdrawn,
  reopened: ({ withdrawn, remedies }) => !withdrawn || remedies.size > 0,
  remedyEnded: ({ remedies }) => [...remedies.values()].some(({ ended }) => !ended),
  archived: ({ archived }) => !archived,
};

/** Refused once the last day is over, by what they are called when that is said. @source 条例 arts. 33(2), 35; 国办函〔2020〕109号 */
const ONLY_IN_TIME: Partial<Record<CaseEventType, { readonly words: string; readonly rule: ArticleRef }>> = {
  extensionAsked: { words: '延期', rule: art(33, 2) },
  extended: { words: '延期', rule: art(33, 2) },
  delayed: { words: '延迟答复', rule: art(35) },
  feeNoticed: { words: '发收费通知', rule: document('feeMeasures') },
};

/** Of what a state accepts and a person may do, what nothing on record stands against but the last day. */
const open = (allowed: readonly CaseEventType[], facts: CaseFacts, on: On): readonly CaseEventType[] => allowed.filter((type) => WHILE[type]?.(facts, on) ?? true);

/**
 * 现在能办的步骤: of what a state accepts and a person may do, what would not be refused for what is on record already.
 * @param allowed by state, role and separation of duties, see duties.ts
 */
export function offeredEvents(allowed: readonly CaseEventType[], current: DisclosureCase, offering: Offering): readonly CaseEventType[] {
  const facts = factsOf(current);
  const on = { ...offering, ...(current.receivedOn && { receivedOn: current.receivedOn }) };
  return open(allowed, facts, on).filter((type) => !ONLY_IN_TIME[type] || tellable(facts, on));
}

/** 为什么有的步骤不给了: what the last day closed, with its rules; undefined when it closed nothing. */
export function closedByLastDay(allowed: readonly CaseEventType[], current: DisclosureCase, on: Offering): string | undefined {
  const facts = factsOf(current);
  if (!lastDayOver(facts, on)) return undefined;
  const still = open(allowed, facts, on);
  const closed = Object.entries(ONLY_IN_TIME).filter(([type]) => still.includes(type as CaseEventType)).map(([, one]) => one);
  const unique = (words: readonly string[]) => [...new Set(words)].join('、');
  if (closed.length === 0) return undefined;
  return `答复期限已经过了，不能再${unique(closed.map(({ words }) => words))}；期限内已经告知申请人的，用补录登记。${unique(closed.map(({ rule }) => articleLabel(rule)))}`;
}
