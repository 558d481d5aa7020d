import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { Letter } from '@/domain/letter/letter';
import type { Remedy } from '@/domain/remedy/remedies';
import type { LetterKey } from '@/domain/statute/letters';
import type { RemedyEnding, RemedyWay } from '@/domain/statute/remedy-ways';
import type { ServiceWay } from '@/domain/statute/service';
import { DELIVERIES_OF } from '@/domain/statute/provision';
import type { ApplicationDetail } from './applicant';
import { WANTED } from './application-form';
import { civilDay } from './case-events';
import type { Download } from './letters';
import { LIMITS } from './limits';
import type { Exchange } from './reply';

const id = z.string().check(z.regex(/^[a-z0-9-]{8,64}$/, '编号不正确，请从列表重新进入'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));
const uploadId = z.string().check(z.regex(/^[a-z0-9]{16,40}$/, '附件编号不正确，请重新添加'));
const files = z._default(z.readonly(z.array(uploadId).check(z.maxLength(LIMITS.attachments, `一次最多交${LIMITS.attachments}个文件，多的请分几次补充`))), []);
const prose = (what: string, limit: number) => z.string().check(z.overwrite(normalizeProse), z.refine((text) => [...text].length <= limit, `${what}最多写${limit}字，请精简，或者把材料作为文件添上`));
/** Words that may stay empty where a file says it. */
const perhaps = (what: string, limit: number) => z.optional(z.pipe(prose(what, limit), z.transform((text) => text || undefined)));
const place = z.string().check(z.regex(/^[a-zA-Z]{3,40}(\.\d{1,4}){1,2}$/, '没有这份文书，请返回申请重新选择'));

/** One answer to one 补正事项: words, files, or both. */
const answer = z.strictObject({ words: perhaps('每一项', LIMITS.factCharacters), uploadIds: files })
  .check(z.refine(({ words, uploadIds }) => Boolean(words) || uploadIds.length > 0, '这一项还没有写，请写几句，或者添一个文件'));

export const editRequestInput = z.strictObject({ id, version, ...WANTED }).check(z.superRefine(({ form, delivery }, context) => {
  if (!DELIVERIES_OF[form].includes(delivery)) context.addIssue({ code: 'custom', message: '这种形式不能用所选的途径提供，请重新选择', path: ['delivery'] });
}));
export const answerCorrectionInput = z.strictObject({ id, version, answers: z.readonly(z.array(answer).check(z.minLength(1, '请逐项写明'), z.maxLength(20))) })
  .check(z.refine(({ answers }) => answers.reduce((sum, { uploadIds }) => sum + uploadIds.length, 0) <= LIMITS.attachments, { path: ['answers'], message: `全部文件最多${LIMITS.attachments}个，多的请用“补充材料”分几次交` }));
export const giveReasonsInput = z.strictObject({ id, version, words: prose('理由', LIMITS.descriptionCharacters).check(z.refine(isLegible, '请写明理由')), uploadIds: files });
export const tellPaymentInput = z.strictObject({ id, version, on: civilDay, uploadIds: files.check(z.refine((chosen) => chosen.length > 0, '请添上缴费凭证的照片或者文件，单位要核对')) });
export const addMaterialInput = z.strictObject({ id, version, words: perhaps('说明', LIMITS.descriptionCharacters), uploadIds: files })
  .check(z.refine(({ words, uploadIds }) => Boolean(words) || uploadIds.length > 0, { path: ['words'], message: '请写几句说明，或者添一个文件' }));
export const ownLetterInput = z.strictObject({ id, place });
export const ownLetterFileInput = z.strictObject({ id, place, uploadId: z.optional(uploadId) });
/** 登记收到: of a letter that came by post. */
export const confirmReceivedInput = z.strictObject({ id, version, place, on: civilDay });
export const ownFileInput = z.strictObject({ id, uploadId });
export const reconsiderationFormInput = z.strictObject({ id });

interface AskedFor {
  readonly askedOn: CivilDate;
  /** The last day; absent while nobody knows when the notice was had. */
  readonly dueOn?: CivilDate;
  /** 暂定. */
  readonly provisional: boolean;
  /** 工作日 from the day the notice was had. */
  readonly workingDays: number;
}

