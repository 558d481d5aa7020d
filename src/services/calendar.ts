import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { calendarEdition } from '@/domain/calendar/edition';
import type { Holiday, Notice, NoticeDocument } from '@/domain/calendar/notice';
import { CHINA_CALENDAR, workCalendar, type WorkCalendar } from '@/domain/calendar/work-calendar';
import { countDaysBy } from './day-counter';

/** A calendar with its edition, which costs a pass over all its days. */
interface Counted {
  readonly calendar: WorkCalendar;
  readonly edition: string;
}

const counted = (calendar: WorkCalendar): Counted => ({ calendar, edition: calendarEdition(calendar) });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const day = (value: unknown): CivilDate | undefined => (typeof value === 'string' ? parseCivilDate(value) : undefined);

/** Every item of a list, or undefined when one is not what it should be. */
function all<T>(list: unknown, parse: (value: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const parsed = list.flatMap((value: unknown) => parse(value) ?? []);
  return parsed.length === list.length ? parsed : undefined;
}

function parseHoliday(value: unknown): Holiday | undefined {
  if (!isRecord(value) || typeof value.name !== 'string') return undefined;
  const [from, to] = [day(value.from), day(value.to)];
  return from && to && from <= to ? { name: value.name, from, to } : undefined;
}

const parseDocument = (value: unknown): NoticeDocument | undefined =>
  (isRecord(value) && typeof value.title === 'string' && typeof value.address === 'string' ? (value as unknown as NoticeDocument) : undefined);

function parseNotice(value: unknown): Notice | undefined {
  if (!isRecord(value) || typeof value.year !== 'number') return undefined;
  const [documents, holidays, makeUpWorkdays] = [all(value.documents, parseDocument), all(value.holidays, parseHoliday), all(value.makeUpWorkdays, day)];
  return documents && holidays && makeUpWorkdays ? { year: value.year, documents, holidays, makeUpWorkdays } : undefined;
}

function parseCalendar(value: unknown): Counted | undefined {
  const notices = all(value, parseNotice);
  if (!notices?.length) return undefined;
  try {
    return counted(workCalendar(notices));
  } catch {
    // Two notices for one year: nothing that the cloud sends.
    return undefined;
  }
}

let current: Counted | undefined;

const now = (): Counted => (current ??= counted(CHINA_CALENDAR));

/** 现行日历 of this phone: the notices of this version of the program, or what the cloud has said since. */
export const currentCalendar = (): WorkCalendar => now().calendar;

/** 日历版本 this phone counts by. */
export const currentEdition = (): string => now().edition;

/**
 * Counts from now on by the notices of the cloud; whatever is no list of notices changes nothing.
 * @param notices as they came, or were kept @param only the edition that is wanted; others are left aside
 * @returns whether they were taken over
 */
export function adoptNotices(notices: unknown, only?: string): boolean {
  const next = parseCalendar(notices);
  if (!next || (only !== undefined && next.edition !== only)) return false;
  current = next;
  return true;
}

countDaysBy({ edition: currentEdition, adopt: adoptNotices });
