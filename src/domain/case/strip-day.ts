import { formatDate, type CivilDate } from '../calendar/civil-date';
import type { ExplainedDay } from './explained-days';

/** What a period runs from. */
export type StartKind = 'received' | 'submitted' | 'corrected' | 'paid' | 'ordered';

/** One square of the day strip. */
export interface StripDay {
  readonly date: CivilDate;
  /**
   * start kinds: day 0 · counted: a working day that counts · makeUp: a rest day worked by notice (班) ·
   * off: weekend or holiday · paused: a working day that does not count, because somebody is asked (停) · last: the day the period ends
   */
  readonly kind: StartKind | 'counted' | 'makeUp' | 'off' | 'paused' | 'last';
  /** 第几个工作日. */
  readonly number?: number;
  readonly past: boolean;
  readonly today: boolean;
  readonly answered: boolean;
  /** 暂定. */
  readonly provisional: boolean;
  /** The day in words: 2026年9月20日（星期日）调休上班，第7个工作日. */
  readonly label: string;
}

/** What a strip marks besides the days of the period. */
export interface StripMarks {
  readonly start: CivilDate;
  readonly startedBy: StartKind;
  readonly last: CivilDate;
  readonly today: CivilDate;
  readonly answeredOn?: CivilDate;
}

export const START_WORDS: Record<StartKind, string> = { received: '收到', submitted: '提交', corrected: '收到补正', paid: '缴费', ordered: '收到文书' };

/** Why day 0 does not count. */
export const whyStart = ({ startedBy }: StripMarks): string => `${START_WORDS[startedBy]}${startedBy === 'received' || startedBy === 'submitted' ? '申请' : ''}的这一天不算，从后一天起算`;

const flags = (date: CivilDate, marks: StripMarks) =>
  ({ past: date < marks.today, today: date === marks.today, answered: date === marks.answeredOn });

function labelOf(date: CivilDate, why: string, marks: StripMarks): string {
  const words = [formatDate(date) + why];
  if (date === marks.today) words.push('今天');
  if (date === marks.last) words.push('最后一天');
  if (date === marks.answeredOn) words.push('已答复');
  return words.join('，');
}

export const startDay = (marks: StripMarks): StripDay => ({
  date: marks.start, kind: marks.startedBy, provisional: false,
  ...flags(marks.start, marks), label: labelOf(marks.start, whyStart(marks), marks),
});

function kindOf(day: ExplainedDay, marks: StripMarks): StripDay['kind'] {
  if (day.date === marks.last) return 'last';
  if (day.reason === 'paused') return 'paused';
  if (!day.counts) return 'off';
  return day.reason === 'makeUp' ? 'makeUp' : 'counted';
}

export const stripDay = (day: ExplainedDay, marks: StripMarks): StripDay => ({
  date: day.date, kind: kindOf(day, marks), ...(day.number && { number: day.number }), provisional: day.provisional,
  ...flags(day.date, marks), label: labelOf(day.date, day.why, marks),
});
