import type { CaseState } from './case';
import type { CaseEventType } from './event';

/** Which events each state accepts. The server obeys it, and the pages draw their buttons from it. */
export const ACCEPTS: Record<CaseState, readonly Exclude<CaseEventType, 'submitted'>[]> = {
  submitted: ['receiptConfirmed', 'withdrawn'],
  inProgress: ['decided', 'withdrawn'],
  decided: ['reviewed', 'returned', 'withdrawn'],
  reviewed: ['signed', 'returned', 'withdrawn'],
  signed: ['served', 'withdrawn'],
  closed: [],
  withdrawnUnconfirmed: [],
};
