import type { CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, epochMs, instant, parseInstant } from '@/domain/calendar/instant';

/** How far the cloud's clock is ahead of this phone's, in milliseconds; unknown until the cloud has answered. */
let ahead: number | undefined;

/** Every answer of the cloud tells its time. */
export function hearTime(at: unknown, now = Date.now()): void {
  const heard = typeof at === 'string' ? parseInstant(at) : undefined;
  if (heard !== undefined) ahead = epochMs(heard) - now;
}

/** 今天 by the cloud's clock; a phone with a wrong date must turn nobody away. Undefined until the cloud has answered. */
export const cloudToday = (now = Date.now()): CivilDate | undefined => (ahead === undefined ? undefined : civilDateAt(instant(now + ahead)));
