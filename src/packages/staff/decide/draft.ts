import { LIMITS } from '@/contract/limits';
import { LEAF_GROUPS, isLeafKey, LEAVES, leavesOf, type LeafGroup, type LeafKey } from '@/domain/statute/leaves';

/** 拟定答复 as far as it was chosen and written. */
export interface DecisionDraft {
  readonly group?: LeafGroup;
  readonly leaf?: LeafKey;
  readonly reasons: string;
}

export const BLANK: DecisionDraft = { reasons: '' };

const isGroup = (value: unknown): value is LeafGroup => typeof value === 'string' && value in LEAF_GROUPS;

/** What the phone kept, checked. */
export function parseDraft(value: unknown): DecisionDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { group, leaf, reasons } = value as Record<keyof DecisionDraft, unknown>;
  if (typeof reasons !== 'string') return undefined;
  return {
    reasons,
    ...(isGroup(group) && { group }),
    ...(typeof leaf === 'string' && isLeafKey(leaf) && { leaf, group: LEAVES[leaf].group }),
  };
}

/** A group with one outcome needs no second choice. */
export function withGroup(draft: DecisionDraft, group: LeafGroup): DecisionDraft {
  const [first, ...others] = leavesOf(group);
  if (draft.group === group) return draft;
  return { reasons: draft.reasons, group, ...(first && others.length === 0 && { leaf: first }) };
}

export type DecisionProblems = Partial<Record<'group' | 'leaf' | 'reasons', string>>;

/** What is missing before the draft can be handed to the reviewer. */
export function problemsOf({ group, leaf, reasons }: DecisionDraft): DecisionProblems {
  const count = [...reasons.trim()].length;
  return {
    ...(!group && { group: '请先选择是哪一类结果。' }),
    ...(group && !leaf && { leaf: '请选择具体是哪一种结果。' }),
    ...(count === 0 && { reasons: '请写明理由。' }),
    ...(count > LIMITS.reasonsCharacters && { reasons: `理由不超过${LIMITS.reasonsCharacters}字，现在是${count}字，请精简。` }),
  };
}
