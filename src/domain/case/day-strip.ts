import { dayOfWeek, formatDate, type CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { ArticleRef } from '../statute/article';
import { CHANNELS } from '../statute/channels';
import { TIME_LIMITS } from '../statute/time-limits';
import { answerBy, type CaseClock } from './clock';
import { dayWords } from './day-words';
import { explainedDays, type ExplainedDay } from './explained-days';
import { startDay, START_WORDS, stripDay, whyStart, type StartKind, type StripMarks } from './strip-day';
import { stripRows, type StripRow } from './strip-weeks';

export type { StripDay } from './strip-day';
export type { StripRow, StripWeek } from './strip-weeks';

/** A line of 为什么是这一天. */
interface StripReason {
  readonly date: CivilDate;
  /** 9月20日（星期日） with its year. */
  readonly day: string;
  readonly why: string;
  readonly counted: boolean;
}

/** 期限的日条: the counted working days in weeks, and the same in words. */
export interface DayStrip {
  /** due: from the day of receipt · safe: nobody has confirmed yet, so from the day of submission */
  readonly counting: 'due' | 'safe';
  readonly weeks: readonly StripRow[];
  /** For screen readers and below the strip; ends without a full stop. */
  readonly sentence: string;
  readonly reasons: readonly StripReason[];
  /** 依据: of the period, then of the day it runs from. */
  readonly rules: readonly [ArticleRef, ArticleRef];
}

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;
/** How a holiday is called in a row of them: 中秋国庆放假不算. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  清明节: '清明', 劳动节: '五一', 端午节: '端午', 中秋节: '中秋', 国庆节: '国庆',
};

const STARTS: Record<NonNullable<CaseClock['startedBy']>, StartKind> = { receipt: 'received', correction: 'corrected', payment: 'paid', order: 'ordered' };

/**
 * The strip of a case from the day its period runs from to the last day to answer.
 * @returns undefined while the clock stands still and nobody can know the last day
 */
export function dayStrip(clock: CaseClock, today: CivilDate, calendar: WorkCalendar): DayStrip | undefined {
  const last = answerBy(clock);
  if (last === undefined) return undefined;
  const counting = clock.receivedOn ? 'due' : 'safe';
  const marks: StripMarks = {
    start: clock.startOn ?? clock.safeFrom, startedBy: clock.startedBy ? STARTS[clock.startedBy] : 'submitted',
    last, today, ...(clock.answeredOn && { answeredOn: clock.answeredOn }),
  };
  const days = explainedDays(marks.start, marks.last, clock.pauses, calendar);
  return {
    counting,
    weeks: stripRows([startDay(marks), ...days.map((day) => stripDay(day, marks))], today),
    sentence: sentenceOf(days, marks),
    reasons: [
      { date: marks.start, day: formatDate(marks.start), why: whyStart(marks), counted: false },
      ...days.map((day) => ({ date: day.date, day: formatDate(day.date), why: day.why, counted: day.counts })),
    ],
    rules: [TIME_LIMITS.reply.rule, CHANNELS[clock.channel].rule],
  };
}

/** 9月10日收到，第20个工作日是10月14日星期三，其中9月20日、10月10日上班，中秋国庆放假不算 */
function sentenceOf(days: readonly ExplainedDay[], marks: StripMarks): string {
  const words = (date: CivilDate) => dayWords(date, marks.today);
  const count = days.filter((day) => day.counts).length;
  // Not when it is a rest day a delay was told to, or the day an opinion came that was asked for on the last one.
  const lastCounts = days[days.length - 1]?.counts;
  const unconfirmed = marks.startedBy === 'submitted' ? '，还没有确认收到，先从这一天算' : '';
  const makeUp = days.filter((day) => day.reason === 'makeUp').map((day) => words(day.date)).join('、');
  const paused = days.filter((day) => day.reason === 'paused').length;
  const names = [...new Set(days.flatMap((day) => day.name?.split('、') ?? []))];
  const holidays = names.map((name) => SHORT_NAMES[name] ?? name).join('');
  return [
    `${words(marks.start)}${START_WORDS[marks.startedBy]}${unconfirmed}`,
    `${lastCounts ? `第${count}个工作日` : '最后一天'}是${words(marks.last)}星期${WEEKDAYS[dayOfWeek(marks.last)]}`,
    makeUp && `其中${makeUp}上班`,
    holidays && `${holidays}放假不算`,
    paused > 0 && `征求意见的${paused}个工作日不算`,
    days.some((day) => day.provisional) && '有的放假安排还没有公布，这一天是暂定的',
    marks.answeredOn && `${words(marks.answeredOn)}已经答复`,
  ].filter(Boolean).join('，');
}
