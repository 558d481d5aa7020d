import './zod-setup';
import * as z from 'zod/mini';
import { checkName, checkPhone } from '@/domain/applicant/contact';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { Letter } from '@/domain/letter/letter';
import type { RequestLine } from '@/domain/request/content';
import { COMPLAINT_SUBJECTS, SUGGESTION_GROUNDS, type ComplaintSubject, type RequestKindKey, type SuggestionGround } from '@/domain/request/kinds';
import type { CorrectionResult, RequestResultKey } from '@/domain/request/results';
import { applicationForm } from './application-form';
import type { AttachmentView } from './case-view';
import { cursor } from './cursor';
import { LIMITS } from './limits';
import type { Exchange } from './reply';

export const id = z.string().check(z.regex(/^[a-z0-9]{32}$/, '编号不正确，请从列表重新进入'));
export const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
/** Made on the phone before the first try; the same key twice gives one request. */
export const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, '提交标识不正确，请返回重新打开表单'));
export const uploadIds = z.array(z.string().check(z.regex(/^[a-z0-9]{16,40}$/, '附件编号不正确，请重新添加附件'))).check(z.maxLength(LIMITS.attachments, `附件最多${LIMITS.attachments}个`));

export const prose = (what: string, limit: number) => z.string(`请写明${what}`).check(z.overwrite(normalizeProse), z.refine(isLegible, `请写明${what}`), z.superRefine((value, context) => {
  const count = [...value].length;
  if (count > limit) context.addIssue({ code: 'custom', message: `${what}最多写${limit}字，现在是${count}字，请精简或者把材料作为附件` });
}));
export const more = (what: string, limit: number) => {
  const words = z.string().check(z.overwrite(normalizeProse), z.refine((value) => [...value].length <= limit, `${what}最多写${limit}字，请精简`));
  return z.optional(z.pipe(words, z.transform((value) => value || undefined)));
};

const { descriptionCharacters: LONG, factCharacters: SHORT } = LIMITS;

export const correctionContent = z.strictObject({
  kind: z.literal('recordCorrection'),
  record: prose('是哪份记录', SHORT), wrong: prose('现在写的是什么', SHORT), right: prose('应该是什么', SHORT), evidence: more('凭什么', SHORT),
});
export const suggestionContent = z.strictObject({
  kind: z.literal('proactiveSuggestion'),
  what: prose('建议公开什么', SHORT), ground: z.enum(Object.keys(SUGGESTION_GROUNDS) as [SuggestionGround, ...SuggestionGround[]], '请选择理由'), why: more('说明', LONG),
});
export const complaintContent = z.strictObject({
  kind: z.literal('complaint'),
  subject: z.enum(Object.keys(COMPLAINT_SUBJECTS) as [ComplaintSubject, ...ComplaintSubject[]], '请选择是什么事'), words: prose('经过', LONG), caseNumber: more('申请编号', 60),
});
export const feedbackContent = z.strictObject({ kind: z.literal('feedback'), words: prose('意见', LONG) });

const optional = (check: (text: string) => { readonly normalized: string; readonly message?: string }) => z.optional(z.pipe(z.string().check(z.superRefine((text, context) => {
  const { message } = text.trim() === '' ? {} : check(text);
  if (message) context.addIssue({ code: 'custom', message });
})), z.transform((text) => (text.trim() === '' ? undefined : check(text).normalized))));

/** Who may stay unnamed: the answer comes to the phone it was sent from. */
export const looseContact = z.strictObject({ name: optional((text) => checkName(text)), phone: optional(checkPhone) });

/** 更正 is asked for one's own records, so it says whose they are, as an application does (art. 41). */
const named = { person: applicationForm.shape.applicant };
const loose = { person: looseContact };

