import { DECISION_FACT_KEYS, type DecisionFactKey, type DecisionFacts } from '@/domain/statute/decision-facts';
import { LEAF_GROUPS, isLeafKey, LEAVES, leavesOf, type LeafGroup, type LeafKey, type WithholdingLeaf } from '@/domain/statute/leaves';

/** 不公开的部分 as far as it was written. */
export interface PartDraft {
  readonly what: string;
  readonly ground?: WithholdingLeaf;
  readonly reason: string;
}

/** 拟定答复 as far as it was chosen and written. */
export interface DecisionDraft {
  readonly group?: LeafGroup;
  readonly leaf?: LeafKey;
  readonly reasons: string;
  /** What was written for facts, also for those of an outcome that was chosen before. */
  readonly facts: Partial<Readonly<Record<DecisionFactKey, string>>>;
  /** Of facts of which one is enough: the one that is the case. */
  readonly picked?: DecisionFactKey;
  readonly withheld: readonly PartDraft[];
}

export const BLANK: DecisionDraft = { reasons: '', facts: {}, withheld: [] };
export const BLANK_PART: PartDraft = { what: '', reason: '' };

/** 不公开的部分 of a partial answer; there is always one to begin with. */
export const partsOf = ({ withheld }: DecisionDraft): readonly PartDraft[] => (withheld.length > 0 ? withheld : [BLANK_PART]);

export const isBlankPart = ({ what, ground, reason }: PartDraft): boolean => !ground && `${what}${reason}`.trim() === '';

const isGroup = (value: unknown): value is LeafGroup => typeof value === 'string' && value in LEAF_GROUPS;
const isFact = (value: unknown): value is DecisionFactKey => DECISION_FACT_KEYS.some((key) => key === value);
const groundOf = (value: unknown): WithholdingLeaf | undefined => leavesOf('refused').find((key) => key === value) as WithholdingLeaf | undefined;
const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? value as Record<string, unknown> : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function parseFacts(value: unknown): DecisionDraft['facts'] {
  const kept = recordOf(value);
  return Object.fromEntries(DECISION_FACT_KEYS.flatMap((key) => (typeof kept[key] === 'string' ? [[key, kept[key]]] : [])));
}

const parseParts = (value: unknown): readonly PartDraft[] => (Array.isArray(value) ? value : []).map(recordOf).map(({ what, ground, reason }) => {
  const known = groundOf(ground);
  return { what: textOf(what), reason: textOf(reason), ...(known && { ground: known }) };
});

/** What the phone kept, checked; drafts of before facts were asked for have none. */
export function parseDraft(value: unknown): DecisionDraft | undefined {
  const { group, leaf, reasons, facts, picked, withheld } = recordOf(value);
  if (typeof reasons !== 'string') return undefined;
  return {
    reasons,
    facts: parseFacts(facts),
    withheld: parseParts(withheld),
    ...(isFact(picked) && { picked }),
    ...(isGroup(group) && { group }),
    ...(typeof leaf === 'string' && isLeafKey(leaf) && { leaf, group: LEAVES[leaf].group }),
  };
}

/** The draft that came back from the reviewer, to go on with. */
export function mendedDraft({ leaf, reasons, facts = {} }: { readonly leaf: LeafKey; readonly reasons: string; readonly facts?: DecisionFacts }): DecisionDraft {
  const { withheld = [], ...words } = facts;
  const picked = DECISION_FACT_KEYS.find((key) => key in words);
  return { group: LEAVES[leaf].group, leaf, reasons, facts: words, withheld, ...(picked && { picked }) };
}

/** The outcome the wizard came to; what was written stays. @param facts that must be told with it: of several the one that is the case */
export function withOutcome(draft: DecisionDraft, leaf: LeafKey, told: readonly DecisionFactKey[]): DecisionDraft {
  const { reasons, facts, withheld } = draft;
  const [picked] = told;
  return { reasons, facts, withheld, group: LEAVES[leaf].group, leaf, ...(picked && { picked }) };
}

/** A group with one outcome needs no second choice; what was written stays. */
export function withGroup(draft: DecisionDraft, group: LeafGroup): DecisionDraft {
  const [first, ...others] = leavesOf(group);
  if (draft.group === group) return draft;
  const { reasons, facts, withheld } = draft;
  return { reasons, facts, withheld, group, ...(first && others.length === 0 && { leaf: first }) };
}
