import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { CaseClock } from '@/domain/case/clock';
import type { CaseState } from '@/domain/case/case';
import type { CaseEventType, PostedPaper } from '@/domain/case/event';
import { FEE_TARIFFS } from '@/domain/fee/tariffs';
import { CONSULTATIONS, OPINIONS, type ConsultationKind, type Opinion } from '@/domain/statute/consultations';
import { ORDER_SOURCES, REMEDY_ENDINGS, REMEDY_WAYS } from '@/domain/statute/remedy-ways';
import { TIME_LIMITS } from '@/domain/statute/time-limits';
import { civilDay } from './case-events';
import { caseId as id } from './case-id';
import { uploadIds } from './letters';
import { LIMITS } from './limits';
import type { Exchange } from './reply';
import type { StaffCase } from './staff';

const keysIn = <Key extends string>(table: Record<Key, unknown>, wrong: string) => z.enum(Object.keys(table) as [Key, ...Key[]], wrong);
const text = (what: string, limit: number = LIMITS.opinionCharacters) =>
  z.string(`请填写${what}`).check(z.overwrite(normalizeProse), z.refine(isLegible, `请填写${what}`), z.refine((value) => [...value].length <= limit, `${what}不超过${limit}字`));
const perhaps = (what: string, limit: number = LIMITS.opinionCharacters) => z.optional(text(what, limit));
const on = civilDay;
const one = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/, '请从案件里重新进入'));
const workingDays = (what: string, most: number) => z.int(`${what}应为整数个工作日`).check(z.gte(1, `${what}至少1个工作日`), z.lte(most, `${what}不超过${most}个工作日`));
/** What somebody may set himself; more is a slip of the pen. */
const MOST_DAYS = 60;
/** 收到的材料, uploaded and checked before. */
const proofs = z.optional(uploadIds);
const notice = { on, servedOn: z.optional(civilDay), posted: z.optional(z.literal(true)) };

/**
 * 办理的一步 as the office enters it; who and when come from the cloud. What a step needs beside the state is for the
 * domain to say, here stands what a person types.
 */
export const stepInput = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('correctionAsked'), ...notice,
    items: z.readonly(z.array(text('需要补正的事项', LIMITS.factCharacters)).check(z.minLength(1, '请写明需要补正的事项'), z.maxLength(20, '补正事项不超过20项'))),
    workingDays: workingDays('补正期限', MOST_DAYS),
  }),
  z.strictObject({ type: z.literal('noticeServed'), on, notice: z.enum(['correctionNotice', 'feeNotice', 'reasonsNotice', 'answer'], '请选择是哪一份通知') }),
  z.strictObject({ type: z.literal('corrected'), on, description: perhaps('补正的内容', LIMITS.descriptionCharacters), proofs }),
  z.strictObject({ type: z.literal('correctionLapsed'), on, reasons: text('不再处理的理由', LIMITS.reasonsCharacters) }),
  z.strictObject({
    type: z.literal('consultationSent'), on, kind: keysIn(CONSULTATIONS, '请选择征求谁的意见'), about: text('征求谁的意见、什么事项', LIMITS.factCharacters),
    receivedByThemOn: z.optional(civilDay),
  }),
  z.strictObject({ type: z.literal('consultationDelivered'), on, consultationId: one }),
  z.strictObject({ type: z.literal('consultationEnded'), on, consultationId: one, opinion: keysIn(OPINIONS, '请选择意见'), words: perhaps('意见的理由', LIMITS.descriptionCharacters), proofs }),
  z.strictObject({ type: z.literal('thirdPartyUnreachable'), on, attempts: text('每一次联系的经过', LIMITS.descriptionCharacters) }),
  z.strictObject({ type: z.literal('assistAsked'), on, to: text('请谁协办', 60), wantedOn: z.optional(civilDay) }),
  z.strictObject({ type: z.literal('assistGiven'), on, assistId: one, words: perhaps('协办的回复', LIMITS.descriptionCharacters) }),
  z.strictObject({ type: z.literal('extensionAsked'), on, workingDays: workingDays('延长的期限', TIME_LIMITS.extension.workingDays), reason: text('延长的理由') }),
  z.strictObject({ type: z.literal('extensionDeclined'), on, reason: text('不同意的理由') }),
  z.strictObject({ type: z.literal('extended'), on, workingDays: workingDays('延长的期限', TIME_LIMITS.extension.workingDays), reason: text('延长的理由') }),
  z.strictObject({ type: z.literal('reasonsAsked'), ...notice, figures: text('申请的数量和次数'), workingDays: workingDays('说明理由的期限', MOST_DAYS) }),
  z.strictObject({ type: z.literal('reasonsGiven'), on, words: text('申请人说明的理由', LIMITS.descriptionCharacters), proofs }),
  z.strictObject({ type: z.literal('delayed'), on, until: civilDay, reason: text('延迟的理由') }),
  z.strictObject({
    type: z.literal('feeNoticed'), ...notice, tariff: keysIn(FEE_TARIFFS, '请选择按件还是按量'),
    quantity: z.int('数量应为整数').check(z.gte(1, '数量至少是1'), z.lte(1_000_000, '数量太大，请核对')), before: z.optional(z.int('件数应为整数').check(z.gte(0), z.lte(1_000_000))),
  }),
  z.strictObject({ type: z.literal('feePaid'), on, proofs }),
  z.strictObject({ type: z.literal('paymentMissing'), on, reason: text('怎样核对的、结果怎样') }),
  z.strictObject({ type: z.literal('feeLapsed'), on, reasons: text('不再处理的理由', LIMITS.reasonsCharacters) }),
  z.strictObject({ type: z.literal('withdrawn'), on, reason: text('申请人怎样撤回的') }),
  z.strictObject({ type: z.literal('remedyFiled'), on, way: keysIn(REMEDY_WAYS, '请选择复议还是诉讼'), reference: perhaps('案号', 60), copyReceivedOn: z.optional(civilDay), simplified: z.optional(z.literal(true)) }),
  z.strictObject({ type: z.literal('remedyEnded'), on, remedyId: one, result: keysIn(REMEDY_ENDINGS, '请选择结果') }),
  z.strictObject({
    type: z.literal('reopened'), on, source: keysIn(ORDER_SOURCES, '请选择是谁要求重新处理'), reference: text('文书的文号', 60),
    workingDays: z.optional(workingDays('重新处理的期限', MOST_DAYS)),
  }),
  z.strictObject({ type: z.literal('archived'), on }),
], '没有这一步，请刷新后从案件里重新进入');

