import type { CaseEvent, CaseEventType } from './event';
import type { CaseRefusal } from './refusal';

/** 可以补录的: what can be recorded after the fact: notices, what was received, what others answered. Drafts and signatures are made now. */
export const LATE_TYPES: readonly CaseEventType[] = [
  'correctionAsked', 'noticeServed', 'corrected', 'consultationSent', 'consultationDelivered', 'consultationEnded', 'thirdPartyUnreachable',
  'assistAsked', 'assistGiven', 'extended', 'reasonsAsked', 'reasonsGiven', 'delayed', 'feeNoticed', 'feePaid', 'split', 'remedyFiled', 'remedyEnded',
];

export const canBeLate = ({ type }: CaseEvent): boolean => LATE_TYPES.includes(type);

/** Refusals that say a thing was not lawful, not that it cannot have happened. */
const UNLAWFUL: readonly CaseRefusal['code'][] = [
  'notAllowedNow', 'correctionTwice', 'correctionTooLate', 'extendedTwice', 'extensionTooLong', 'extensionNotApproved', 'noPeriodRuns', 'toldTooLate',
  'delayWithoutReasons', 'delayNotLater', 'feeTwice', 'feeRefused', 'feeFree', 'feeAmount', 'reasonsAskedTwice', 'reasonsNotAsked', 'splitOtherYear', 'splitWhileConsulting',
];

/** 补录而不生效: what happened although it was not lawful is recorded, and the clock runs on as if it were not there. */
export const staysWithoutEffect = (event: CaseEvent, { code }: CaseRefusal): boolean => event.late !== undefined && UNLAWFUL.includes(code);
