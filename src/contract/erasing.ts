import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { RetentionKey } from '@/domain/statute/retention';
import { cursor } from './cursor';
import { LIMITS } from './limits';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const caseId = z.string().check(z.regex(/^[a-z0-9-]{8,64}$/, '申请编号不正确，请返回重新选择'));
/** At a time, so that one call surely ends in time. */
export const MOST_ERASED = 10;

export const expiredCasesInput = z.strictObject({ agencyId, cursor });
export const eraseCasesInput = z.strictObject({
  agencyId,
  ids: z.readonly(z.array(caseId).check(z.minLength(1, '请选择要删除哪几件'), z.maxLength(MOST_ERASED, `一次最多${MOST_ERASED}件，请分几次`))),
  basis: z.string('请写明鉴定和批准的文号').check(z.overwrite(normalizeProse), z.refine(isLegible, '请写明鉴定和批准的文号'), z.refine((value) => [...value].length <= LIMITS.lookReasonCharacters, `鉴定和批准的文号不超过${LIMITS.lookReasonCharacters}字，请精简`)),
  pin: z.optional(z.string().check(z.maxLength(12))),
});

/** 保管期限已满的一件申请, or a request that is no application. */
export interface ExpiredCase {
  readonly id: string;
  readonly number: string;
  /** Masked. */
  readonly applicantName: string;
  readonly submittedOn: CivilDate;
  readonly closedOn?: CivilDate;
  /** 办理结果 or 状态, in words; of a request with its kind. */
  readonly ending: string;
  readonly keptThrough: CivilDate;
}

/** 删除清册的一行: what was erased, when, by whom, on which decision. */
interface ErasedCase {
  readonly id: string;
  readonly number: string;
  readonly at: Instant;
  readonly by: string;
  readonly basis: string;
}

/** 到期的个人信息: what may be erased, and what was. */
export interface ExpiredCases {
  readonly agency: { readonly id: string; readonly name: string };
  /** Absent while the agency has not said how long it keeps applications. */
  readonly term?: RetentionKey;
  readonly items: readonly ExpiredCase[];
  readonly next?: string;
  /** Newest first, the last ones. */
  readonly erased: readonly ErasedCase[];
}

/** What became of the chosen ones. */
export interface CasesErased {
  readonly erased: number;
  /** Numbers that were not erased, because somebody was faster or the term is not over. */
  readonly left: readonly string[];
}

/** 删除到期的个人信息, in the function of the staff. */
export interface ErasingActions {
  readonly expiredCases: Exchange<z.infer<typeof expiredCasesInput>, ExpiredCases>;
  /** What is gone cannot come back, so it takes the 签批密码. */
  readonly eraseCases: Exchange<z.input<typeof eraseCasesInput>, CasesErased>;
}
