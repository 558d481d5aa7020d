import './zod-setup';
import * as z from 'zod/mini';
import type { CaseState } from '@/domain/case/case';
import type { CaseEventType } from '@/domain/case/event';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { DECISION_FACT_KEYS, DECISION_FACTS, type DecisionFactKey, type DecisionFacts, type RecordFactKey } from '@/domain/statute/decision-facts';
import type { LetterKey } from '@/domain/statute/letters';
import { LEAF_KEYS, leavesOf, type LeafKey, type WithholdingLeaf } from '@/domain/statute/leaves';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import type { StaffRole } from '@/domain/statute/roles';
import type { ReviewKind } from '@/domain/statute/reviews';
import { reviewFields, signFields, type AnswerSheet } from './answer';
import { caseId as id } from './case-id';
import type { AnswerView, CaseHead, MaskedApplicant, RequestView, TimelineEntry } from './case-view';
import { civilDay } from './case-events';
import { serviceProof } from './letters';
import { LIMITS } from './limits';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import type { CountyActions } from './county';
import { pin, type OfficeActions } from './office';
import type { caseInput, whoAmIInput } from './opening';
import type { ConsultationLinkActions } from './opinion';
import type { AgencyActions } from './agencies';
import type { ErasingActions } from './erasing';
import type { KeepingActions } from './keeping';
import type { StaffGuideActions } from './guide';
import type { StaffRuleActions } from './rules';
import type { IntakeActions, IntakeView } from './intake';
import type { PracticeActions } from './practice';
import type { TakeoverActions } from './takeover';
import type { DisclosureActions } from './disclosures';
import type { WithheldActions } from './withheld';
import type { Exchange } from './reply';
import type { RegisterActions } from './registers';
import type { PublishingActions } from './publishing';
import type { StaffRequestActions } from './request-desk';
import type { TypingActions } from './typing';
import type { WizardActions, WizardMatter } from './wizard';
import type { LateSteps, OpenMatters, StepActions } from './steps';
import type { StaffInboxActions } from './inbox';
import type { WorkbenchActions } from './workbench';

const version = z.int().check(z.gte(1, '请返回刷新后再试'));
/** Counted as people count: an emoji is one character. */
const text = (what: string, limit: number) =>
  z.string().check(z.overwrite(normalizeProse), z.refine(isLegible, `请填写${what}`), z.refine((value) => [...value].length <= limit, `${what}不超过${limit}字`));
const leaf = z.enum(LEAF_KEYS as [LeafKey, ...LeafKey[]], '没有这种办理结果，请在二十一种结果中选择一种');
const withholdingLeaf = z.enum(leavesOf('refused') as [WithholdingLeaf, ...WithholdingLeaf[]], '没有这种不予公开的依据，请重新选择');
const civilDate = z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, '日期格式不正确，请重新选择')));

/** `contact`: how the applicant was reached, and `on`: the day it was, where he did not apply through this product. */
export const confirmReceiptInput = z.strictObject({ id, version, contact: z.optional(text('怎么和申请人确认的', LIMITS.factCharacters)), on: z.optional(civilDay) });
/** 答复所依据的事实; which of them an outcome needs is for the domain to say. */
const decisionFacts = z.strictObject({
  ...(Object.fromEntries(DECISION_FACT_KEYS.map((key) => [key, z.optional(text(DECISION_FACTS[key].label, LIMITS.factCharacters))])) as
    Record<DecisionFactKey, z.ZodMiniOptional<z.ZodMiniString>>),
  withheld: z.optional(z.readonly(z.array(z.strictObject({
    what: text('不公开的部分', LIMITS.factCharacters), ground: withholdingLeaf, reason: text('不公开的理由', LIMITS.factCharacters),
  })).check(z.minLength(1, '请写明不公开的部分'), z.maxLength(LIMITS.withheldParts, `不公开的部分不超过${LIMITS.withheldParts}项`)))),
});
export const decideInput = z.strictObject({ id, version, leaf, reasons: text('理由', LIMITS.reasonsCharacters), facts: z.optional(decisionFacts) });
export const reviewInput = z.strictObject({ id, version, ...reviewFields, pin });
export const returnDraftInput = z.strictObject({ id, version, reason: text('退回原因', LIMITS.opinionCharacters) });
export const signInput = z.strictObject({ id, version, ...signFields, pin });
export const serveInput = z.strictObject({
  id, version,
  way: z.enum(Object.keys(SERVICE_WAYS) as [ServiceWay, ...ServiceWay[]], '请选择送达方式'),
  /** 交邮日 or 签收日; on-line service takes the moment itself. */
  answeredOn: civilDate,
  ...serviceProof,
});
export const unmaskInput = z.strictObject({ id, reason: text('查看原因', LIMITS.lookReasonCharacters) });
export const attachmentInput = z.strictObject({ id, uploadId: z.string().check(z.regex(/^[a-z0-9]{16,40}$/)) });

