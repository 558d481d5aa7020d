import { StartupError } from './startup-error';

/** The first notice of the calendar is that of 2019. */
const FIRST_DAY = '2019-01-01';
const CHINA_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const civilDay = (ms: number) => Math.floor((ms + CHINA_MS) / DAY_MS);

/** Milliseconds between the machine's clock and a clock on which today, in China, is the given date. */
export function clockOffset(today: string | undefined, now = Date.now()): number {
  if (today === undefined) return 0;
  const start = /^\d{4}-\d{2}-\d{2}$/.test(today) ? Date.parse(`${today}T00:00:00+08:00`) : Number.NaN;
  if (Number.isNaN(start) || new Date(start + CHINA_MS).toISOString().slice(0, 10) !== today) {
    throw StartupError.wrongOption(`日期 ${today} 无法识别，请写成 2026-01-31 这样的日期。`, `The date ${today} is not understood; write it like 2026-01-31.`);
  }
  if (today < FIRST_DAY) {
    throw StartupError.wrongOption(`日期 ${today} 太早，工作日从 ${FIRST_DAY} 起才有放假通知可依，请换一个日期。`, `The date ${today} is before ${FIRST_DAY}, the first day of the calendar.`);
  }
  return (civilDay(start) - civilDay(now)) * DAY_MS;
}

/** Milliseconds between the machine's time of day in China and another, 'HH:mm'; within the same day. */
export function timeOffset(timeOfDay: string | undefined, now = Date.now()): number {
  if (timeOfDay === undefined) return 0;
  const [hours = 0, minutes = 0] = timeOfDay.split(':').map(Number);
  return (hours * 60 + minutes) * 60_000 - (now + CHINA_MS) % DAY_MS;
}
