import type { ApplicantKind } from '../applicant/kinds';
import type { CivilDate } from '../calendar/civil-date';
import type { LeafKey } from '../statute/leaves';
import type { CaseEvent, Decided, Submitted } from './event';
import type { CaseRefusal } from './refusal';

/** Where an application is; how it ended is `outcome`. */
export type CaseState =
  | 'submitted' | 'inProgress' | 'awaitingCorrection' | 'awaitingPayment'
  | 'decided' | 'reviewed' | 'signed' | 'closed' | 'split' | 'withdrawnUnconfirmed' | 'forwarded';

export const CASE_STATES: Record<CaseState, { readonly label: string }> = {
  submitted: { label: '待确认收到' },
  inProgress: { label: '办理中' },
  awaitingCorrection: { label: '等申请人补正' },
  awaitingPayment: { label: '等申请人缴费' },
  decided: { label: '待审核' },
  reviewed: { label: '待签发' },
  signed: { label: '待送达' },
  closed: { label: '已办结' },
  split: { label: '已拆分' },
  withdrawnUnconfirmed: { label: '已撤回' },
  forwarded: { label: '已转送' },
};

/** What does not change while an application is handled. */
export interface CaseIdentity {
  readonly id: string;
  readonly agencyId: string;
  /** 申请编号, e.g. 乔官依申请〔2026〕第1号. */
  readonly number: string;
  readonly applicantKind: ApplicantKind;
  /** 练习件: has its own clock and never reaches numbers or reports. */
  readonly practice?: true;
  /** 拆自: the application it is a part of, and how many events it had by then; their letters are out already. */
  readonly splitFrom?: { readonly id: string; readonly number: string; readonly events: number };
}

/** 补录 of what was not lawful: it stays on record, and the clock runs on as if it were not there. */
interface WithoutEffect {
  /** Position in `events`. */
  readonly index: number;
  readonly refusal: CaseRefusal;
}

/** 依申请公开 application: its events as they were entered, and what follows from them. */
export interface DisclosureCase extends CaseIdentity {
  readonly events: readonly [Submitted, ...CaseEvent[]];
  /** Number of events; every change is a compare-and-set on it. */
  readonly version: number;
  readonly state: CaseState;
  /** Absent when every event has its effect. */
  readonly withoutEffect?: readonly WithoutEffect[];
  /** 收到申请之日 (art. 31); absent until known. */
  readonly receivedOn?: CivilDate;
  /** The draft that is being reviewed, or the answer that was given. */
  readonly decision?: Decided;
  /** 办理结果 table three counts: the first answer's, also after the case was reopened. */
  readonly outcome?: LeafKey;
  /** 办结日 table three counts: the day of the first answer, or of withdrawal. */
  readonly closedOn?: CivilDate;
}
