import type { CivilDate } from '../calendar/civil-date';
import { ruleBehindFee, type FeeRefusal } from '../fee/fee';
import type { ArticleRef } from '../statute/article';
import { art, document } from '../statute/article';
import type { DecisionFactKey, RecordFactKey } from '../statute/decision-facts';
import { REVIEWS, SECRECY_CONCERNS, type ReviewKind, type SecrecyConcern } from '../statute/reviews';
import { DECISION_FACTS, RECORD_FACTS } from '../statute/decision-facts';
import type { CaseState } from './case';
import type { CaseEventType } from './event';

/** The three steps of an answer that are taken by three people. */
export type AnswerStep = 'decided' | 'reviewed' | 'signed';

/** Words that an event cannot do without. */
export type MissingWords =
  | 'contactAttempted' | 'forwarded' | 'decided' | 'reviewed' | 'returned' | 'lapsed' | 'about' | 'attempts' | 'assistedBy' | 'extended' | 'extensionDeclined' | 'withdrawnForApplicant' | 'paymentMissing' | 'figures' | 'reasonsGiven'
  | 'delayed' | 'reference' | 'late';

/** A refusal the user can act on. `code` is for programs and logs, `messageFor` (refusal-words.ts) for people. */
export type CaseRefusal =
  | { readonly code: 'notAllowedNow'; readonly event: CaseEventType; readonly state: CaseState }
  | { readonly code: 'notSubmittedFirst' }
  | { readonly code: 'beforeLastEvent' }
  | { readonly code: 'datedBeforeLast'; readonly on: CivilDate; readonly lastOn: CivilDate }
  | { readonly code: 'datedInFuture'; readonly enteredOn: CivilDate }
  | { readonly code: 'datedBeforeReceipt'; readonly receivedOn: CivilDate }
  | { readonly code: 'lateNotPossible'; readonly event: CaseEventType }
  | { readonly code: 'lateConflict'; readonly event: CaseEventType; readonly on: CivilDate }
  | { readonly code: 'beforeFirstNotice'; readonly firstYear: number }
  | { readonly code: 'staffOnly'; readonly event: CaseEventType }
  | { readonly code: 'samePerson'; readonly first: AnswerStep; readonly second: AnswerStep }
  | { readonly code: 'unknownLeaf' }
  | { readonly code: 'missingWords'; readonly event: MissingWords }
  | { readonly code: 'periodNotWhole'; readonly max: number }
  | { readonly code: 'missingSigningDay' }
  | { readonly code: 'missingArrivalTime' }
  | { readonly code: 'arrivedInFuture' }
  | { readonly code: 'forwardedTwice'; readonly to: string }
  | { readonly code: 'forwardedToSelf' }
  | { readonly code: 'forwardedUnanswered' }
  | { readonly code: 'postedAfterArrival' }
  | { readonly code: 'confirmationIsNow' }
  | { readonly code: 'confirmedBeforeArrival'; readonly arrivedOn: CivilDate }
  | { readonly code: 'answeredBeforeSigned'; readonly signedOn: CivilDate }
  | { readonly code: 'answeredInFuture'; readonly enteredOn: CivilDate }
  | { readonly code: 'answeredOnOtherDay'; readonly enteredOn: CivilDate }
  | { readonly code: 'correctionTwice'; readonly askedOn: CivilDate }
  | { readonly code: 'correctionTooLate'; readonly dueOn: CivilDate }
  | { readonly code: 'correctionWithoutItems' }
  | { readonly code: 'itemUnanswered'; readonly item: number }
  | { readonly code: 'materialEmpty' }
  | { readonly code: 'paymentNotTold' }
  | { readonly code: 'servedBeforeNotice'; readonly on: CivilDate }
  | { readonly code: 'nothingToServe' }
  | { readonly code: 'notServedYet' }
  | { readonly code: 'applicantPeriodRuns'; readonly dueOn: CivilDate; readonly article: 'correction' | 'payment' | 'reasons' }
  | { readonly code: 'consultationTwice' }
  | { readonly code: 'consultationUnknown' }
  | { readonly code: 'consultationOver'; readonly endedOn: CivilDate }
  | { readonly code: 'consultationOpen' }
  | { readonly code: 'consultedBeforeSent'; readonly sentOn: CivilDate }
  | { readonly code: 'assistTwice' }
  | { readonly code: 'assistUnknown' }
  | { readonly code: 'extensionAskedTwice'; readonly askedOn: CivilDate }
  | { readonly code: 'extensionNotAsked' }
  | { readonly code: 'extendedTwice'; readonly extendedOn: CivilDate }
  | { readonly code: 'extensionTooLong'; readonly max: number }
  | { readonly code: 'extensionNotApproved' }
  | { readonly code: 'noPeriodRuns' }
  | { readonly code: 'toldTooLate'; readonly dueOn: CivilDate; readonly event: 'extensionAsked' | 'extended' | 'delayed' | 'feeNoticed' }
  | { readonly code: 'reasonsNotAsked' }
  | { readonly code: 'reasonsAskedTwice' }
  | { readonly code: 'delayWithoutReasons' }
  | { readonly code: 'delayNotLater'; readonly dueOn: CivilDate }
  | { readonly code: 'delayTooLong'; readonly lastOn: CivilDate }
  | { readonly code: 'feeTwice' }
  | { readonly code: 'feeRefused'; readonly why: FeeRefusal }
  | { readonly code: 'feeFree' }
  | { readonly code: 'feeAmount'; readonly fen: number }
  | { readonly code: 'missingFact'; readonly fact: DecisionFactKey }
  | { readonly code: 'vagueFact'; readonly fact: DecisionFactKey }
  | { readonly code: 'missingRecord'; readonly record: RecordFactKey }
  | { readonly code: 'nothingWithheld' }
  | { readonly code: 'withheldBesidesPartial' }
  | { readonly code: 'thirdPartyAgreed' }
  | { readonly code: 'reviewNotDue'; readonly review: ReviewKind }
  | { readonly code: 'reviewOutOfTurn'; readonly first: ReviewKind }
  | { readonly code: 'secrecyNotAnswered' }
  | { readonly code: 'secrecyContradicts'; readonly wanted: readonly SecrecyConcern[] }
  | { readonly code: 'secrecyReviewerMissing' }
  | { readonly code: 'secretDisclosed' }
  | { readonly code: 'splitAnswered' }
  | { readonly code: 'splitTooFew' }
  | { readonly code: 'splitWhileConsulting' }
  | { readonly code: 'splitOtherYear'; readonly year: number }
  | { readonly code: 'remedyTwice' }
  | { readonly code: 'remedyUnknown' }
  | { readonly code: 'remedyOver'; readonly endedOn: CivilDate }
  | { readonly code: 'archivedTwice'; readonly archivedOn: CivilDate };