/** What the office waits for the applicant to do. */
export type Ask =
  | AskedFor & { readonly of: 'correction'; readonly items: readonly string[] }
  | AskedFor & { readonly of: 'payment'; readonly fen: number }
  | AskedFor & { readonly of: 'reasons'; readonly figures: string };

interface OwnLetterFile {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
}

/** 收到的文书: a letter to the applicant that was served. */
export interface OwnLetter {
  readonly place: string;
  readonly kind: LetterKey;
  readonly title: string;
  readonly number?: string;
  readonly on?: CivilDate;
  /** 答复, and not a notice on the way. */
  readonly answers: boolean;
  readonly way: ServiceWay;
  /** 邮寄的，哪天收到还不知道: since when it may have come. */
  readonly awaitsReceipt?: { readonly postedOn: CivilDate };
  readonly bytes: number;
  /** 盖章扫描件. */
  readonly scans: readonly OwnLetterFile[];
  /** The information that goes with it. */
  readonly attachments: readonly OwnLetterFile[];
}

/** A letter as it was issued, in the own name. `red`: 红头. */
export interface OwnLetterOpened extends OwnLetter {
  readonly letter: Letter;
  readonly red: boolean;
}

interface OtherCase { readonly id: string; readonly number: string }

/** 复议 or 诉讼 that was taken up, as the office registered it. */
export interface RemedyOnRecord {
  readonly way: RemedyWay;
  readonly on: CivilDate;
  readonly reference?: string;
  readonly result?: RemedyEnding;
  readonly endedOn?: CivilDate;
}

/** What the applicant may do now, and what else belongs to his application. */
export interface ActingView {
  /** Nobody of the office has opened it yet. */
  readonly canEdit: boolean;
  /** When the office opened it first; only while its receipt is not confirmed. */
  readonly openedByOffice?: Instant;
  readonly canAddMaterial: boolean;
  readonly asks: readonly Ask[];
  readonly letters: readonly OwnLetter[];
  /** 没有按期答复: what is open against the silence. */
  readonly silence?: readonly Remedy[];
  readonly remediesOnRecord: readonly RemedyOnRecord[];
  /** 行政复议机关 as it can be reached, where it is known here. */
  readonly authorityContact?: { readonly name: string; readonly phone: string; readonly address: string };
  readonly parts?: readonly OtherCase[];
  readonly partOf?: OtherCase;
  readonly forwardedTo?: OtherCase & { readonly agency: string };
  readonly forwardedFrom?: OtherCase & { readonly agency: string };
}

type Told<Input extends z.ZodMiniType> = Exchange<z.input<Input>, ApplicationDetail>;
type FileToOpen = Omit<Download, 'sha256'>;

/** 申请人在办理中能做的; own applications only. */
export interface ActingActions {
  /** 修改申请, until the office has opened it; number and stamps stay. */
  readonly editRequest: Told<typeof editRequestInput>;
  /** 逐项补正. */
  readonly answerCorrection: Told<typeof answerCorrectionInput>;
  readonly giveReasons: Told<typeof giveReasonsInput>;
  /** 登记缴费, with its proof; the office checks it. */
  readonly tellPayment: Told<typeof tellPaymentInput>;
  readonly addMaterial: Told<typeof addMaterialInput>;
  /** 看文书, the own name in full; that it was opened is recorded the first time. */
  readonly readOwnLetter: Exchange<z.infer<typeof ownLetterInput>, OwnLetterOpened>;
  /** The document, a scan of it or what goes with it, by an address that works for minutes. */
  readonly ownLetterFile: Exchange<z.infer<typeof ownLetterFileInput>, FileToOpen>;
  /** 登记哪天收到寄来的文书; what runs from that day is counted from it. */
  readonly confirmReceived: Told<typeof confirmReceivedInput>;
  /** What the applicant himself handed in. */
  readonly ownFile: Exchange<z.infer<typeof ownFileInput>, FileToOpen>;
}

/** 行政复议申请书, prepared. */
export interface ReconsiderationActions {
  readonly reconsiderationForm: Exchange<z.infer<typeof reconsiderationFormInput>, Download>;
}
