import type { WorkCalendar } from './work-calendar';

/** FNV-1a over UTF-16, 32 bits: tells editions apart, protects nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** 已公布到哪一年: the last year whose notice is there. 0 for a calendar without notices. */
export const coveredThrough = ({ notices }: WorkCalendar): number => notices[notices.length - 1]?.year ?? 0;

/**
 * 日历版本: the same for the same days off and make-up workdays, on the phone and in the cloud, so that each can tell
 * whether it counts by the other's calendar.
 * @example '2026-1c0ffee0'
 */
export function calendarEdition(calendar: WorkCalendar): string {
  const days = calendar.notices.map(({ year, holidays, makeUpWorkdays }) =>
    [year, ...holidays.map(({ name, from, to }) => `${name} ${from} ${to}`), ...makeUpWorkdays].join('\n'));
  return `${coveredThrough(calendar)}-${digest(days.join('\n\n'))}`;
}
