import { dayNumber, fromDayNumber, parseCivilDate, type CivilDate } from './civil-date';

/** 时刻: ISO 8601 in China time with milliseconds, '2026-10-14T09:30:00.000+08:00'; compares with < and >. */
export type Instant = string & { readonly __instant: true };

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Asia/Shanghai has kept UTC+8 without summer time since 1991; the product begins in 2019. */
const OFFSET = 480 * MINUTE;

const FORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** The instant of a clock reading. @param epochMs milliseconds since 1970-01-01T00:00Z @throws RangeError outside the years 0001–9999 */
export function instant(epochMs: number): Instant {
  const local = Math.trunc(epochMs) + OFFSET;
  const day = Math.floor(local / DAY);
  const rest = local - day * DAY;
  const part = (unit: number, size: number, width: number) => String(Math.floor(rest / unit) % size).padStart(width, '0');
  const clock = `${part(60 * MINUTE, 24, 2)}:${part(MINUTE, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`;
  return `${fromDayNumber(day)}T${clock}+08:00` as Instant;
}

/** The instant a text names, whatever its offset, or undefined when it is not ISO 8601 with an offset. */
export function parseInstant(text: string): Instant | undefined {
  const match = FORM.exec(text);
  const date = match ? parseCivilDate(match[1] ?? '') : undefined;
  if (!match || date === undefined) return undefined;
  const [hour, minute, second, offsetHour, offsetMinute] = [2, 3, 4, 7, 8].map((index) => Number(match[index] ?? 0)) as
    [number, number, number, number, number];
  if (hour > 23 || minute > 59 || second > 59 || offsetHour > 14 || offsetMinute > 59) return undefined;
  const offset = (offsetHour * 60 + offsetMinute) * MINUTE * (match[6] === '-' ? -1 : 1);
  const milliseconds = Number((match[5] ?? '0').padEnd(3, '0'));
  return instant(dayNumber(date) * DAY + (hour * 60 + minute) * MINUTE + second * 1000 + milliseconds - offset);
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function epochMs(at: Instant): number {
  return dayNumber(civilDateAt(at)) * DAY + millisecondsOfDay(at) - OFFSET;
}

/** The civil date in China of an instant: the one place where the product turns a time into a date. */
export const civilDateAt = (at: Instant): CivilDate => at.slice(0, 10) as CivilDate;

/** The time of day in China, 'HH:mm'. */
export const clockTimeAt = (at: Instant): string => at.slice(11, 16);

/** Milliseconds since midnight in China. */
export function millisecondsOfDay(at: Instant): number {
  return Number(at.slice(11, 13)) * 60 * MINUTE + Number(at.slice(14, 16)) * MINUTE
    + Number(at.slice(17, 19)) * 1000 + Number(at.slice(20, 23));
}

/** Whole minutes from one instant to another, cut off; negative when `to` is earlier. */
export const minutesBetween = (from: Instant, to: Instant): number => Math.trunc((epochMs(to) - epochMs(from)) / MINUTE);
