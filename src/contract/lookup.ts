import './zod-setup';
import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import type { ApplicantState } from '@/domain/case/applicant-state';
import { isQueryCode, normalizeQueryCode } from '@/domain/intake/query-code';
import { readTypedNumber } from '@/domain/intake/typed-number';
import type { AnswerView, CaseHead, TimelineEntry } from './case-view';
import type { Exchange } from './reply';

/** As printed on the receipt, typed in whatever way; only the form is looked at here. */
export const lookUpInput = z.strictObject({
  number: z.pipe(z.string().check(z.maxLength(100, '编号太长，请照回执上的写'), z.refine((text) => readTypedNumber(text) !== undefined, '编号没有写全，请照回执上的写，例如：乔官依申请〔2026〕第1号')), z.transform((text) => readTypedNumber(text) ?? { prefix: '', year: 0, serial: 0 })),
  code: z.pipe(z.string().check(z.maxLength(60, '查询码太长，请照回执上的写'), z.refine(isQueryCode, '查询码是12个字母和数字，里面没有0、1、2和字母O、I、Z，请照回执核对')), z.transform(normalizeQueryCode)),
});

/** 出过的文书, by what it is called and its number; the paper itself was sent to the applicant. */
interface LookedUpLetter {
  readonly title: string;
  readonly number?: string;
  readonly issuedAt: Instant;
}

/** 凭编号和查询码看到的: where the application stands, and nothing that says who the applicant is or what he wrote. */
export interface LookedUp extends Omit<CaseHead, 'id' | 'version'> {
  readonly state: ApplicantState;
  readonly submittedAt: Instant;
  /** 张*三, so that one sees it is one's own. */
  readonly applicantName: string;
  /** Newest first; of the words only what the office told. */
  readonly timeline: readonly TimelineEntry[];
  readonly answer?: Pick<AnswerView, 'number' | 'leaf' | 'way' | 'answeredOn' | 'remedies'>;
  readonly letters: readonly LookedUpLetter[];
  readonly office?: { readonly name: string; readonly phone: string; readonly address: string };
}

/** 凭编号查询, without signing in. */
export interface LookupActions {
  readonly lookUp: Exchange<z.input<typeof lookUpInput>, LookedUp>;
}
