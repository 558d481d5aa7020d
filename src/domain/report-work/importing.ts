import { civilDate, type CivilDate } from '../calendar/civil-date';
import { art, type ArticleRef } from '../statute/article';
import { reportYearOn } from './reminder';

/** 导入也要审核: what is published goes through review, and nobody lets his own work pass. */
export const IMPORT_REVIEW_RULE: ArticleRef = art(17);

/**
 * 今年要公布的那一年: its report has been on nobody's shelf long enough to be known, so that importing it is publishing it and
 * needs the same two other people. Earlier years were published and read elsewhere; whoever imports them compares them alone.
 * @source 条例 arts. 17, 49
 */
export const importNeedsReview = (year: number, today: CivilDate): boolean => year === reportYearOn(today);

/** Said where a report is imported. */
export const IMPORT_REVIEW_WORDS = '今年要公布的那一年的年报，导入以后要审核、审定才公布；再早的、公布过的，逐处核对以后就公布。';

/** 原来公布在哪里、哪天. */
export interface Elsewhere {
  readonly place: string;
  readonly on: CivilDate;
}

/** Whether a report of a year can have been published on a day: after the year, and not in the future. */
export const canBePublishedOn = (on: CivilDate, year: number, today: CivilDate): boolean => on >= civilDate(`${year + 1}-01-01`) && on <= today;