type RuledCode = Exclude<CaseRefusal['code'], 'notAllowedNow' | 'missingFact' | 'vagueFact' | 'missingRecord' | 'applicantPeriodRuns' | 'toldTooLate' | 'feeRefused' | 'missingWords' | 'reviewNotDue' | 'reviewOutOfTurn' | 'secrecyContradicts'>;

const FEES = document('feeMeasures');

const RULES: Partial<Record<RuledCode, ArticleRef>> = {
  datedBeforeReceipt: art(31),
  samePerson: art(17, 1),
  unknownLeaf: document('reportFormat'),
  missingSigningDay: art(31, undefined, 2),
  missingArrivalTime: art(31, undefined, 3),
  arrivedInFuture: art(31),
  confirmationIsNow: art(31, undefined, 3),
  confirmedBeforeArrival: art(31),
  forwardedTwice: art(36, undefined, 5),
  forwardedToSelf: art(36, undefined, 5),
  forwardedUnanswered: art(36, undefined, 5),
  answeredBeforeSigned: document('serviceReply'),
  answeredInFuture: document('serviceReply'),
  answeredOnOtherDay: document('serviceReply'),
  correctionTwice: art(30),
  correctionTooLate: art(30),
  correctionWithoutItems: art(30),
  itemUnanswered: art(30),
  paymentNotTold: FEES,
  periodNotWhole: art(30),
  nothingToServe: art(30),
  notServedYet: art(30),
  consultationOpen: art(33, 3),
  consultationOver: art(33, 3),
  consultationTwice: art(33, 3),
  extensionAskedTwice: art(33, 2),
  extensionNotAsked: art(33, 2),
  extendedTwice: art(33, 2),
  extensionTooLong: art(33, 2),
  extensionNotApproved: art(33, 2),
  noPeriodRuns: art(33, 2),
  reasonsNotAsked: art(35),
  reasonsAskedTwice: art(35),
  delayWithoutReasons: art(35),
  delayNotLater: art(35),
  delayTooLong: art(35),
  feeTwice: FEES,
  feeFree: FEES,
  feeAmount: FEES,
  nothingWithheld: art(37),
  withheldBesidesPartial: art(37),
  thirdPartyAgreed: art(15),
  secrecyNotAnswered: art(17, 2),
  secrecyReviewerMissing: art(17, 2),
  secretDisclosed: art(14),
  splitAnswered: document('reportFormat'),
  splitTooFew: art(36),
  splitWhileConsulting: art(33, 3),
  splitOtherYear: document('reportFormat'),
};

const WORDS_RULES: Partial<Record<MissingWords, ArticleRef>> = {
  contactAttempted: art(31), forwarded: art(36, undefined, 5), decided: art(36), reviewed: art(17, 2), lapsed: art(36), about: art(32), attempts: art(32), extended: art(33, 2), extensionDeclined: art(33, 2), figures: art(35), reasonsGiven: art(35), delayed: art(35),
};

/** 依据: the rule behind a refusal, when there is one. */
export function ruleBehind(refusal: CaseRefusal): ArticleRef | undefined {
  switch (refusal.code) {
    case 'notAllowedNow': return ruleOfState(refusal.state, refusal.event);
    case 'missingFact':
    case 'vagueFact': return DECISION_FACTS[refusal.fact].rule;
    case 'missingRecord': return RECORD_FACTS[refusal.record].rule;
    case 'missingWords': return WORDS_RULES[refusal.event];
    case 'applicantPeriodRuns': return { correction: art(30), payment: FEES, reasons: art(35) }[refusal.article];
    case 'toldTooLate': return { extensionAsked: art(33, 2), extended: art(33, 2), delayed: art(35), feeNoticed: FEES }[refusal.event];
    case 'feeRefused': return ruleBehindFee(refusal.why);
    case 'secrecyContradicts': return refusal.wanted[0] && SECRECY_CONCERNS[refusal.wanted[0]].rule;
    case 'reviewNotDue': return REVIEWS[refusal.review].rule;
    case 'reviewOutOfTurn': return REVIEWS[refusal.first].rule;
    default: return RULES[refusal.code];
  }
}

/** Why a state does not accept an event, as far as a rule says so. */
function ruleOfState(state: CaseState, event: CaseEventType): ArticleRef | undefined {
  switch (state) {
    case 'submitted': return art(31);
    case 'awaitingCorrection': return art(30);
    case 'awaitingPayment': return FEES;
    default: return event === 'extended' ? art(33, 2) : undefined;
  }
}
