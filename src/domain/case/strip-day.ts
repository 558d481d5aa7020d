import { formatDate, type CivilDate } from '../calendar/civil-date';
import type { CountedDay } from '../calendar/working-days';

/** One square of the day strip. */
export interface StripDay {
  readonly date: CivilDate;
  /**
   * received, submitted: day 0 · counted: a working day that counts · makeUp: a rest day worked by notice (班) ·
   * off: weekend or holiday · last: the day the period ends
   */
  readonly kind: 'received' | 'submitted' | 'counted' | 'makeUp' | 'off' | 'last';
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
  readonly startedBy: 'received' | 'submitted';
  readonly last: CivilDate;
  readonly today: CivilDate;
  readonly answeredOn?: CivilDate;
}

export const START_WORDS = { received: '收到', submitted: '提交' } as const;

/** Why day 0 does not count. */
export const whyStart = ({ startedBy }: StripMarks): string => `${START_WORDS[startedBy]}申请的这一天不算，从后一天起算`;

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

function kindOf(day: CountedDay, marks: StripMarks): StripDay['kind'] {
  if (day.date === marks.last) return 'last';
  if (!day.working) return 'off';
  return day.reason === 'makeUp' ? 'makeUp' : 'counted';
}

export const stripDay = (day: CountedDay, marks: StripMarks): StripDay => ({
  date: day.date, kind: kindOf(day, marks), ...(day.number && { number: day.number }), provisional: day.provisional,
  ...flags(day.date, marks), label: labelOf(day.date, whyCounted(day), marks),
});
