import type { CivilDate } from '../calendar/civil-date';
import type { ReviewKind } from '../statute/reviews';
import type { ApplicantState } from './applicant-state';
import type { CaseState } from './case';

/** late: overdue · near: to be done soon · calm: time left · done: nothing left to do. Always shown with its words. */
export type StepLevel = 'late' | 'near' | 'calm' | 'done';

/** What is to be done next, by when: facts, no words. */
export interface StepFacts {
  readonly situation: 'unconfirmed' | 'handling' | 'correcting' | 'paying' | 'consulting' | 'answered' | 'withdrawn' | 'converted' | 'split' | 'forwarded';
  readonly level: StepLevel;
  readonly today: CivilDate;
  readonly submittedOn: CivilDate;
  /** 工作日 since submission, for an application nobody has confirmed. */
  readonly workingDaysWaited: number;
  /** The day the count runs to: for staff the safe day while it lasts, else the last day to answer. */
  readonly by: CivilDate;
  readonly provisional: boolean;
  /** The last day to answer, which letters cite; while the clock stands still, the day of what is awaited. */
  readonly lastOn: CivilDate;
  /** Whether that day is known: a notice by post whose delivery is not, a consultation without a limit, and a draft of 不再处理 have none. */
  readonly lastKnown: boolean;
  readonly safeOn?: CivilDate;
  readonly workingDaysLeft: number;
  readonly overdue: boolean;
  readonly workingDaysLate: number;
  readonly endedOn?: CivilDate;
  /** Answered by the last day; absent while there is no answer, and where no period ran (不再处理). */
  readonly answeredInTime?: boolean;
}

export interface ApplicantStep extends StepFacts {
  readonly viewpoint: 'applicant';
  readonly state: ApplicantState;
  /** 等他说明理由; without a day while the notice is on its way. */
  readonly reasons?: { readonly lastOn?: CivilDate; readonly workingDaysLeft: number; readonly provisional: boolean };
}
export interface StaffStep extends StepFacts {
  readonly viewpoint: 'staff';
  readonly state: CaseState;
  /** Which review a draft is waiting for. */
  readonly reviewing?: ReviewKind;
}
export type NextStep = ApplicantStep | StaffStep;

/** `headline` is one sentence and stands alone in lists; `detail` says what one can do; `tag` is the short mark beside it. */
export interface StepWords {
  readonly headline: string;
  readonly detail: string;
  readonly tag: string;
}