export const submitRequestInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('recordCorrection'), key, agencyId, content: correctionContent, uploadIds, ...named }),
  z.strictObject({ kind: z.literal('proactiveSuggestion'), key, agencyId, content: suggestionContent, uploadIds, ...loose }),
  z.strictObject({ kind: z.literal('complaint'), key, agencyId, content: complaintContent, uploadIds, ...loose }),
  z.strictObject({ kind: z.literal('feedback'), key, agencyId, content: feedbackContent, uploadIds, ...loose }),
], '请选择要办什么').check(z.superRefine(({ kind, content, uploadIds: files }, context) => {
  if (kind === 'recordCorrection' && content.kind === 'recordCorrection' && !content.evidence && files.length === 0) {
    context.addIssue({ code: 'custom', message: '要求更正要有证据，请添加照片、文件，或者写明凭什么', path: ['content', 'evidence'] });
  }
}));

export const myRequestsInput = z.strictObject({ cursor });
export const requestInput = z.strictObject({ id });

/** A line of a list. */
export interface RequestSummary {
  readonly id: string;
  readonly number: string;
  readonly kind: RequestKindKey;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencyShortName: string;
  /** Of a complaint: about whom. */
  readonly aboutId?: string;
  readonly aboutName?: string;
  readonly submittedAt: Instant;
  /** A draft of its answer waits to be signed. */
  readonly proposed?: true;
  /** First words of what it says. */
  readonly text: string;
  readonly answered?: { readonly at: Instant; readonly result: RequestResultKey };
}

export interface RequestDetail extends RequestSummary {
  readonly lines: readonly RequestLine[];
  /** What is taken along when it is made an application. */
  readonly asDescription: string;
  /** Who asks, masked; empty when he did not say. */
  readonly person: readonly RequestLine[];
  readonly attachments: readonly AttachmentView[];
  /** 申请编号 it came from, when it was an application first. */
  readonly fromNumber?: string;
  /** 由别的机关转来. */
  readonly passedFrom?: { readonly agencyName: string; readonly number: string };
  /** Of what was handed in on paper: the day it was received. */
  readonly receivedOn?: CivilDate;
  readonly answer?: {
    readonly result: RequestResultKey;
    readonly words: string;
    readonly agency?: string;
    /** 转送: the same request where it went. */
    readonly passedTo?: { readonly id: string; readonly number: string; readonly agencyName: string };
    /** 更正答复书. */
    readonly letter?: { readonly title: string; readonly number?: string; readonly bytes: number };
  };
}

/** 拟定的更正答复, as it waits to be signed or came back. */
export interface CorrectionDraftView {
  readonly result: CorrectionResult;
  readonly words: string;
  readonly agency?: string;
  readonly toAgencyId?: string;
  readonly by: string;
  readonly at: Instant;
}

/** What the office sees. */
export interface StaffRequest extends RequestDetail {
  readonly version: number;
  /** Whether this person may answer it now. */
  readonly mine: boolean;
  /** The draft of an answer that is a letter. */
  readonly draft?: CorrectionDraftView;
  /** Why it came back. */
  readonly returned?: { readonly reason: string; readonly by: string; readonly at: Instant };
  /** 等我签发: the letter as it will be, names masked. */
  readonly toSign?: Letter;
  /** 转送: the agencies here it may go to. */
  readonly targets: readonly { readonly agencyId: string; readonly name: string }[];
  /** Whether this person may see who asks, and open what was added. */
  readonly handles: boolean;
  /** Reached by phone or letter only: what is decided has to be told on paper. */
  readonly paper?: true;
  readonly answeredBy?: string;
  readonly signedBy?: string;
}

export interface RequestPage { readonly items: readonly RequestSummary[]; readonly next?: string }
export interface RequestFile { readonly url: string; readonly name: string; readonly bytes: number }

/** 更正、建议、投诉、意见: the side of whoever asks. */
export interface ApplicantRequestActions {
  readonly submitRequest: Exchange<z.input<typeof submitRequestInput>, RequestDetail>;
  readonly myRequests: Exchange<z.input<typeof myRequestsInput>, RequestPage>;
  readonly myRequest: Exchange<z.input<typeof requestInput>, RequestDetail>;
  /** 更正答复书, by an address that works for minutes. */
  readonly myRequestLetter: Exchange<z.input<typeof requestInput>, RequestFile>;
}
