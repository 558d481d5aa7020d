import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { CONSULTATIONS} from '@/domain/statute/consultations';
import { OPINIONS, type Opinion } from '@/domain/statute/consultations';
import { caseId as id } from './case-id';
import { fileName } from './file-name';
import { LIMITS } from './limits';
import type { Upload } from './applicant';
import type { LookupActions } from './lookup';
import type { Exchange } from './reply';

const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/, '链接不完整，请从收到的消息里重新打开'));
const consultationId = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/, '请从案件里重新进入'));
/** 不再征求 is the office's own to say. */
const opinion = z.enum(Object.keys(OPINIONS).filter((key) => key !== 'calledOff') as [Exclude<Opinion, 'calledOff'>, ...Exclude<Opinion, 'calledOff'>[]], '请选择你的意见');

export const readConsultationInput = z.strictObject({ token });
export const answerConsultationInput = z.strictObject({
  token, opinion,
  words: z._default(z.string().check(z.overwrite(normalizeProse), z.refine((value) => value === '' || isLegible(value), '请用文字说明理由'), z.refine((value) => [...value].length <= LIMITS.descriptionCharacters, `理由不超过${LIMITS.descriptionCharacters}字`)), ''),
  uploadIds: z._default(z.readonly(z.array(z.string().check(z.regex(/^[a-z0-9]{16,40}$/))).check(z.maxLength(LIMITS.opinionFiles, `材料不超过${LIMITS.opinionFiles}份`))), []),
});
export const prepareOpinionFileInput = z.strictObject({
  token, name: fileName('文件没有名称，请重新选择', '文件名太长，请改短'),
  bytes: z.int().check(z.gte(1, '文件是空的，请重新选择'), z.lte(LIMITS.attachmentBytes, `单个文件不超过${LIMITS.attachmentBytes / 1024 / 1024} MB，请压缩或者分开添加`)),
});
export const checkOpinionFileInput = z.strictObject({ token, uploadId: z.string().check(z.regex(/^[a-z0-9]{16,40}$/)), fileId: z.string().check(z.minLength(1), z.maxLength(500)) });

export const consultationLinkInput = z.strictObject({ id, consultationId });

/** What whoever was asked sees; nothing about the applicant. */
export interface ConsultationView {
  readonly agencyName: string;
  readonly phone?: string;
  readonly kind: keyof typeof CONSULTATIONS;
  readonly about: string;
  readonly sentOn: CivilDate;
  /** The last day for an opinion, once it is known when the letter was received. */
  readonly dueOn?: CivilDate;
  readonly dueProvisional?: boolean;
}

/** 不用登记身份的: 受邀答复 by a one-use link, 查询 by number and code. */
export interface OpinionActions extends LookupActions {
  readonly readConsultation: Exchange<z.input<typeof readConsultationInput>, ConsultationView>;
  readonly prepareFile: Exchange<z.input<typeof prepareOpinionFileInput>, { readonly uploadId: string; readonly cloudPath: string }>;
  readonly checkFile: Exchange<z.input<typeof checkOpinionFileInput>, Upload>;
  readonly answerConsultation: Exchange<z.input<typeof answerConsultationInput>, { readonly answeredOn: CivilDate; readonly agencyName: string }>;
}

/** A new link, shown once; an older one of the same consultation stops working. */
export interface ConsultationLink {
  readonly token: string;
  readonly expiresOn: CivilDate;
}

/** The office's side of the links. */
export interface ConsultationLinkActions {
  readonly linkConsultation: Exchange<z.input<typeof consultationLinkInput>, ConsultationLink>;
  readonly revokeConsultationLink: Exchange<z.input<typeof consultationLinkInput>, { readonly revoked: boolean }>;
}
