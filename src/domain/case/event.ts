import type { CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import type { FeeTariff } from '../fee/tariffs';
import type { Channel } from '../statute/channels';
import type { ConsultationKind, Opinion } from '../statute/consultations';
import type { DecisionFacts } from '../statute/decision-facts';
import type { LeafKey } from '../statute/leaves';
import type { OrderSource, RemedyEnding, RemedyWay } from '../statute/remedy-ways';
import type { ReviewKind, SecrecyConcern } from '../statute/reviews';
import type { Delivery, FormOfInformation } from '../statute/provision';
import type { ServiceWay } from '../statute/service';

/** Who did it: the applicant, a member of staff by the id of the binding, or whoever answers a consultation by its one-use link. */
export type Actor =
  | { readonly kind: 'applicant' }
  /** `deputyFor`: 代班, whose role it was; separation of duties looks at who really did it. */
  | { readonly kind: 'staff'; readonly memberId: string; readonly deputyFor?: string }
  | { readonly kind: 'consulted'; readonly consultationId: string };

/** 补录: recorded after something that happened later, or although it was not lawful; the whole clock is derived again. */
interface LateRecord {
  readonly reason: string;
}

/** When it was entered, and by whom. */
interface Entry {
  readonly at: Instant;
  readonly by: Actor;
  readonly late?: LateRecord;
}

/** What happens on the day it is entered unless another day is told. */
interface UsuallyNow extends Entry {
  readonly on?: CivilDate;
}

/** What the law attaches to a day. */
interface Dated extends Entry {
  readonly on: CivilDate;
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

/** What an application said: the words, the wishes, and the files by their uploads. */
interface EarlierRequest {
  readonly description: string;
  readonly form: FormOfInformation;
  readonly delivery: Delivery;
  readonly attachments: readonly string[];
}

/** 修改申请 by the applicant while nobody of the office has opened it: the stamps and the number stay, and what it said before stays here. */
interface RequestEdited extends UsuallyNow {
  readonly type: 'requestEdited';
  readonly earlier: EarlierRequest;
}

/** 确认收到: the office confirms with the applicant; on-line, that day is the day of receipt (art. 31(3)). */
export interface ReceiptConfirmed extends UsuallyNow {
  readonly type: 'receiptConfirmed';
  /** 怎么和申请人确认的, for what came otherwise than through this product. */
  readonly contact?: string;
}

/** 联系申请人 who was not reached: the day of mutual confirmation is still to come (art. 31). */
interface ContactAttempted extends Dated {
  readonly type: 'contactAttempted';
  /** 什么时候、打的哪个电话、结果. */
  readonly words: string;
}

/**
 * 转送 to the agency that is responsible. What nobody has confirmed was not received (art. 31) and goes without being
 * counted; what was received is answered first (art. 36(5)), and may be passed on after that.
 */
interface Forwarded extends Dated {
  readonly type: 'forwarded';
  readonly toAgencyId: string;
  /** 名称和联系方式 as the applicant is told. */
  readonly to: string;
  /** 申请编号 there. */
  readonly number: string;
  readonly reason: string;
}

/** 要申请人做一件事的告知. */
type NoticeKind = 'correctionNotice' | 'feeNotice' | 'reasonsNotice';
/** 寄给申请人的，收到的日子以后才知道：告知, or the answer itself. */
export type PostedPaper = NoticeKind | 'answer';

/** A notice to the applicant; his own period runs from the day he had it, which is the same day unless told otherwise. */
interface Notice extends Dated {
  readonly servedOn?: CivilDate;
  /** 邮寄: the day he had it is told later, by {@link NoticeServed}. */
  readonly posted?: true;
}

/** 补正告知 (art. 30): `on` is the day the notice was given or posted. */
interface CorrectionAsked extends Notice {
  readonly type: 'correctionAsked';
  /** 需要补正的事项, one by one. */
  readonly items: readonly string[];
  /** 合理的补正期限 in 工作日, from the day the applicant had the notice. */
  readonly workingDays: number;
}

/** 送达 of a notice or an answer whose day was not known when it was sent; of an answer the remedy periods run from it. */
interface NoticeServed extends Dated {
  readonly type: 'noticeServed';
  readonly notice: PostedPaper;
}

/** 交来的材料, by the ids they were uploaded under. */
interface WithProofs {
  readonly proofs?: readonly string[];
}

/** What the applicant says to one 补正事项. */
interface CorrectionAnswer extends WithProofs {
  readonly words?: string;
}

/** 补正: `on` is the day the office received it; the period begins anew (art. 30). */
interface Corrected extends Dated, WithProofs {
  readonly type: 'corrected';
  readonly description?: string;
  /** 逐项补正: one for each item that was asked, in their order; its files are among `proofs`. */
  readonly answers?: readonly CorrectionAnswer[];
}

/** 补充材料 by the applicant, at any time before the answer: the clock runs as it ran. */
interface MaterialAdded extends Dated, WithProofs {
  readonly type: 'materialAdded';
  readonly words?: string;
}

/** What makes a draft of an answer. */
interface Draft {
  /** 还要合法性审核, as the agency had it when the draft was made. */
  readonly legality?: true;
}

/** 逾期不补正 (art. 30): an answer of its own kind, reviewed and signed like any other. */
interface CorrectionLapsed extends Dated, Draft {
  readonly type: 'correctionLapsed';
  readonly reasons: string;
}

/** 征求意见 of a third party (art. 32), a joint maker (art. 34) or another office (art. 33(3)); `on` is the day it was sent. */
interface ConsultationSent extends Dated {
  readonly type: 'consultationSent';
  readonly consultationId: string;
  readonly kind: ConsultationKind;
  /** Who is asked; no personal data of a third party belongs here. */
  readonly about: string;
  /** The day the letter reached them, when known at once. */
  readonly receivedByThemOn?: CivilDate;
}

/** 征求意见书送达: the fifteen working days of arts. 32, 34 run from here. */
interface ConsultationDelivered extends Dated {
  readonly type: 'consultationDelivered';
  readonly consultationId: string;
}

/** 意见收到, or the consultation was called off; `on` is the day the opinion arrived. */
interface ConsultationEnded extends Dated, WithProofs {
  readonly type: 'consultationEnded';
  readonly consultationId: string;
  readonly opinion: Opinion;
  readonly words?: string;
}

/** 联系不上第三方: every attempt, so that the case may go on without an opinion. */
interface ThirdPartyUnreachable extends Dated {
  readonly type: 'thirdPartyUnreachable';
  readonly attempts: string;
}

/** 协办: another office is asked to help; the clock runs on, the date is an inner one. */
interface AssistAsked extends Dated {
  readonly type: 'assistAsked';
  readonly assistId: string;
  readonly to: string;
  readonly wantedOn?: CivilDate;
}

interface AssistGiven extends Dated {
  readonly type: 'assistGiven';
  readonly assistId: string;
  readonly words?: string;
}

/** 申请延期: the officer asks the head of the disclosure office; the clock runs on until he approves. */
interface ExtensionAsked extends Dated {
  readonly type: 'extensionAsked';
  readonly workingDays: number;
  readonly reason: string;
}

/** 不同意延期. */
interface ExtensionDeclined extends Dated {
  readonly type: 'extensionDeclined';
  readonly reason: string;
}

/** 延长答复期限 (art. 33(2)): `on` is the day the applicant was told. */
interface Extended extends Dated {
  readonly type: 'extended';
  readonly workingDays: number;
  /** 政府信息公开工作机构负责人 who approved, by memberId. */
  readonly approvedBy?: string;
  readonly reason: string;
}

/** 要求说明理由 (art. 35): the clock runs on. */
interface ReasonsAsked extends Notice {
  readonly type: 'reasonsAsked';
  /** The number and frequency of applications, in words. */
  readonly figures: string;
  /** Period to answer, in 工作日. */
  readonly workingDays: number;
}

interface ReasonsGiven extends Dated, WithProofs {
  readonly type: 'reasonsGiven';
  readonly words: string;
}

/** 延迟答复 (art. 35): the reasons are accepted; `on` is the day the applicant was told. */
interface Delayed extends Dated {
  readonly type: 'delayed';
  readonly until: CivilDate;
  readonly reason: string;
}

/** 收费通知 (art. 42; 国办函〔2020〕109号): `on` is the day it was given or posted. */
interface FeeNoticed extends Notice {
  readonly type: 'feeNoticed';
  readonly tariff: FeeTariff;
  /** 页数 of this application; or the applicant's 件数 in the month, this application included. */
  readonly quantity: number;
  /** 按件: how many of the month came before; without it all but one. */
  readonly before?: number;
  /** 分; must be what the tariff gives for this application. */
  readonly fen: number;
}

/** 缴费: `on` is the day of payment; the period begins anew, whoever tells it. */
interface FeePaid extends Dated, WithProofs {
  readonly type: 'feePaid';
}

/** 缴费没有到账: what the applicant told was checked and there is no payment, so that it began no period. */
interface PaymentMissing extends Dated {
  readonly type: 'paymentMissing';
  readonly reason: string;
}

/** 逾期未缴费 (109号): an answer of its own kind. */
interface FeeLapsed extends Dated, Draft {
  readonly type: 'feeLapsed';
  readonly reasons: string;
}

/** 拟定答复: a leaf of table three with its reasons and the facts it stands on. */
export interface Decided extends UsuallyNow, Draft {
  readonly type: 'decided';
  readonly leaf: LeafKey;
  readonly reasons: string;
  readonly facts?: DecisionFacts;
}

/** 审核通过: 保密审查 (art. 17(2)), or 合法性审核 after it; without a kind it is of before there were two. */
interface Reviewed extends UsuallyNow {
  readonly type: 'reviewed';
  readonly kind?: ReviewKind;
  readonly opinion: string;
  /** 保密审查: what is touched; empty when nothing is, which has to be said. */
  readonly touches?: readonly SecrecyConcern[];
  /** 作出保密审查结论的人, where 国家秘密 is touched. */
  readonly secrecyReviewer?: string;
}

/** 签发时看到的全文, so that nobody can dispute later what was signed. */
interface SignedAnswer {
  readonly leaf: LeafKey;
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly digest: string;
}

/** 退回: a reviewer or signatory sends the draft back with a reason; the clock runs on. */
interface Returned extends UsuallyNow {
  readonly type: 'returned';
  readonly reason: string;
}

/** 签发 by the signatory (分管领导). */
interface Signed extends UsuallyNow {
  readonly type: 'signed';
  readonly answer?: SignedAnswer;
}

/** 送达 of the answer; closes the case. */
export interface Served extends Entry {
  readonly type: 'served';
  readonly way: ServiceWay;
  /** 答复日 by the way of service; timely iff not after the due date. */
  readonly answeredOn: CivilDate;
  /** 知道答复之日 of a letter: the day it was delivered, when known. */
  readonly deliveredOn?: CivilDate;
  /** 邮件号 of 邮政企业, by post only. */
  readonly mailNumber?: string;
  /** 送达证明: uploads of the case, e.g. the photo of the signed receipt. */
  readonly proofs?: readonly string[];
}

/** 撤回 by the applicant, before the answer is served. */
interface Withdrawn extends UsuallyNow {
  readonly type: 'withdrawn';
  /** 转为更正, with the applicant's agreement: the number the request for correction has (art. 41). */
  readonly into?: string;
  readonly reason?: string;
}

/** 拆分 into several applications that take the stamps of this one. */
interface Split extends Dated {
  readonly type: 'split';
  /** 申请编号 of the parts. */
  readonly into: readonly string[];
}

/** 复议 or 诉讼 against the answer or the silence; `on` is the day it was accepted. */
export interface RemedyFiled extends Dated {
  readonly type: 'remedyFiled';
  readonly remedyId: string;
  readonly way: RemedyWay;
  /** 案号. */
  readonly reference?: string;
  /** 收到复议申请书副本或者起诉状副本之日: the agency's own period runs from it. */
  readonly copyReceivedOn?: CivilDate;
  /** 简易程序 of the reconsideration. */
  readonly simplified?: boolean;
}

interface RemedyEnded extends Dated {
  readonly type: 'remedyEnded';
  readonly remedyId: string;
  readonly result: RemedyEnding;
}

/** 重新处理 by order of a reconsideration or a court; `on` is the day the order was received. */
interface Reopened extends Dated {
  readonly type: 'reopened';
  readonly source: OrderSource;
  readonly reference: string;
  /** The order's own period in 工作日; without it the usual one. */
  readonly workingDays?: number;
}

/** 归档 of a closed case. */
interface Archived extends UsuallyNow {
  readonly type: 'archived';
}

/** What happened to an application. Never edited; a mistake is corrected by another event. */
export type CaseEvent =
  | Submitted | RequestEdited | ReceiptConfirmed | ContactAttempted | Forwarded
  | CorrectionAsked | NoticeServed | Corrected | CorrectionLapsed | MaterialAdded
  | ConsultationSent | ConsultationDelivered | ConsultationEnded | ThirdPartyUnreachable | AssistAsked | AssistGiven
  | ExtensionAsked | ExtensionDeclined | Extended | ReasonsAsked | ReasonsGiven | Delayed
  | FeeNoticed | FeePaid | PaymentMissing | FeeLapsed
  | Decided | Reviewed | Returned | Signed | Served | Withdrawn | Split
  | RemedyFiled | RemedyEnded | Reopened | Archived;
export type CaseEventType = CaseEvent['type'];

/** The event of one type. */
export type EventOf<Type extends CaseEventType> = Extract<CaseEvent, { readonly type: Type }>;
