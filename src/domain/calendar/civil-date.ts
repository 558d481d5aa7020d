/** 日期: a day in China as 'YYYY-MM-DD'; compares with < and > because it is fixed-width ISO 8601. */
export type CivilDate = string & { readonly __civilDate: true };

export type DayOfWeek = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const WEEKDAY_NAMES = ['日', '一', '二', '三', '四', '五', '六'] as const;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** 闰年 of the Gregorian calendar. */
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month; month counted from 1. 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The date a text names, or undefined when it is not a real day of the years 0001–9999. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month) ? (text as CivilDate) : undefined;
}

/** The date a text names. @throws RangeError when it is not a real day. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === undefined) throw new RangeError(`not a day of the calendar: ${text.slice(0, 20)}`);
  return date;
}

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

export const monthOf = (date: CivilDate): number => Number(date.slice(5, 7));

export const dayOfMonth = (date: CivilDate): number => Number(date.slice(8, 10));

/** Position of a day in its year, counted from 1. */
export function dayOfYear(date: CivilDate): number {
  const month = monthOf(date);
  const leapDay = month > 2 && isLeapYear(yearOf(date)) ? 1 : 0;
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + dayOfMonth(date);
}

/** Days since 1970-01-01 of the proleptic Gregorian calendar; whole-number arithmetic, no Date and no time zone. */
export function dayNumber(date: CivilDate): number {
  const month = monthOf(date);
  // Years that begin in March put the leap day last, so month lengths follow one formula.
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth(date) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

/** Inverse of {@link dayNumber}. @throws RangeError outside the years 0001–9999. */
export function fromDayNumber(number: number): CivilDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) throw new RangeError('a date must lie in the years 0001–9999');
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CivilDate;
}

/** The day `days` calendar days later (earlier when negative). */
export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(dayNumber(date) + days);

/** Calendar days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** 星期: 0 is Sunday. */
export const dayOfWeek = (date: CivilDate): DayOfWeek => ((((dayNumber(date) + 4) % 7) + 7) % 7) as DayOfWeek;

/** As letters and pages write a date: 2026年10月14日（星期三）. */
export function formatDate(date: CivilDate): string {
  return `${yearOf(date)}年${formatDay(date)}（星期${WEEKDAY_NAMES[dayOfWeek(date)]}）`;
}

/** Short form inside a year that is clear: 10月14日. */
export const formatDay = (date: CivilDate): string => `${monthOf(date)}月${dayOfMonth(date)}日`;

/** 2026年10月14日 */
export const fullDay = (date: CivilDate): string => `${yearOf(date)}年${formatDay(date)}`;
