import type { CaseState } from './case';
import type { CaseEventType } from './event';

type Following = Exclude<CaseEventType, 'submitted'>;

/** What may arrive from others while an application waits for anything. */
const ARRIVING: readonly Following[] = ['materialAdded', 'noticeServed', 'consultationDelivered', 'consultationEnded', 'thirdPartyUnreachable', 'assistGiven', 'reasonsGiven'];
/** Silence can be brought before the reconsideration authority or the court before there is an answer. */
const REMEDIES: readonly Following[] = ['remedyFiled', 'remedyEnded'];
/** The period runs on while a draft is on its way. */
const CLOCK_RUNS: readonly Following[] = ['extensionAsked', 'extensionDeclined', 'extended', 'delayed'];

/** Which events each state accepts. The server obeys it, and the pages draw their buttons from it. */
export const ACCEPTS: Record<CaseState, readonly Following[]> = {
  submitted: ['receiptConfirmed', 'requestEdited', 'materialAdded', 'contactAttempted', 'forwarded', 'withdrawn'],
  inProgress: [
    'decided', 'correctionAsked', 'consultationSent', 'assistAsked', 'reasonsAsked', 'feeNoticed', 'paymentMissing', 'split',
    ...CLOCK_RUNS, ...ARRIVING, 'withdrawn', ...REMEDIES,
  ],
  awaitingCorrection: ['corrected', 'correctionLapsed', ...ARRIVING, 'withdrawn', ...REMEDIES],
  awaitingPayment: ['feePaid', 'feeLapsed', ...ARRIVING, 'withdrawn', ...REMEDIES],
  decided: ['reviewed', 'returned', ...CLOCK_RUNS, ...ARRIVING, 'withdrawn', ...REMEDIES],
  reviewed: ['signed', 'returned', ...CLOCK_RUNS, ...ARRIVING, 'withdrawn', ...REMEDIES],
  signed: ['served', ...CLOCK_RUNS, ...ARRIVING, 'withdrawn', ...REMEDIES],
  closed: ['archived', 'noticeServed', 'reopened', 'forwarded', ...REMEDIES],
  split: ['archived', ...REMEDIES],
  withdrawnUnconfirmed: [],
  forwarded: [],
};
