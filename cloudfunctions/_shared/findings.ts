import { calendarFindings } from '@/domain/calendar/calendar-health';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { HealthFinding } from '@/contract/public';
import type { CalendarNow } from './clouds/calendar';

const documentOf = (change: CalendarNow['unused'][number]): string =>
  (change.kind === 'year' ? `${change.notice.year}年放假安排的通知` : change.amendment.document.title);

/** What is wrong with the service on a day in China. */
export const findingsOf = ({ calendar, unused }: CalendarNow, today: CivilDate): readonly HealthFinding[] => [
  ...calendarFindings(calendar, today).map(({ code, message }) => ({ code, message })),
  ...unused.map((change) => ({
    code: 'noticeUnused', message: `导入过的“${documentOf(change)}”和现在的放假安排对不上，没有采用，请县主管部门核对。`,
  } as const)),
];
