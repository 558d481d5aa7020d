import { monthOf, yearOf, type CivilDate } from '../calendar/civil-date';

/** An application as the tariff by pieces counts it. */
export interface FiledPiece {
  /** One and the same for all applications of a person or organisation. */
  readonly applicant: string;
  readonly filedOn: CivilDate;
  /** 件 it was split into by 一事一申请; 1 when it was not. */
  readonly pieces?: number;
}

/**
 * 自然月内累计件数: how many 件 an applicant filed from the first to the last day of the calendar month a day lies in.
 * Another applicant's, and another month's, are never added.
 * @source 国办函〔2020〕109号 art. 4
 */
export const monthlyPieces = (filed: readonly FiledPiece[], applicant: string, on: CivilDate): number => filed
  .filter((piece) => piece.applicant === applicant && yearOf(piece.filedOn) === yearOf(on) && monthOf(piece.filedOn) === monthOf(on))
  .reduce((sum, { pieces = 1 }) => sum + pieces, 0);
