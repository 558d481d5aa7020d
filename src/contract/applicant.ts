import './zod-setup';
import * as z from 'zod/mini';
import type { Standing } from '@/domain/case/standing';
import type { Instant } from '@/domain/calendar/instant';
import type { ApplicantState } from '@/domain/case/applicant-state';
import type { ActingActions, ActingView } from './acting';
import type { AnswerView, CaseHead, MaskedApplicant, RequestView, TimelineEntry } from './case-view';
import { normalizeProse } from '@/domain/applicant/text';
import { applicationForm } from './application-form';
import { moment } from './case-events';
import { cursor } from './cursor';
import { fileName } from './file-name';
import type { FindingActions } from './finding';
import type { LastPersonActions } from './last-person';
import type { ApplicantInboxActions } from './inbox';
import type { MyDataActions } from './my-data';
import { LIMITS, type AttachmentKind } from './limits';
import type { Exchange } from './reply';
import type { ApplicantRequestActions } from './requests';

const id = z.string().check(z.regex(/^[a-z0-9-]{8,64}$/, '编号不正确，请从列表重新进入'));
const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请从首页重新选择单位'));
/** Made on the phone before the first try; the same key twice gives one application. */
const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, '提交标识不正确，请返回重新打开表单'));

/** Parts in parts of a form, and some more. */
const DEEPEST = 8;
const isDeeper = (value: unknown, than: number): boolean =>
  typeof value === 'object' && value !== null && (than === 0 || Object.values(value).some((inner) => isDeeper(inner, than - 1)));

/** A draft is kept as it was typed, however incomplete; at most 30 KB. */
const draftForm = z.record(z.string().check(z.maxLength(40)), z.unknown()).check(z.superRefine((value, context) => {
  if (isDeeper(value, DEEPEST)) context.addIssue({ code: 'custom', message: '草稿的内容不正确，请返回重新打开表单' });
  else if (JSON.stringify(value).length > 30_000) context.addIssue({ code: 'custom', message: '草稿太长，请精简内容或者把材料作为附件' });
}));

export const meInput = z.strictObject({});
/** `basedOn`: when the cloud took what this was typed upon; a draft that another phone saved since is not written over. */
export const saveDraftInput = z.strictObject({ draftId: id, agencyId, form: draftForm, basedOn: z.optional(moment) });
export const draftInput = z.strictObject({ draftId: id });
export const listDraftsInput = z.strictObject({});
export const prepareUploadInput = z.strictObject({
  name: fileName('附件没有文件名，请重新选择', '附件文件名太长，请改短后再添加'),
  bytes: z.int().check(z.gte(1, '附件是空的，请重新选择'), z.lte(LIMITS.attachmentBytes, '单个附件不超过20 MB，请压缩或者分开添加；已添加的附件都在')),
});
export const checkUploadInput = z.strictObject({ uploadId: z.string().check(z.regex(/^[a-z0-9]{16,40}$/)), fileId: z.string().check(z.maxLength(500)) });
export const removeUploadInput = z.strictObject({ uploadId: z.string().check(z.regex(/^[a-z0-9]{16,40}$/)) });
export const submitApplicationInput = z.strictObject({ key, agencyId, form: applicationForm, draftId: z.optional(id) });
export const listApplicationsInput = z.strictObject({ cursor });
export const applicationInput = z.strictObject({ id });
export const withdrawInput = z.strictObject({ id, version: z.int().check(z.gte(1)), reason: z.optional(z.string().check(z.overwrite(normalizeProse), z.maxLength(500, '撤回原因不超过500字'))) });

export interface Me {
  /** Tells whether two visits are the same person's, and nothing else; a shared browser keeps drafts apart by it. */
  readonly owner: string;
  readonly applications: number;
  readonly drafts: number;
  /** Messages about own applications that were not read yet. */
  readonly unread: number;
  /** Agencies this identity works for; the staff entrance is shown when there are any. `watchesCounty`: as its supervising office. `hasDesk`: sees applications somewhere. `publishes`: sees what is to be published here. */
  readonly staffOf: readonly { readonly agencyId: string; readonly agencyName: string; readonly watchesCounty?: true; readonly hasDesk?: true; readonly publishes?: true }[];
}

export interface DraftSummary {
  readonly draftId: string;
  readonly agencyId: string;
  readonly savedAt: Instant;
  /** First words of the description, empty when none was typed. */
  readonly excerpt: string;
}

export interface Upload {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
  readonly kind: AttachmentKind;
}

/** 回执: number, stamps and dates. */
export interface Receipt extends CaseHead {
  readonly submittedAt: Instant;
  readonly confirmedAt?: Instant;
  readonly description: string;
  /** 用同一个标识又交了一次、内容不一样: what was filed the first time is what counts. */
  readonly filedOther?: true;
}

export interface ApplicationSummary extends CaseHead {
  readonly state: ApplicantState;
  readonly submittedAt: Instant;
  readonly description: string;
  /** In words on the day of the reply, so that a list needs no calendar on the phone. */
  readonly standing: Standing;
}

export interface ApplicationDetail extends ApplicationSummary, ActingView {
  readonly applicant: MaskedApplicant;
  readonly request: RequestView;
  /** Newest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly answer?: AnswerView;
  readonly canWithdraw: boolean;
}

/** 申请人端的全部动作; own records only. */
export interface ApplicantActions extends FindingActions, LastPersonActions, ApplicantInboxActions, ActingActions, ApplicantRequestActions, MyDataActions {
  readonly me: Exchange<z.infer<typeof meInput>, Me>;
  readonly saveDraft: Exchange<z.infer<typeof saveDraftInput>, { readonly savedAt: Instant }>;
  readonly listDrafts: Exchange<z.infer<typeof listDraftsInput>, readonly DraftSummary[]>;
  readonly getDraft: Exchange<z.infer<typeof draftInput>, DraftSummary & { readonly form: Readonly<Record<string, unknown>> }>;
  readonly deleteDraft: Exchange<z.infer<typeof draftInput>, null>;
  /** First of two steps: where the phone may put the file. */
  readonly prepareUpload: Exchange<z.infer<typeof prepareUploadInput>, { readonly uploadId: string; readonly cloudPath: string }>;
  /** Second step: the file is read and checked by content; a wrong one is deleted and refused. */
  readonly checkUpload: Exchange<z.infer<typeof checkUploadInput>, Upload>;
  readonly removeUpload: Exchange<z.infer<typeof removeUploadInput>, null>;
  readonly submitApplication: Exchange<z.input<typeof submitApplicationInput>, Receipt>;
  readonly getReceipt: Exchange<z.infer<typeof applicationInput>, Receipt>;
  readonly listApplications: Exchange<z.infer<typeof listApplicationsInput>, { readonly items: readonly ApplicationSummary[]; readonly next?: string }>;
  readonly getApplication: Exchange<z.infer<typeof applicationInput>, ApplicationDetail>;
  readonly withdraw: Exchange<z.infer<typeof withdrawInput>, ApplicationDetail>;
}

