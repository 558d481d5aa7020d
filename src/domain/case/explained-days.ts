import type { CivilDate } from '../calendar/civil-date';
import { countedDays, type CountedDay } from '../calendar/working-days';
import type { WorkCalendar } from '../calendar/work-calendar';
import { CONSULTATIONS, type ConsultationKind } from '../statute/consultations';

/** Days that do not count because somebody is asked: after `from`, up to and including `to`. */
export interface PausedDays {
  readonly kind: ConsultationKind;
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

/** One day of a period, with why it counts or does not. */
export interface ExplainedDay {
  readonly date: CivilDate;
  readonly counts: boolean;
  readonly reason: CountedDay['reason'] | 'paused';
  /** Name of the holiday. */
  readonly name?: string;
  /** 第几个工作日; only of days that count. */
  readonly number?: number;
  /** In words: 调休上班，第7个工作日 · 国庆节放假，不算 · 征求第三方意见，不算. */
  readonly why: string;
  /** 暂定. */
  readonly provisional: boolean;
}

const pauseOn = (date: CivilDate, pauses: readonly PausedDays[]): PausedDays | undefined =>
  pauses.find(({ from, to }) => date > from && (to === undefined || date <= to));

function whyOf(day: CountedDay, number: number, pause: PausedDays | undefined): string {
  const provisional = day.provisional ? '（暂定）' : '';
  if (pause && day.working) return `${CONSULTATIONS[pause.kind].label}，不算${provisional}`;
  switch (day.reason) {
    case 'weekday': return `第${number}个工作日${provisional}`;
    case 'makeUp': return `调休上班，第${number}个工作日${provisional}`;
    case 'weekend': return `周末，不算${provisional}`;
    case 'holiday': return `${day.name ?? '节日'}放假，不算${provisional}`;
  }
}

/**
 * 为什么是这一天: every day after `start` up to and including `end`, with why it counts or does not.
 * @throws CalendarRangeError for a day before 2019
 */
export function explainedDays(start: CivilDate, end: CivilDate, pauses: readonly PausedDays[], calendar: WorkCalendar): readonly ExplainedDay[] {
  let number = 0;
  return countedDays(start, end, calendar).map((day) => {
    const pause = pauseOn(day.date, pauses);
    const counts = day.working && !pause;
    if (counts) number += 1;
    return {
      date: day.date, counts, reason: pause && day.working ? 'paused' : day.reason,
      ...(day.name && { name: day.name }), ...(counts && { number }),
      why: whyOf(day, number, pause), provisional: day.provisional,
    };
  });
}
