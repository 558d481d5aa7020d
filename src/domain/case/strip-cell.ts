import { dayOfMonth, formatDate, type CivilDate } from '../calendar/civil-date';
import type { CountedDay } from '../calendar/working-days';

/** One square of the day strip. */
export interface StripCell {
  readonly date: CivilDate;
  /** blank: outside the period · start: day 0 · counted: a working day with its number · off: a rest day */
  readonly kind: 'blank' | 'start' | 'counted' | 'off';
  /** 第几个工作日. */
  readonly number?: number;
  /** What stands in the square: 收到, the number, or the day of the month of a rest day. */
  readonly text: string;
  /** Second, small line: 今天 or 班. */
  readonly note?: string;
  /** 调休上班. */
  readonly makeUp: boolean;
  readonly today: boolean;
  /** Before today. */
  readonly past: boolean;
  /** The last day to answer. */
  readonly last: boolean;
  readonly answered: boolean;
  readonly provisional: boolean;
  /** For screen readers; also the row of the explanation. */
  readonly label: string;
}

/** What a strip marks besides the days of the period. */
export interface StripMarks {
  readonly start: CivilDate;
  readonly startText: '收到' | '提交';
  readonly last: CivilDate;
  readonly today: CivilDate;
  readonly answeredOn?: CivilDate;
}

/** Why a day counts or not. */
export function whyCounted(day: CountedDay): string {
  const provisional = day.provisional ? '（暂定）' : '';
  switch (day.reason) {
    case 'weekday': return `第${day.number ?? 0}个工作日${provisional}`;
    case 'makeUp': return `调休上班，第${day.number ?? 0}个工作日${provisional}`;
    case 'weekend': return `周末，不算${provisional}`;
    case 'holiday': return `${day.name ?? '节日'}放假，不算${provisional}`;
  }
}

/** Why day 0 does not count. */
export const whyStart = (marks: StripMarks): string => `${marks.startText}申请的这一天不算，从后一天起算`;

const flags = (date: CivilDate, marks: StripMarks) => ({
  today: date === marks.today, past: date < marks.today, last: date === marks.last, answered: date === marks.answeredOn,
});

const noteOf = (date: CivilDate, marks: StripMarks, makeUp: boolean) => {
  const note = date === marks.today ? '今天' : makeUp ? '班' : undefined;
  return note && { note };
};

export const blankCell = (date: CivilDate): StripCell => ({
  date, kind: 'blank', text: '', label: '', makeUp: false, today: false, past: false, last: false, answered: false, provisional: false,
});

export const startCell = (marks: StripMarks): StripCell => ({
  date: marks.start, kind: 'start', text: marks.startText, makeUp: false, provisional: false,
  ...flags(marks.start, marks), ...noteOf(marks.start, marks, false),
  label: `${formatDate(marks.start)}${whyStart(marks)}`,
});

export function dayCell(day: CountedDay, marks: StripMarks): StripCell {
  const makeUp = day.reason === 'makeUp';
  const marked = [
    day.date === marks.today ? '今天' : '', day.date === marks.last ? '最后一天' : '', day.date === marks.answeredOn ? '已答复' : '',
  ].filter(Boolean).map((word) => `，${word}`).join('');
  return {
    date: day.date, kind: day.working ? 'counted' : 'off', ...(day.number && { number: day.number }),
    text: String(day.number ?? dayOfMonth(day.date)), makeUp, provisional: day.provisional,
    ...flags(day.date, marks), ...noteOf(day.date, marks, makeUp),
    label: `${formatDate(day.date)}${whyCounted(day)}${marked}`,
  };
}
