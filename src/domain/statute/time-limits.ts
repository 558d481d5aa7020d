import { art, type ArticleRef } from './article';

/** A period set by law. */
export interface TimeLimit {
  /** 工作日; day 1 is the working day after the day the period runs from. */
  readonly workingDays: number;
  readonly rule: ArticleRef;
  readonly label: string;
}

/** Every period the Regulation sets for an application on this path. Change a number here and nowhere else. */
export const TIME_LIMITS = {
  reply: { workingDays: 20, rule: art(33, 2), label: '答复期限' },
} as const satisfies Record<string, TimeLimit>;

/** Hours of work after which an unconfirmed application raises the alarm (product rule, clock.md §2). */
export const CONFIRMATION_ALARM_WORKING_HOURS = 4;
