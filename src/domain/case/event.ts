import type { CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import type { Channel } from '../statute/channels';
import type { LeafKey } from '../statute/leaves';
import type { ServiceWay } from '../statute/service';

/** Who did it: the applicant, or a member of staff by the id of the binding. */
export type Actor = { readonly kind: 'applicant' } | { readonly kind: 'staff'; readonly memberId: string };

/** When it was entered, and by whom. */
interface Entry {
  readonly at: Instant;
  readonly by: Actor;
}

/** 提交: `at` is the applicant's tap, or when the office entered the paper. */
export interface Submitted extends Entry {
  readonly type: 'submitted';
  readonly channel: Channel;
  /** 邮戳日, paper only. */
  readonly postedOn?: CivilDate;
  /** Reached the agency or its mail system; signing day of registered mail. */
  readonly arrivedAt?: Instant;
}

/** 确认收到: the office confirms with the applicant; on-line, that day is the day of receipt (art. 31(3)). */
export interface ReceiptConfirmed extends Entry {
  readonly type: 'receiptConfirmed';
}

/** 拟定答复: a leaf of table three with its reasons. */
export interface Decided extends Entry {
  readonly type: 'decided';
  readonly leaf: LeafKey;
  readonly reasons: string;
}

/** 审核通过, with the secrecy review of art. 17. */
interface Reviewed extends Entry {
  readonly type: 'reviewed';
  readonly opinion: string;
}

/** 退回: a reviewer or signatory sends the draft back with a reason; the clock runs on. */
interface Returned extends Entry {
  readonly type: 'returned';
  readonly reason: string;
}

/** 签发 by the signatory (分管领导). */
interface Signed extends Entry {
  readonly type: 'signed';
}

/** 送达 of the answer; closes the case. */
export interface Served extends Entry {
  readonly type: 'served';
  readonly way: ServiceWay;
  /** 答复日 by the way of service; timely iff not after the due date. */
  readonly answeredOn: CivilDate;
}

/** 撤回 by the applicant, before the answer is served. */
interface Withdrawn extends Entry {
  readonly type: 'withdrawn';
  readonly reason?: string;
}

/** What happened to an application. Never edited; a mistake is corrected by another event. */
export type CaseEvent = Submitted | ReceiptConfirmed | Decided | Reviewed | Returned | Signed | Served | Withdrawn;
export type CaseEventType = CaseEvent['type'];
