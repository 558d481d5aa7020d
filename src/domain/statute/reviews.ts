import { art, type ArticleRef } from './article';
import type { LeafKey } from './leaves';

interface ReviewRule {
  readonly label: string;
  /** What was done, after the name of whoever did it. */
  readonly did: string;
  readonly rule: ArticleRef;
}

/** 审查的两种, in their order; every draft goes through the first, the second is the choice of an agency. @source 条例 art. 17 */
export const REVIEWS = {
  secrecy: { label: '保密审查', did: '通过了保密审查', rule: art(17, 2) },
  legality: { label: '合法性审核', did: '通过了合法性审核', rule: art(17, 1) },
} as const satisfies Record<string, ReviewRule>;

export type ReviewKind = keyof typeof REVIEWS;

/** 保密审查要明确回答涉及不涉及的四样. @source 条例 arts. 14, 15, 16 */
export const SECRECY_CONCERNS = {
  stateSecret: { label: '国家秘密', note: '已经依法定密，没有解密', rule: art(14) },
  tradeSecret: { label: '商业秘密', note: '公开会损害第三方，要先征求意见', rule: art(15) },
  privacy: { label: '个人隐私', note: '公开会损害第三方，要先征求意见或者遮去', rule: art(15) },
  internal: { label: '内部信息', note: '内部事务、过程性信息、执法案卷', rule: art(16) },
} as const satisfies Record<string, { readonly label: string; readonly note: string; readonly rule: ArticleRef }>;

export type SecrecyConcern = keyof typeof SECRECY_CONCERNS;

/** What an answer on these grounds rests on, so that its review cannot find it untouched. @source 条例 arts. 14, 15 */
const RESTS_ON: Partial<Record<LeafKey, readonly SecrecyConcern[]>> = {
  'refused.stateSecret': ['stateSecret'],
  'refused.thirdPartyRights': ['tradeSecret', 'privacy'],
};

/** 依据涉及的、没有勾选的: by the outcome and the grounds of its withheld parts; of several one is enough. */
export const untouched = (leaves: readonly LeafKey[], touches: readonly SecrecyConcern[]): readonly SecrecyConcern[] | undefined =>
  leaves.flatMap((leaf) => (RESTS_ON[leaf] ? [RESTS_ON[leaf]] : [])).find((some) => !some.some((one) => touches.includes(one)));

/** 涉及国家秘密、个人隐私, or that none is touched. */
export const concernWords = (touches: readonly SecrecyConcern[]): string =>
  (touches.length === 0
    ? `不涉及${Object.values(SECRECY_CONCERNS).map(({ label }) => label).join('、')}`
    : `涉及${touches.map((one) => SECRECY_CONCERNS[one].label).join('、')}`);
