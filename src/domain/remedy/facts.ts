import type { CivilDate } from '../calendar/civil-date';
import type { LeafKey, WithholdingLeaf } from '../statute/leaves';
import type { AgencyLevel } from './authority';

/**
 * What a remedy is sought against: an answer by its leaf · noAnswer: 逾期不予答复 · thirdParty: the decision to
 * disclose, by the one whose secret or privacy it touches · none: the applicant withdrew, and nothing was decided.
 */
type RemedyOutcome = LeafKey | 'noAnswer' | 'thirdParty' | 'none';

export interface RemedyFacts {
  readonly outcome: RemedyOutcome;
  /** 不予公开部分的理由 of a partial answer; none told is read as one that needs reconsideration first. */
  readonly grounds?: readonly WithholdingLeaf[];
  /**
   * 知道答复之日: signing, delivery of the letter, opening on-line; not the posting day. Of silence the day the period
   * to answer ended. Absent while it is not known.
   */
  readonly knownOn?: CivilDate;
  /** 作出之日: decides which law applies while `knownOn` is absent. */
  readonly madeOn?: CivilDate;
  readonly agencyLevel: AgencyLevel;
  /** Name of the government that reviews, e.g. 昌乐县人民政府; its kind is said when absent. */
  readonly authorityName?: string;
  readonly servedOnline: boolean;
  /** The answer did not tell the right, the authority and the period. */
  readonly untold?: boolean;
}
