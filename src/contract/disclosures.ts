import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeProse, normalizeWords } from '@/domain/applicant/text';
import { isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import { ITEM_LIMITS } from '@/domain/publishing/content';
import type { Redaction } from '@/domain/redaction/redact';
import type { Suspicion } from '@/domain/redaction/suspicions';
import type { AgencyLevel } from '@/domain/remedy/authority';
import type { LeafKey } from '@/domain/statute/leaves';
import { civilDay } from './case-events';
import { caseId } from './case-id';
import { cursor } from './cursor';
import { LIMITS } from './limits';
import type { Exchange } from './reply';

const id = z.string().check(z.regex(/^[a-z0-9]{32}$/, '编号不正确，请从列表重新进入'));
const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
/** Made on the phone before the first try; the same key twice makes one draft. */
const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, '保存标识不正确，请返回重新打开'));
const within = (limit: number) => (value: string): boolean => [...value].length <= limit;
const line = (what: string, limit: number) => z.string(`请填写${what}`).check(z.overwrite(normalizeWords), z.refine(isLegible, `请填写${what}`), z.refine(within(limit), `${what}最多${limit}字，请精简`));
const words = (what: string, limit: number) => z.string(`请写明${what}`).check(z.overwrite(normalizeProse), z.refine(isLegible, `请写明${what}`), z.refine(within(limit), `${what}最多${limit}字，请精简`));

/** As much text as somebody can look through for names. */
const BODY_CHARACTERS = 20_000;
const placeKey = z.string().check(z.minLength(1), z.maxLength(400));

/** What becomes a draft, with every suspicious place that somebody has looked at. */
const draft = {
  key, title: line('名称', ITEM_LIMITS.titleCharacters),
  category: z.custom<CategoryKey>((value) => typeof value === 'string' && isCategoryKey(value), '请选择类别'),
  madeOn: civilDay,
  summary: words('内容概述', ITEM_LIMITS.summaryCharacters), body: words('正文', BODY_CHARACTERS),
  confirmed: z.array(placeKey).check(z.maxLength(300, '确认的地方太多，请把正文分成几条')),
};
export const answerDraftInput = z.strictObject({ id: caseId });
export const draftFromCaseInput = z.strictObject({ id: caseId, ...draft });
export const suggestionDraftInput = z.strictObject({ id });
export const draftFromRequestInput = z.strictObject({ id, ...draft });
export const draftPlacesInput = z.strictObject({ id });
export const confirmPlacesInput = z.strictObject({ id, keys: z.array(placeKey).check(z.minLength(1, '没有要确认的地方'), z.maxLength(300, '确认的地方太多，请分几次')) });
export const likeCasesInput = z.strictObject({ id: caseId });
export const proposalsInput = z.strictObject({ agencyId, cursor });
export const dismissProposalInput = z.strictObject({ agencyId, id, reason: words('不转的理由', LIMITS.lookReasonCharacters) });

/** 由答复（或者建议）转来的草稿, as far as the machine can make it. */
export interface DraftSource {
  readonly agency: { readonly id: string; readonly name: string; readonly level: AgencyLevel };
  readonly title: string;
  readonly body: string;
  /** Public of the office itself: not taken out. */
  readonly open: readonly string[];
  /** Every replacement of title and body: what, where, why. */
  readonly redactions: readonly (Redaction & { readonly in: 'title' | 'body' })[];
  /** To be looked at by a person. */
  readonly suspicions: readonly Suspicion[];
  /** Files that went to the applicant; they are not taken along, nobody has looked into them. */
  readonly files: readonly string[];
  /** There is a draft already. */
  readonly itemId?: string;
}

/** What still has to be looked at of a draft, in the words it has now. */
export interface DraftPlaces {
  readonly itemId: string;
  readonly title: string;
  /** Must go: what it is and the words around it. */
  readonly redactions: readonly Redaction[];
  readonly suspicions: readonly (Suspicion & { readonly confirmed: boolean })[];
}

interface LikeCase {
  readonly id: string;
  readonly number: string;
  readonly outcome?: LeafKey;
}
export interface Proposal {
  readonly id: string;
  readonly words: string;
  readonly cases: readonly LikeCase[];
  readonly state: 'open' | 'dismissed' | 'drafted';
  readonly reason?: string;
  readonly by?: string;
  readonly itemId?: string;
}

export interface DisclosureActions {
  readonly answerDraft: Exchange<z.input<typeof answerDraftInput>, DraftSource>;
  readonly suggestionDraft: Exchange<z.input<typeof suggestionDraftInput>, DraftSource>;
  readonly draftPlaces: Exchange<z.input<typeof draftPlacesInput>, DraftPlaces>;
  readonly confirmPlaces: Exchange<z.input<typeof confirmPlacesInput>, DraftPlaces>;
  readonly likeCases: Exchange<z.input<typeof likeCasesInput>, { readonly proposal?: Proposal }>;
  readonly proposals: Exchange<z.input<typeof proposalsInput>, { readonly items: readonly Proposal[]; readonly next?: string }>;
  readonly dismissProposal: Exchange<z.input<typeof dismissProposalInput>, Proposal>;
}

/** Where texts are cleaned. */
export interface PapersDisclosureActions {
  readonly draftFromCase: Exchange<z.input<typeof draftFromCaseInput>, { readonly itemId: string }>;
  readonly draftFromRequest: Exchange<z.input<typeof draftFromRequestInput>, { readonly itemId: string }>;
}