/** A person of an agency with roles, as bound to this identity. */
export interface Membership {
  readonly memberId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly name: string;
  /** What counts today: his own, those he stands in for, and 审核 where an agency named him of the county. */
  readonly roles: readonly StaffRole[];
  /** 代班: whose roles are among them, until when. */
  readonly standsInFor?: readonly { readonly name: string; readonly to: CivilDate }[];
  /** 签批密码 of this binding; absent where he only reviews for an agency of the county. */
  readonly pin?: 'none' | 'set' | 'locked';
}

export interface StaffCase extends CaseHead {
  readonly state: CaseState;
  readonly applicant: MaskedApplicant;
  readonly request: RequestView;
  readonly submittedAt: Instant;
  /** 练习件. */
  readonly practice?: true;
  /** 保管期限已满，个人信息已删除, on which day; nothing more is done to it. */
  readonly erasedOn?: CivilDate;
  /** Absent for what the applicant filed here himself. */
  readonly intake?: IntakeView;
  readonly timeline: readonly TimelineEntry[];
  /** 经办人; absent while nobody took it. */
  readonly handler?: { readonly memberId: string; readonly name: string };
  /** Whether this member may type what a recording or a photo says. */
  readonly mayType?: true;
  /** Whether this member may give it to another. */
  readonly mayAssign?: true;
  /** The draft in review or the answer given. */
  readonly decision?: { readonly leaf: LeafKey; readonly reasons: string; readonly facts?: DecisionFacts; readonly decidedAt: Instant; readonly by: string };
  /** The draft that was sent back, with the reason, so that it can be mended; absent once there is a new one. */
  readonly returned?: { readonly leaf: LeafKey; readonly reasons: string; readonly facts?: DecisionFacts; readonly reason: string };
  readonly answer?: AnswerView;
  /** Which review the draft is waiting for. */
  readonly reviewing?: ReviewKind;
  /** 合法性审核 follows after the review that is on. */
  readonly legalityNext?: true;
  /** The whole text of the draft, or of what was signed. */
  readonly sheet?: AnswerSheet;
  readonly outcome?: LeafKey;
  /** 办理指引: what of the file it asks about, and the answers so far. */
  readonly wizard: WizardMatter;
  /** What is on record of what outcomes need. */
  readonly records: readonly RecordFactKey[];
  /** What this member may do now, by state and role. */
  readonly actions: readonly CaseEventType[];
  /** 答复期限过了, so that what is told in time only is not among them; in one sentence with its rules. */
  readonly closedByLastDay?: string;
  /** What this member may record after the fact (补录). */
  readonly late: LateSteps;
  readonly open: OpenMatters;
  /** 要出、还没有出的文书. */
  readonly lettersDue: readonly { readonly place: string; readonly kind: LetterKey }[];
  /** Why nothing can be done here by this member, when so. */
  readonly waitingFor?: string;
}

export interface UnmaskedApplicant {
  readonly name: string;
  readonly documentNumber: string;
  readonly phone: string;
  readonly contactName?: string;
  readonly email?: string;
  readonly address?: string;
  readonly helperName?: string;
  readonly helperPhone?: string;
  readonly joint?: readonly string[];
  readonly agentName?: string;
  readonly agentPhone?: string;
}

/** 工作人员端的全部动作; role and agency are checked on the server for each. */
export interface StaffActions extends RegisterActions, DisclosureActions, WithheldActions, CountyActions, TypingActions, ConsultationLinkActions, OfficeActions, StepActions, WorkbenchActions, StaffInboxActions, IntakeActions, TakeoverActions, PracticeActions, WizardActions, StaffRequestActions, PublishingActions, StaffGuideActions, StaffRuleActions, AgencyActions, KeepingActions, ErasingActions {
  readonly whoAmI: Exchange<z.infer<typeof whoAmIInput>, readonly Membership[]>;
  readonly getCase: Exchange<z.infer<typeof caseInput>, StaffCase>;
  readonly confirmReceipt: Exchange<z.infer<typeof confirmReceiptInput>, StaffCase>;
  readonly decide: Exchange<z.infer<typeof decideInput>, StaffCase>;
  readonly review: Exchange<z.infer<typeof reviewInput>, StaffCase>;
  readonly returnDraft: Exchange<z.infer<typeof returnDraftInput>, StaffCase>;
  readonly sign: Exchange<z.infer<typeof signInput>, StaffCase>;
  readonly serve: Exchange<z.infer<typeof serveInput>, StaffCase>;
  /** Shows personal data in full and writes who looked, when and why to the access log. */
  readonly unmask: Exchange<z.infer<typeof unmaskInput>, UnmaskedApplicant>;
  readonly attachmentUrl: Exchange<z.infer<typeof attachmentInput>, { readonly url: string }>;
}
