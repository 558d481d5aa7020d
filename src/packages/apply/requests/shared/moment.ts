import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';

/** 2026年9月10日（星期四）09:12 */
export const moment = (at: Instant): string => `${formatDate(civilDateAt(at))}${clockTimeAt(at)}`;