export type StepInput = z.output<typeof stepInput>;
export type StepInputDraft = z.input<typeof stepInput>;
export type StepType = StepInput['type'];

const version = z.int().check(z.gte(1, '请返回刷新后再试'));
/** Several only as 补录 that belong together: asked and answered, noticed and paid. */
const steps = z.readonly(z.array(stepInput).check(z.minLength(1, '请选择要办的一步'), z.maxLength(4, '一次最多登记四步')));
const late = z.optional(z.strictObject({ reason: text('补录的原因') }));

export const previewStepInput = z.strictObject({ id, version, steps, late });
export const takeStepInput = z.strictObject({ id, version, steps, late, pin: z.optional(z.string().check(z.maxLength(12))) });
/** 拆分: what each part asks for, in the applicant's words. */
export const splitCaseInput = z.strictObject({
  id, version,
  parts: z.readonly(z.array(text('每一件的内容', LIMITS.descriptionCharacters)).check(z.minLength(2, '拆分以后至少要有两件'), z.maxLength(20, '一次最多拆成20件'))),
});

/** What a step would do; nothing is written. */
export interface StepEffect {
  readonly state: CaseState;
  readonly before: CaseClock;
  readonly after: CaseClock;
  /** Why the last day is that day, in words, in the order in which it came about. */
  readonly why: readonly string[];
  /** 按件或者按量算出来的金额, in 分, with the lines of the arithmetic. */
  readonly fee?: {
    readonly fen: number;
    readonly lines: readonly string[];
    /** 按件, where what is typed is not what is registered here of the month: 第几件 by the one and by the other. */
    readonly differs?: { readonly typed: number; readonly registered: number; readonly month: string };
  };
  /** 过了申请人的期限: its last day, where what he was asked for comes after it and is taken all the same. */
  readonly afterHisPeriod?: CivilDate;
  /** 复议答复、应诉答辩: the agency's own last day; absent while the day the copy came is not known. */
  readonly ownReply?: { readonly on: CivilDate; readonly provisional: boolean };
  /** 补录而不生效: it is recorded, and the clock runs on as if it were not there. */
  readonly withoutEffect?: string;
  /** Who is told in the mini-program. */
  readonly told: string;
}

/** 征求意见 as far as it has got. */
export interface ConsultationMatter {
  readonly id: string;
  readonly kind: ConsultationKind;
  readonly label: string;
  readonly about: string;
  readonly sentOn: CivilDate;
  readonly receivedByThemOn?: CivilDate;
  /** The last day for an opinion, once it is known when the letter was received. */
  readonly dueOn?: CivilDate;
  readonly ended?: { readonly on: CivilDate; readonly opinion: Opinion; readonly words?: string; readonly files: readonly string[] };
}

/** What of a case is open, for the forms of the steps that name one of several. */
export interface OpenMatters {
  readonly consultations: readonly ConsultationMatter[];
  readonly assists: readonly { readonly id: string; readonly to: string }[];
  readonly remedies: readonly { readonly id: string; readonly label: string; readonly ended: boolean }[];
  readonly notices: readonly PostedPaper[];
  readonly extensionAsked?: { readonly workingDays: number; readonly reason: string; readonly by: string };
}

/** What may be recorded after the fact by this member, in any state. */
export type LateSteps = readonly CaseEventType[];

/** 办理的步骤. */
export interface StepActions {
  readonly previewStep: Exchange<z.input<typeof previewStepInput>, StepEffect>;
  readonly takeStep: Exchange<z.input<typeof takeStepInput>, StaffCase>;
  readonly splitCase: Exchange<z.input<typeof splitCaseInput>, { readonly parts: readonly { readonly id: string; readonly number: string }[] }>;
}
