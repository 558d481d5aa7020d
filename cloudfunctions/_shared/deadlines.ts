import type { DatesOf, NamedDate } from '@/domain/calendar/changed-dates';
import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { caseClock } from '@/domain/case/clock';
import type { DisclosureCase } from '@/domain/case/case';

/**
 * 在办案件的期限 that hang on the calendar, as the office calls them. A date is 暂定 in a year whose notice is not
 * there, because periods only run forward.
 */
export const deadlinesOn = (today: CivilDate): DatesOf<DisclosureCase> => (current, calendar) => {
  const clock = caseClock(current, calendar, today);
  const named = (name: string, date: CivilDate | undefined): readonly NamedDate[] =>
    (date ? [{ name, date, provisional: !calendar.year(yearOf(date)).covered }] : []);
  return [
    ...named('补正告知期限', clock.correctionNoticeDueOn),
    ...named('申请人的期限', clock.applicantDueOn),
    ...named('答复底线', clock.dueOn),
    ...named('最晚的答复底线', clock.dueOn ? undefined : clock.latestDueOn),
    // Where both clocks run from one day they are one date.
    ...named('安全日', clock.safeFrom === clock.receivedOn ? undefined : clock.safeOn),
  ];
};
