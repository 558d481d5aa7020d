import { art, document, type ArticleRef } from '../statute/article';
import type { LeafKey } from '../statute/leaves';
import type { LetterKey } from '../statute/letters';

/** An end that no question leads to. */
interface OutsideEnd {
  readonly leaf: LeafKey;
  readonly when: string;
  /** Nothing is answered to who withdrew. */
  readonly letter: LetterKey | null;
  readonly rules: readonly ArticleRef[];
}

/** 指引以外的结束: what arises without the five questions, so that every leaf has its place. */
export const OUTSIDE = [
  { leaf: 'other.feeOverdue', when: '发了收费通知，缴费期限过了没有缴费：用“逾期未缴费”这一步办理。', letter: 'noFurther', rules: [art(42), document('feeMeasures')] },
  { leaf: 'other.other', when: '申请人撤回、死亡、单位合并或者终止等：登记撤回，或者写明原因。', letter: null, rules: [document('reportFormat')] },
] as const satisfies readonly OutsideEnd[];
