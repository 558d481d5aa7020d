import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { ASSESSMENT_RESULTS, type AssessmentResult, type WithheldState } from '@/domain/reassess/reassess';
import type { LeafKey, WithholdingLeaf } from '@/domain/statute/leaves';
import { cursor } from './cursor';
import { LIMITS } from './limits';
import { pin } from './office';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const id = z.string().check(z.regex(/^[a-z0-9-]{8,64}$/, '编号不正确，请从列表重新进入'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));
const words = (what: string, limit: number) => z.string(`请写明${what}`).check(z.overwrite(normalizeProse), z.refine(isLegible, `请写明${what}`), z.refine((value) => [...value].length <= limit, `${what}最多${limit}字，请精简`));

/** due: 到期和快到期的, the oldest first. */
const WITHHELD_LISTS = { due: { label: '该评估的' }, proposed: { label: '等审核的' }, all: { label: '全部' }, opened: { label: '可以公开的' } } as const;
export type WithheldList = keyof typeof WITHHELD_LISTS;

export const withheldOfInput = z.strictObject({ agencyId, show: z._default(z.enum(Object.keys(WITHHELD_LISTS) as [WithheldList, ...WithheldList[]], '没有这个列表，请刷新后再选'), 'due'), cursor });
export const withheldInput = z.strictObject({ agencyId, id });
export const proposeAssessmentInput = z.strictObject({
  agencyId, id, version, result: z.enum(Object.keys(ASSESSMENT_RESULTS) as [AssessmentResult, ...AssessmentResult[]], '请选择评估结果'), reason: words('理由', LIMITS.opinionCharacters),
});
export const decideAssessmentInput = z.strictObject({ agencyId, id, version, agree: z.boolean('请选择同意还是退回'), opinion: words('审核意见', LIMITS.opinionCharacters), pin });

export interface WithheldLine {
  readonly id: string;
  readonly kind: 'case' | 'item';
  readonly number: string;
  /** First words of what was asked, or the name of the item. */
  readonly text: string;
  readonly grounds: readonly WithholdingLeaf[];
  readonly withheldOn: CivilDate;
  /** 下一次评估. */
  readonly dueOn: CivilDate;
  readonly standing: 'overdue' | 'soon' | 'later';
  readonly state: WithheldState;
}

export interface WithheldDetail extends WithheldLine {
  readonly version: number;
  readonly months: number;
  readonly proposal?: { readonly result: AssessmentResult; readonly reason: string; readonly by: string; readonly at: Instant };
  readonly trace: readonly { readonly type: 'entered' | 'void' | 'proposed' | 'returned' | 'kept' | 'opened'; readonly at: Instant; readonly by?: string; readonly result?: AssessmentResult; readonly words?: string }[];
  /** Others who asked for the same and were not given it: to be told when it may be given. */
  readonly others: readonly { readonly id: string; readonly number: string; readonly outcome: LeafKey }[];
  readonly mayPropose: boolean;
  readonly mayDecide: boolean;
  /** 由它转来的草稿. */
  readonly itemId?: string;
}

export interface WithheldPage {
  readonly items: readonly WithheldLine[];
  readonly next?: string;
  /** With the first page only. */
  readonly counts?: { readonly overdue: number; readonly soon: number; readonly proposed: number };
  readonly months: number;
}

/** 不予公开信息的定期评估. */
export interface WithheldActions {
  readonly withheldOf: Exchange<z.input<typeof withheldOfInput>, WithheldPage>;
  readonly withheld: Exchange<z.input<typeof withheldInput>, WithheldDetail>;
  readonly proposeAssessment: Exchange<z.input<typeof proposeAssessmentInput>, WithheldDetail>;
  readonly decideAssessment: Exchange<z.input<typeof decideAssessmentInput>, WithheldDetail>;
}
