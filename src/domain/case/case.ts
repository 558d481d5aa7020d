import type { ApplicantKind } from '../applicant/kinds';
import type { CivilDate } from '../calendar/civil-date';
import type { LeafKey } from '../statute/leaves';
import type { CaseEvent, Decided, Submitted } from './event';

/** Where an application is; how it ended is `outcome`. */
export type CaseState = 'submitted' | 'inProgress' | 'decided' | 'reviewed' | 'signed' | 'closed' | 'withdrawnUnconfirmed';

export const CASE_STATES: Record<CaseState, { readonly label: string }> = {
  submitted: { label: '待确认收到' },
  inProgress: { label: '办理中' },
  decided: { label: '待审核' },
  reviewed: { label: '待签发' },
  signed: { label: '待送达' },
  closed: { label: '已办结' },
  withdrawnUnconfirmed: { label: '已撤回' },
};

/** What does not change while an application is handled. */
export interface CaseIdentity {
  readonly id: string;
  readonly agencyId: string;
  /** 申请编号, e.g. 乔官依申请〔2026〕第1号. */
  readonly number: string;
  readonly applicantKind: ApplicantKind;
}

/** 依申请公开 application: its events in order, and what follows from them. */
export interface DisclosureCase extends CaseIdentity {
  readonly events: readonly [Submitted, ...CaseEvent[]];
  /** Number of events; every change is a compare-and-set on it. */
  readonly version: number;
  readonly state: CaseState;
  /** 收到申请之日 (art. 31); absent until known. */
  readonly receivedOn?: CivilDate;
  /** The draft that is being reviewed, or the answer that was given. */
  readonly decision?: Decided;
  /** 办理结果; only of a closed case. */
  readonly outcome?: LeafKey;
  /** 办结日: the day of answering, or of withdrawal. */
  readonly closedOn?: CivilDate;
}
