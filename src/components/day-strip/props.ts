import type { CivilDate } from '@/domain/calendar/civil-date';

/** One day of the clock as it is drawn. */
export interface StripDay {
  readonly date: CivilDate;
  /**
   * received: day 0 · counted: a working day that counts · makeUp: a rest day worked by notice (班) ·
   * off: weekend or holiday · paused: a working day that does not count · last: the day the period ends
   */
  readonly kind: 'received' | 'counted' | 'makeUp' | 'off' | 'paused' | 'last';
  /** Which working day of the period it is. */
  readonly number?: number;
  readonly past?: boolean;
  readonly today?: boolean;
}

/** One row, Monday to Sunday; days outside the period are undefined. */
export type StripWeek = readonly (StripDay | undefined)[];

export interface DayStripProps {
  readonly weeks: readonly StripWeek[];
  /** What the strip says, for those who cannot see it. */
  readonly sentence: string;
}
