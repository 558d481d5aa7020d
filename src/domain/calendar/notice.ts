import { civilDate, type CivilDate } from './civil-date';

/** 国务院办公厅的一份通知. */
export interface NoticeDocument {
  readonly title: string;
  readonly address: string;
  /** 发文字号. */
  readonly number?: string;
}

/** Days off in a row, both ends included. */
export interface Holiday {
  readonly name: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * 节假日安排: what the State Council's notice (and its amendments) says of a year. The year is the notice's;
 * days at the end of the December before may be among them and overrule that year's own notice.
 */
export interface Notice {
  readonly year: number;
  readonly documents: readonly NoticeDocument[];
  readonly holidays: readonly Holiday[];
  /** 调休上班日. */
  readonly makeUpWorkdays: readonly CivilDate[];
}

/** 延长假期: the holiday keeps its first day and ends later. */
export interface Extension {
  readonly name: string;
  readonly to: CivilDate;
}

/** 调整或者延长假期的通知: what a later document changes in the arrangement of a year; whatever it does not mention stays. */
export interface NoticeAmendment {
  readonly year: number;
  readonly document: NoticeDocument;
  /** Arranged anew: each takes the place of the rows of the same holiday. */
  readonly holidays: readonly Holiday[];
  readonly extensions: readonly Extension[];
  readonly makeUpWorkdays: readonly CivilDate[];
}

/** One row of a notice. @throws RangeError when a date is not a real day or the row runs backwards */
export function holiday(name: string, from: string, to: string = from): Holiday {
  const row = { name, from: civilDate(from), to: civilDate(to) };
  if (row.to < row.from) throw new RangeError(`holiday runs backwards: ${from} – ${to}`);
  return row;
}

/** The make-up workdays of a notice. */
export const workdays = (...dates: readonly string[]): readonly CivilDate[] => dates.map(civilDate);
