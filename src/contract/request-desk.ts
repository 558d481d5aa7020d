import * as z from 'zod/mini';
import { REQUEST_RESULT_KEYS, CORRECTION_RESULTS, type RequestResultKey } from '@/domain/request/results';
import type { RequestLine } from '@/domain/request/content';
import { paperForm } from './application-form';
import { civilDay } from './case-events';
import { caseId } from './case-id';
import { cursor } from './cursor';
import { LIMITS } from './limits';
import type { Exchange } from './reply';
import {
  agencyId, complaintContent, correctionContent, feedbackContent, id, key, looseContact, more, prose, suggestionContent, uploadIds, type requestInput, type RequestFile, type RequestPage, type StaffRequest,
} from './requests';

const version = z.int().check(z.gte(1, '请返回刷新后再试'));

/** 登记收到的请求: by hand, by letter, by phone. What the paper leaves out stays empty; a complaint is registered at the county's counter, and says about whom (arts. 47(2), 51). */
const received = { key, agencyId, uploadIds, receivedOn: civilDay };
export const registerRequestInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('recordCorrection'), ...received, content: correctionContent, person: paperForm.shape.applicant }),
  z.strictObject({ kind: z.literal('proactiveSuggestion'), ...received, content: suggestionContent, person: looseContact }),
  z.strictObject({ kind: z.literal('complaint'), ...received, aboutId: agencyId, content: complaintContent, person: looseContact }),
  z.strictObject({ kind: z.literal('feedback'), ...received, content: feedbackContent, person: looseContact }),
], '请选择要办什么');

export const requestsOfInput = z.strictObject({ agencyId, state: z.enum(['open', 'answered'], '请选择看哪些'), cursor });
export const requestFileInput = z.strictObject({ id, uploadId: z.string().check(z.regex(/^[a-z0-9]{16,40}$/)) });
export const unmaskRequestInput = z.strictObject({ id, reason: prose('查看原因', LIMITS.lookReasonCharacters) });

const answer = {
  id, version, words: prose('答复的内容', LIMITS.reasonsCharacters),
  /** 有权办理的机关, where it is another one. */
  agency: more('机关的名称', LIMITS.factCharacters),
};
export const answerRequestInput = z.strictObject({ ...answer, result: z.enum(REQUEST_RESULT_KEYS as [RequestResultKey, ...RequestResultKey[]], '请选择办理结果') });
/** 拟定更正答复, which is a letter. `toAgencyId`: 转送 to one of the agencies here, where it opens under a number of its own. */
export const proposeCorrectionInput = z.strictObject({ ...answer, result: z.enum(CORRECTION_RESULTS, '请选择办理结果'), toAgencyId: z.optional(agencyId) });
/** 签发, which issues the letter and answers. */
export const signCorrectionInput = z.strictObject({ id, version, pin: z.optional(z.string().check(z.maxLength(20))) });
export const returnCorrectionInput = z.strictObject({ id, version, reason: prose('退回原因', LIMITS.opinionCharacters) });

/** 转为更正: the words of the application go along as they are; how the applicant was told and agreed is put on record. */
export const convertToCorrectionInput = z.strictObject({
  id: caseId, version,
  agreed: prose('怎么向申请人说明、申请人怎么同意的', LIMITS.factCharacters),
});

/** The side of the office. */
export interface StaffRequestActions {
  /** @property handles whether this person registers and answers them */
  readonly requestsOf: Exchange<z.input<typeof requestsOfInput>, RequestPage & { readonly open: number; readonly handles: boolean }>;
  readonly getRequest: Exchange<z.input<typeof requestInput>, StaffRequest>;
  /** 登记纸上收到的. */
  readonly registerRequest: Exchange<z.input<typeof registerRequestInput>, StaffRequest>;
  /** 拟定更正答复; somebody else signs it. */
  readonly proposeCorrection: Exchange<z.input<typeof proposeCorrectionInput>, StaffRequest>;
  /** 退回拟定的更正答复. */
  readonly returnCorrection: Exchange<z.input<typeof returnCorrectionInput>, StaffRequest>;
  readonly answerRequest: Exchange<z.input<typeof answerRequestInput>, StaffRequest>;
  readonly unmaskRequest: Exchange<z.input<typeof unmaskRequestInput>, readonly RequestLine[]>;
  readonly requestFile: Exchange<z.input<typeof requestFileInput>, RequestFile>;
  readonly requestLetter: Exchange<z.input<typeof requestInput>, RequestFile>;
  /** 转为更正: closes the application and opens a request for correction. */
  readonly convertToCorrection: Exchange<z.input<typeof convertToCorrectionInput>, { readonly requestId: string; readonly number: string }>;
}

/** Where documents are made. */
export interface PapersRequestActions {
  /** 签发更正答复, by another person than who drafted it. */
  readonly signCorrection: Exchange<z.input<typeof signCorrectionInput>, StaffRequest>;
}
