import { yearOf, type CivilDate } from '../calendar/civil-date';
import type { FeeRecord } from './sentence';

/** What of an event is needed to follow a fee; days and amounts are readable without a key. */
export interface FeeStep {
  readonly type: string;
  readonly on?: CivilDate;
  /** 分. */
  readonly fen?: number;
}

/**
 * 一年里发出的收费通知, with what was paid on each, whenever that was. What the applicant told and was not found is not paid.
 * @param steps effective events of one application in their order
 * @source 国办公开办函〔2021〕30号, section six; 国办函〔2020〕109号
 */
export function feeRecordsOf(steps: readonly FeeStep[], year: number): readonly FeeRecord[] {
  const notices: { on?: CivilDate; noticedFen: number; paid: boolean }[] = [];
  for (const { type, on, fen = 0 } of steps) {
    const last = notices[notices.length - 1];
    if (type === 'feeNoticed') notices.push({ ...(on && { on }), noticedFen: fen, paid: false });
    else if (last && (type === 'feePaid' || type === 'paymentMissing')) last.paid = type === 'feePaid';
  }
  return notices.filter(({ on }) => on !== undefined && yearOf(on) === year)
    .map(({ noticedFen, paid }): FeeRecord => ({ noticedFen, ...(paid && { paidFen: noticedFen }) }));
}
