import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { checkName, checkPhone } from '@/domain/applicant/contact';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import { REGISTERED_CHANNEL_KEYS, type RegisteredChannel } from '@/domain/intake/registered-channels';
import type { Way } from '@/domain/repeat/ways';
import type { LeafKey } from '@/domain/statute/leaves';
import { paperForm } from './application-form';
import { civilDay, moment } from './case-events';
import { caseId as id } from './case-id';
import type { CaseHead } from './case-view';
import { LIMITS } from './limits';
import type { Exchange } from './reply';
import type { StaffCase } from './staff';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));
/** Made on the phone before the first try; the same key twice gives one application and one query code. */
const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, '登记标识不正确，请返回重新打开登记'));
const text = (what: string) => z.string().check(z.overwrite(normalizeProse), z.refine(isLegible, `请填写${what}`), z.refine((value) => [...value].length <= LIMITS.factCharacters, `${what}不超过${LIMITS.factCharacters}字`));

const named = z.pipe(z.string().check(z.superRefine((value, context) => {
  const { message } = checkName(value);
  if (message) context.addIssue({ code: 'custom', message });
})), z.transform((value) => checkName(value).normalized));
const phone = z.pipe(z.string().check(z.superRefine((value, context) => {
  const { message } = checkPhone(value);
  if (message) context.addIssue({ code: 'custom', message });
})), z.transform((value) => checkPhone(value).normalized));
const uploadId = z.string().check(z.regex(/^[a-z0-9]{16,40}$/, '请拍下或者添加授权委托书'));

/** 代填: what was written is read back to the applicant, who agrees (art. 29(1)). */
const oral = z.strictObject({
  readBack: z.literal(true, '请把填好的内容读给申请人听，再登记'),
  consent: z.literal(true, '请先取得申请人同意，再登记'),
});

export const registerApplicationInput = z.strictObject({
  key, agencyId,
  channel: z.enum(REGISTERED_CHANNEL_KEYS as [RegisteredChannel, ...RegisteredChannel[]], '请选择申请是怎么来的'),
  /** 邮戳日. */
  postedOn: z.optional(civilDay),
  /** 收到、签收 or the time the mail system shows. */
  arrivedAt: z.optional(moment),
  oral: z.optional(oral),
  /** 共同申请人 besides the first. */
  joint: z._default(z.array(named).check(z.maxLength(LIMITS.jointApplicants, `共同申请人不超过${LIMITS.jointApplicants}人，请把名单作为附件`)), []),
  agent: z.optional(z.strictObject({ name: named, phone, paperId: uploadId })),
  form: paperForm,
}).check(z.superRefine(({ channel, oral: said, agent, form }, context) => {
  if (channel === 'oral' && !said) context.addIssue({ code: 'custom', message: '口头申请由你代填，要读给申请人听并取得同意', path: ['oral', 'readBack'] });
  if (agent && !form.uploadIds.includes(agent.paperId)) {
    context.addIssue({ code: 'custom', message: '代理人申请要有授权委托书，请拍下来添加', path: ['agent', 'paperId'] });
  }
}));

export const contactInput = z.strictObject({ id, version, words: text('联系的经过') });
export const forwardTargetsInput = z.strictObject({ id });
export const forwardInput = z.strictObject({ id, version, toAgencyId: agencyId, reason: text('为什么由那个机关负责'), phone: z.optional(phone), contraryToWizard: z.optional(text('与办理指引不一致的理由')) });
export const queryCodeInput = z.strictObject({ id, version });
export const repeatsInput = z.strictObject({ id });

/** 登记的情况 of an application, names masked. */
export interface IntakeView {
  /** The applicant has no account here: he is reached by phone or letter. */
  readonly paper?: true;
  readonly oral?: true;
  readonly joint?: readonly string[];
  readonly agent?: { readonly name: string; readonly phone: string };
  readonly forwardedFrom?: { readonly agencyName: string; readonly number: string; readonly submittedAt: Instant };
  readonly takenOver?: true;
  /** 确认收到 needs to say how the applicant was reached. */
  readonly needsContact?: true;
}

/** 登记回执 as it is printed for the applicant; the query code is shown this once and kept by nobody. */
export interface PaperReceipt extends CaseHead {
  readonly channelLabel: string;
  readonly submittedAt: Instant;
  readonly confirmedAt?: Instant;
  readonly applicantName: string;
  readonly description: string;
  readonly office?: { readonly name: string; readonly phone: string; readonly address: string };
  /** 34AC-79HK-MPRT. */
  readonly queryCode: string;
}

/** An agency of the county an application may be passed on to. */
interface ForwardTarget {
  readonly agencyId: string;
  readonly name: string;
  readonly phone?: string;
}

export interface Forwarding {
  /**
   * move: nobody has confirmed it, it goes as it is · answer: received, so an answer that names the agency comes first ·
   * pass: that answer was given, the application may follow it
   */
  readonly how: 'move' | 'answer' | 'pass';
  readonly targets: readonly ForwardTarget[];
}

/** An earlier application of the same applicant that asks for about the same. */
export interface AlikeCase {
  readonly id: string;
  readonly number: string;
  readonly description: string;
  readonly submittedOn: CivilDate;
  readonly outcome?: LeafKey;
  readonly answeredOn?: CivilDate;
  /** Of a hundred. */
  readonly percent: number;
}

export interface Repeats {
  /** Absent: without a number nobody can say whether it is the same applicant. */
  readonly comparable: boolean;
  readonly alike: readonly AlikeCase[];
  /** 本自然月第几件, this one included, and how many there are in all. */
  readonly nthOfMonth: number;
  readonly ofMonth: number;
  readonly month: string;
  /** 按件计收 of this application, line by line, where the month is beyond what is free. */
  readonly fee?: { readonly fen: number; readonly lines: readonly string[] };
  readonly ways: readonly Way[];
}

/** 收件、转送、重复. */
export interface IntakeActions {
  readonly registerApplication: Exchange<z.input<typeof registerApplicationInput>, PaperReceipt>;
  readonly recordContact: Exchange<z.infer<typeof contactInput>, StaffCase>;
  readonly forwardTargets: Exchange<z.infer<typeof forwardTargetsInput>, Forwarding>;
  readonly forwardCase: Exchange<z.input<typeof forwardInput>, StaffCase>;
  /** 换一个查询码: the old one stops working; written to the access log. */
  readonly newQueryCode: Exchange<z.infer<typeof queryCodeInput>, PaperReceipt>;
  readonly repeats: Exchange<z.infer<typeof repeatsInput>, Repeats>;
}
