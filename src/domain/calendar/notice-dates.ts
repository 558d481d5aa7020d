import { dayOfWeek, parseCivilDate, type CivilDate, type DayOfWeek } from './civil-date';
import { fail, ok, type Result } from '../result';
import type { NoticeRefusal } from './notice-refusal';

/** Days in a row as a notice writes them, both ends included. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Which year a date without one lies in. */
export interface DateContext {
  readonly year: number;
  /** In the arrangement of 元旦 a December without its year is the one before. */
  readonly newYear: boolean;
}

interface Day {
  readonly date: CivilDate;
  readonly weekdays: readonly DayOfWeek[];
}

const DAY = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^()]*)\))?/;
const TO = /^(?:至|到|[-—–~]+)/;
const AND = /^(?:、|和|及|以及)(?=\d)/;
const WEEKDAY = /(?:周|星期|礼拜)([日天一二三四五六])/g;
const LETTERS = '日一二三四五六';

const weekdaysIn = (note: string): DayOfWeek[] =>
  (note.match(WEEKDAY) ?? []).map((word) => (word.slice(-1) === '天' ? 0 : LETTERS.indexOf(word.slice(-1))) as DayOfWeek);

const two = (number: number): string => String(number).padStart(2, '0');

interface Read<T> {
  readonly value: T;
  readonly rest: string;
}

type Step<T> = Result<Read<T>, NoticeRefusal> | undefined;

/** One date; month and year that are not written are those of the date before it, else of the notice. */
function readDay(text: string, before: CivilDate | undefined, { year, newYear }: DateContext, quote: string): Step<Day> {
  const match = DAY.exec(text);
  if (!match) return undefined;
  const [whole, writtenYear, writtenMonth, day, note = ''] = match;
  if (!writtenMonth && !before) return undefined;
  const month = writtenMonth ? Number(writtenMonth) : Number(before?.slice(5, 7));
  const usual = writtenMonth ? year - (newYear && month === 12 ? 1 : 0) : Number(before?.slice(0, 4));
  const date = parseCivilDate(`${writtenYear ?? String(usual).padStart(4, '0')}-${two(month)}-${two(Number(day))}`);
  if (!date) return fail({ code: 'noSuchDay', quote });
  return ok({ value: { date, weekdays: weekdaysIn(note) }, rest: text.slice(whole.length) });
}

function contradiction(date: CivilDate, said: DayOfWeek | undefined, quote: string) {
  return said === undefined || said === dayOfWeek(date) ? undefined : fail<NoticeRefusal>({ code: 'weekdayContradicts', date, said, quote });
}

/** 1月1日(周四)至3日(周六); one day is a span of one. */
function readSpan(text: string, before: CivilDate | undefined, context: DateContext, quote: string): Step<Span> {
  const first = readDay(text, before, context, quote);
  if (!first?.ok) return first;
  const { date: from, weekdays } = first.value.value;
  const to = TO.exec(first.value.rest);
  if (!to) return contradiction(from, weekdays[0], quote) ?? ok({ value: { from, to: from }, rest: first.value.rest });
  const last = readDay(first.value.rest.slice(to[0].length), from, context, quote);
  if (!last?.ok) return last;
  const { date: end, weekdays: ends } = last.value.value;
  // 1日至3日(周四至周六): both weekdays stand after the second date.
  const [saidFirst, saidLast] = ends.length === 2 ? ends : [weekdays[0], ends[0]];
  const wrong = contradiction(from, saidFirst, quote) ?? contradiction(end, saidLast, quote);
  if (wrong) return wrong;
  return end < from ? fail({ code: 'runsBackwards', quote }) : ok({ value: { from, to: end }, rest: last.value.rest });
}

/**
 * 日期列举 at the beginning of a clause: 2月14日(周六)、28日(周六). Weekdays that are written are compared with the calendar.
 * @returns the spans and what follows them; undefined when the clause does not begin with a date
 */
export function readSpans(text: string, context: DateContext, quote: string): Step<readonly Span[]> {
  const spans: Span[] = [];
  let rest = text;
  for (;;) {
    const span = readSpan(rest, spans[spans.length - 1]?.to, context, quote);
    if (!span) return undefined;
    if (!span.ok) return span;
    spans.push(span.value.value);
    ({ rest } = span.value);
    const and = AND.exec(rest);
    if (!and) return ok({ value: spans, rest });
    rest = rest.slice(and[0].length);
  }
}
