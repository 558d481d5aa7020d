import { formatDay, yearOf, type CivilDate } from '@/domain/calendar/civil-date';

/** 2026年3月1日 */
export const dayWords = (day: CivilDate): string => `${yearOf(day)}年${formatDay(day)}`;
