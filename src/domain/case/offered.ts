import type { CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkingDays } from '../calendar/working-days';
import { TIME_LIMITS } from '../statute/time-limits';
import { applicantPeriods } from './applicant-periods';
import type { DisclosureCase } from './case';
import { consultationEnd } from './consultation-end';
import type { CaseEventType } from './event';
import { factsOf, type CaseFacts } from './facts';
import { undelivered } from './undelivered';

interface On { readonly today: CivilDate; readonly calendar: WorkCalendar; readonly receivedOn?: CivilDate }
type Still = (facts: CaseFacts, on: On) => boolean;

const unserved: Still = (facts) => undelivered(facts).length > 0;
const lapsed: Still = (facts, { today, calendar }) => {
  const { due } = applicantPeriods(facts, calendar);
  return due !== undefined && today > due.date;
};

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
  feeNoticed: ({ fee }) => !fee,
  remedyEnded: ({ remedies }) => [...remedies.values()].some(({ ended }) => !ended),
  archived: ({ archived }) => !archived,
};

/**
 * 现在能办的步骤: of what a state accepts and a person may do, what would not be refused for what is on record already.
 * @param allowed by state, role and separation of duties, see duties.ts
 */
export function offeredEvents(allowed: readonly CaseEventType[], current: DisclosureCase, calendar: WorkCalendar, today: CivilDate): readonly CaseEventType[] {
  const facts = factsOf(current);
  const { receivedOn } = current;
  return allowed.filter((type) => WHILE[type]?.(facts, { today, calendar, ...(receivedOn && { receivedOn }) }) ?? true);
}
