import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { LetterAsk } from '@/domain/letter/asks';
import type { Letter } from '@/domain/letter/letter';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import type { LetterKey } from '@/domain/statute/letters';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import { civilDay } from './case-events';
import { caseId as id } from './case-id';
import { fileName } from './file-name';
import { LIMITS, type AttachmentKind } from './limits';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));
/** A letter of a case: kind, event, and of a third party its consultation. */
const place = z.string().check(z.regex(/^[a-zA-Z]{3,40}(\.\d{1,4}){1,2}$/, '没有这份文书，请返回案件重新选择'));
const uploadId = z.string().check(z.regex(/^[a-z0-9]{16,40}$/, '请重新选择文件'));
export const uploadIds = z.array(uploadId).check(z.maxLength(LIMITS.proofs, `最多添加${LIMITS.proofs}个文件`));
const text = (what: string, limit: number) =>
  z.string().check(z.overwrite(normalizeProse), z.refine(isLegible, `请填写${what}`), z.refine((value) => [...value].length <= limit, `${what}不超过${limit}字`));
const way = z.enum(Object.keys(SERVICE_WAYS) as [ServiceWay, ...ServiceWay[]], '请选择送达方式');
/** 13 places, as 邮政企业 prints them: XA12345678937, EA123456789CN, 1151234567890; other carriers have longer ones. */
const MAIL_NUMBER = /^(?:[A-Z]{2}\d{9}[A-Z0-9]{2}|\d{13})$/;
/** 邮件号, without spaces. @source 国办公开办函〔2016〕235号: only by 邮政企业 */
const mailNumber = z.string().check(z.overwrite((typed) => typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')), z.refine((typed) => MAIL_NUMBER.test(typed), '这不像邮政企业的邮件号（13位，例如XA12345678937）。政府信息公开的文书只能通过邮政企业寄，不能用其他快递；请照邮政回执填写'));

/** What proves a service: 邮件号 of 邮政企业, the day it was delivered, photos. */
export const serviceProof = { mailNumber: z.optional(mailNumber), deliveredOn: z.optional(civilDay), proofs: z.optional(uploadIds) };

const filled = z._default(z.strictObject({
  recipient: z.optional(z.strictObject({ name: text('收件人的姓名或者单位名称', LIMITS.recipientCharacters), organization: z.boolean(), address: z.optional(text('收件地址', LIMITS.factCharacters)) })),
  atStake: z.optional(text('涉及的信息', LIMITS.factCharacters)),
  payment: z.optional(text('缴纳方式', LIMITS.factCharacters)),
  way: z.optional(way),
  /** The information that goes with the answer. */
  attachments: z.optional(z.array(uploadId).check(z.maxLength(LIMITS.attachments, `附件最多${LIMITS.attachments}个`))),
  recordCorrection: z.optional(z.strictObject({
    receivedOn: civilDay, asked: text('要求更正的内容', LIMITS.factCharacters), result: z.enum(['corrected', 'kept', 'passedOn', 'referred'], '请选择处理结果'),
    reasons: text('理由', LIMITS.reasonsCharacters), agency: z.optional(text('有权更正的行政机关', LIMITS.recipientCharacters)),
  })),
}), {});
export type LetterFilled = z.infer<typeof filled>;

export const lettersOfInput = z.strictObject({ id });
export const previewLetterInput = z.strictObject({ id, place, filled });
export const issueLetterInput = z.strictObject({ id, version, place, filled });
export const letterUrlInput = z.strictObject({ id, place, uploadId: z.optional(uploadId) });
export const attachScanInput = z.strictObject({ id, place, uploadId });
export const serveLetterInput = z.strictObject({ id, version, place, way, on: civilDay, ...serviceProof });
export const letterDeliveredInput = z.strictObject({ id, version, place, on: civilDay });
/** `seal`: a scan or a proof, so a picture or a PDF; `material`: what goes with an answer. */
export const prepareCaseFileInput = z.strictObject({
  id, use: z.enum(['seal', 'material']),
  name: fileName('文件没有文件名，请重新选择', '文件名太长，请改短后再试'),
  bytes: z.int().check(z.gte(1, '文件是空的，请重新选择'), z.lte(LIMITS.attachmentBytes, `单个文件不超过${LIMITS.attachmentBytes / 1024 / 1024} MB，请压缩以后再试`)),
});
export const checkCaseFileInput = z.strictObject({ id, use: z.enum(['seal', 'material']), uploadId, fileId: z.string().check(z.maxLength(500)) });
export const caseFileInput = z.strictObject({ id, reason: text('调取案卷的原因', LIMITS.lookReasonCharacters) });
export const ledgerInput = z.strictObject({ agencyId, from: civilDay, to: civilDay }).check(z.refine(({ from, to }) => from <= to, { path: ['to'], message: '结束日期不能早于开始日期' }));

/** A letter the case asks for. */
export interface LetterToIssue {
  readonly place: string;
  readonly kind: LetterKey;
  readonly title: string;
  /** unsigned: an answer that is not signed yet · early: may be printed now and filled in by hand · extra: nothing in the case asks for it. */
  readonly state: 'ready' | 'unsigned' | 'early' | 'extra';
  readonly on?: CivilDate;
  /** What must be added or recorded before it can be issued, in words. */
  readonly missing?: string;
}

export interface FileOfLetter {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
  readonly kind: AttachmentKind;
  readonly sha256: string;
}

/** How a letter reached whom it is for. */
export interface LetterService {
  readonly way: ServiceWay;
  /** 交邮日, 签收日, or the day it could be opened on-line. */
  readonly on: CivilDate;
  readonly mailNumber?: string;
  readonly deliveredOn?: CivilDate;
  readonly proofs: readonly Omit<FileOfLetter, 'sha256'>[];
  /** 申请人打开的时间, on-line. */
  readonly openedAt?: Instant;
}

export interface IssuedLetter {
  readonly place: string;
  readonly kind: LetterKey;
  readonly title: string;
  readonly number?: string;
  readonly on?: CivilDate;
  readonly issuedAt: Instant;
  readonly by: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly attachments: readonly FileOfLetter[];
  readonly scans: readonly FileOfLetter[];
  readonly service?: LetterService;
  /** self: recorded here · answer: by 送达 of the case · none: it stays in the file. */
  readonly serves: 'self' | 'answer' | 'none';
  /** Whether a period of the case runs from the day it is had. */
  readonly startsPeriod: boolean;
}

export interface LettersOfCase {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly due: readonly LetterToIssue[];
  readonly issued: readonly IssuedLetter[];
  /** Whether the caller may issue, and may read them in full. */
  readonly mayIssue: boolean;
  readonly mayRead: boolean;
}

/** A letter as it will be, or as it was issued, with names masked; the document has them in full. */
export interface LetterPreview {
  readonly place: string;
  readonly kind: LetterKey;
  readonly title: string;
  readonly state: LetterToIssue['state'] | 'issued';
  readonly asks: readonly LetterAsk[];
  readonly filled: LetterFilled;
  readonly letter?: Letter;
  /** Why it cannot be made yet. */
  readonly missing?: string;
  readonly red: boolean;
  readonly practice: boolean;
}

export interface Download {
  readonly url: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** 文书、案卷和台账. */
export interface LettersActions {
  readonly lettersOf: Exchange<z.infer<typeof lettersOfInput>, LettersOfCase>;
  readonly previewLetter: Exchange<z.input<typeof previewLetterInput>, LetterPreview>;
  /** Takes a 文号, makes the document, stores both. */
  readonly issueLetter: Exchange<z.input<typeof issueLetterInput>, LettersOfCase>;
  /** The document, or a scan or proof of it; looking is written to the access log. */
  readonly letterUrl: Exchange<z.infer<typeof letterUrlInput>, Omit<Download, 'sha256'>>;
  readonly attachScan: Exchange<z.infer<typeof attachScanInput>, LettersOfCase>;
  readonly serveLetter: Exchange<z.input<typeof serveLetterInput>, LettersOfCase>;
  readonly letterDelivered: Exchange<z.infer<typeof letterDeliveredInput>, LettersOfCase>;
  readonly prepareCaseFile: Exchange<z.infer<typeof prepareCaseFileInput>, { readonly uploadId: string; readonly cloudPath: string }>;
  readonly checkCaseFile: Exchange<z.infer<typeof checkCaseFileInput>, Omit<FileOfLetter, 'sha256'>>;
  /** 案卷 as one zip, personal data included; for a reason that is written down. */
  readonly caseFile: Exchange<z.infer<typeof caseFileInput>, Download & { readonly files: number }>;
  /** 台账 of a period as .xlsx, names masked. */
  readonly ledger: Exchange<z.infer<typeof ledgerInput>, Download & { readonly cases: number }>;
}
