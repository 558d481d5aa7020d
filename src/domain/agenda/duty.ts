import type { CivilDate } from '../calendar/civil-date';
import type { StaffStep, StepLevel } from '../case/step';
import type { RemedyWay } from '../statute/remedy-ways';

/**
 * What an office has to do about a case, or waits for. `answer` is every step of an answer on its way; `record…` are
 * entries without which a period of somebody else cannot be counted, or has passed unrecorded.
 */
export type DutyKind =
  | 'confirm' | 'answer' | 'approveExtension'
  | 'recordNoticeDelivery' | 'recordConsultationDelivery' | 'recordLapse'
  | 'awaitApplicant' | 'awaitOpinion'
  | 'replyToRemedy' | 'awaitRemedy'
  | 'nothing';

/** Who has to act: the office, the applicant, whoever was asked, or nobody any more. */
export type Party = 'office' | 'applicant' | 'others' | 'nobody';

/** 要做的一件事: facts, no words; see duty-words.ts. Plain data; it travels in replies. */
export interface Duty {
  readonly kind: DutyKind;
  readonly party: Party;
  /** late: past its last day · near: within {@link NEAR_WORKING_DAYS}, or waits for a person of the office now · calm · done */
  readonly level: StepLevel;
  /** The day that binds; absent where none is known. */
  readonly by?: CivilDate;
  readonly provisional: boolean;
  /** 工作日 left until `by`, that day included. */
  readonly left: number;
  /** Working hours an application waits for its confirmation, once they are too many. */
  readonly waitedHours?: number;
  readonly remedy?: RemedyWay;
  /** 补正告知: still possible and not made; information only, nothing has to be corrected. @source 条例 art. 30 */
  readonly correctionWindow?: { readonly by: CivilDate; readonly left: number };
  /** The case itself, for its own words. */
  readonly step: StaffStep;
}

/** From how many 工作日 before the last day a duty counts as near: a rung of the reminder ladder. */
export const NEAR_WORKING_DAYS = 5;
