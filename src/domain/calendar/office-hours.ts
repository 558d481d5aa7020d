import { millisecondsOfDay, type Instant } from './instant';

const HOUR = 3_600_000;

/** 办公时间 in hours of the day, China time. */
const OFFICE_HOURS = [
  { from: 9, to: 12 },
  { from: 14, to: 18 },
] as const;

/** Hours of a full working day. */
export const HOURS_PER_DAY = OFFICE_HOURS.reduce((sum, { from, to }) => sum + to - from, 0);

/** Office hours of a day that have passed at an instant of that day, as if the day were a working day. */
export function officeHoursPassed(at: Instant): number {
  const hour = millisecondsOfDay(at) / HOUR;
  return OFFICE_HOURS.reduce((sum, { from, to }) => sum + Math.min(Math.max(hour - from, 0), to - from), 0);
}
