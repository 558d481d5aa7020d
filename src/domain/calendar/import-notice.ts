import { dayOfWeek, daysBetween, type CivilDate } from './civil-date';
import type { Holiday, Notice, NoticeAmendment } from './notice';
import type { NoticeRefusal } from './notice-refusal';
import type { NoticeReading } from './read-notice';
import { workCalendar, type WorkCalendar } from './work-calendar';
import { fail, ok, type Result } from '../result';

/** Longer than any holiday there was (ten days, 春节 of 2020 as extended). */
const LONGEST_HOLIDAY_DAYS = 12;

const namesOf = ({ name }: Pick<Holiday, 'name'>): readonly string[] => name.split('、');
const shares = (row: Pick<Holiday, 'name'>, other: Pick<Holiday, 'name'>): boolean => namesOf(row).some((name) => namesOf(other).includes(name));
const holds = (row: Holiday, date: CivilDate): boolean => row.from <= date && date <= row.to;

/**
 * 调整后的安排: holidays that are arranged anew take the place of the old rows, extended ones end later; a day that
 * is now off is no make-up workday any more. Whatever the amendment does not mention stays.
 */
export function amendNotice(notice: Notice, amendment: NoticeAmendment): Result<Notice, NoticeRefusal> {
  const { document, extensions, makeUpWorkdays, holidays: anew } = amendment;
  const unknown = [...anew, ...extensions].find((row) => !notice.holidays.some((old) => shares(row, old)));
  if (unknown) return fail({ code: 'nothingToAmend', year: amendment.year, name: unknown.name });
  const kept = notice.holidays.filter((old) => !anew.some((row) => shares(row, old))).map((old) => {
    const extension = extensions.find((row) => shares(row, old));
    return extension ? { ...old, to: extension.to } : old;
  });
  const holidays = [...kept, ...anew].sort((a, b) => (a.from < b.from ? -1 : 1));
  const stillWorked = notice.makeUpWorkdays.filter((date) => !holidays.some((row) => holds(row, date)));
  return ok({
    ...notice, documents: [...notice.documents, document], holidays,
    makeUpWorkdays: [...new Set([...stillWorked, ...makeUpWorkdays])].sort(),
  });
}

/** What cannot be true of an arrangement, whoever wrote it; undefined when nothing is wrong. */
function absurdity({ year, holidays, makeUpWorkdays }: Notice): NoticeRefusal | undefined {
  const outside = (date: CivilDate) => date < `${year - 1}-12-01` || date > `${year}-12-31`;
  for (const [index, row] of holidays.entries()) {
    const { name, from, to } = row;
    const stray = [from, to].find(outside);
    if (stray) return { code: 'outsideYear', year, date: stray };
    const days = daysBetween(from, to) + 1;
    if (days > LONGEST_HOLIDAY_DAYS) return { code: 'holidayTooLong', name, days };
    if (days < 1) return { code: 'runsBackwards', quote: name };
    const rival = holidays.slice(index + 1).find((other) => other.from <= to && from <= other.to);
    if (rival) return { code: 'holidaysOverlap', date: rival.from > from ? rival.from : from };
  }
  for (const date of makeUpWorkdays) {
    if (outside(date)) return { code: 'outsideYear', year, date };
    if (holidays.some((row) => holds(row, date))) return { code: 'makeUpOnHoliday', date };
    if (dayOfWeek(date) !== 0 && dayOfWeek(date) !== 6) return { code: 'makeUpOnWeekday', date };
  }
  return undefined;
}

/** A calendar with one notice more, and what now stands for the year of that notice. */
export interface Imported {
  readonly calendar: WorkCalendar;
  readonly notice: Notice;
}

/** A notice or an amendment without its doubts. */
export type NoticeChange =
  | Pick<Extract<NoticeReading, { kind: 'year' }>, 'kind' | 'notice'>
  | Pick<Extract<NoticeReading, { kind: 'amendment' }>, 'kind' | 'amendment'>;

function arrangement({ notices }: WorkCalendar, change: NoticeChange): Result<Notice, NoticeRefusal> {
  if (change.kind === 'year') {
    const { year } = change.notice;
    const next = (notices[notices.length - 1]?.year ?? year - 1) + 1;
    if (notices.some((notice) => notice.year === year)) return fail({ code: 'yearExists', year });
    return year === next ? ok(change.notice) : fail({ code: 'yearNotNext', year, next });
  }
  const { amendment } = change;
  const { year, document } = amendment;
  const amended = notices.find((notice) => notice.year === year);
  if (!amended) return fail({ code: 'nothingToAmend', year });
  const known = amended.documents.some(({ title, number }) => title === document.title || (number !== undefined && number === document.number));
  return known ? fail({ code: 'alreadyAmended', title: document.title }) : amendNotice(amended, amendment);
}

/** 导入通知: the calendar with it. A second notice for a year is refused unless it amends the first; so is what cannot be true. */
export function calendarWith(calendar: WorkCalendar, change: NoticeChange): Result<Imported, NoticeRefusal> {
  const arranged = arrangement(calendar, change);
  if (!arranged.ok) return arranged;
  const wrong = absurdity(arranged.value);
  if (wrong) return fail(wrong);
  const others = calendar.notices.filter(({ year }) => year !== arranged.value.year);
  return ok({ calendar: workCalendar([...others, arranged.value]), notice: arranged.value });
}
