import { basisOf, letterOf } from '../letter/letter-of';
import type { ArticleRef } from '../statute/article';
import { DECISION_FACTS, type DecisionFactKey, type DecisionFacts, type RecordFactKey } from '../statute/decision-facts';
import { LEAVES, type Leaf, type LeafKey } from '../statute/leaves';
import type { LetterKey } from '../statute/letters';
import { APPLICATION_NODES } from './application';
import { formChecks, type FormCheckKey } from './checklist';
import { COMPLETE_NODES } from './complete';
import { DISCLOSURE_NODES } from './disclosure';
import { EXISTENCE_NODES } from './existence';
import type { NodeId, WizardNode, WizardOption } from './graph';
import type { StopKey } from './stops';
import { THIRD_PARTY_NODES } from './third-party';

/** 办理指引: every question, in the order in which it can come. */
export const WIZARD_NODES: Readonly<Record<NodeId, WizardNode>> = {
  ...COMPLETE_NODES, ...APPLICATION_NODES, ...EXISTENCE_NODES, ...DISCLOSURE_NODES, ...THIRD_PARTY_NODES,
};

const FIRST_NODE: NodeId = 'complete';

/** Answers by question; plain text, kept with the draft so that the wizard can be left and taken up again. */
export type WizardAnswers = Readonly<Record<string, string>>;

/** One answered question. */
interface WizardStep {
  readonly node: NodeId;
  readonly option: string;
}

interface Walked {
  readonly path: readonly WizardStep[];
  /** What was to be done on the way. */
  readonly acts: readonly NonNullable<WizardOption['act']>[];
}

/** Where the answers lead. */
export type WizardResult =
  | Walked & { readonly kind: 'question'; readonly node: NodeId }
  | Walked & { readonly kind: 'stop'; readonly stop: StopKey }
  | Walked & WizardLeaf;

/** The end of a path: one leaf, its letter, and what it stands on. */
interface WizardLeaf {
  readonly kind: 'leaf';
  readonly leaf: LeafKey;
  readonly letter: LetterKey;
  /** Letters that go out beside the answer. */
  readonly also: readonly LetterKey[];
  /** Facts in words that must be told. */
  readonly facts: readonly DecisionFactKey[];
  /** Facts that may be told besides. */
  readonly mayTell: readonly DecisionFactKey[];
  readonly record: readonly RecordFactKey[];
  /** Whether the withheld parts must be listed, each with its ground. */
  readonly withheld: boolean;
  readonly articles: readonly ArticleRef[];
  readonly checks: readonly FormCheckKey[];
}

const distinct = <T>(list: readonly T[]): readonly T[] => list.filter((item, index) => list.indexOf(item) === index);

/** Facts as if they were told, to ask what telling them leads to. */
const asTold = (keys: readonly DecisionFactKey[]): DecisionFacts =>
  keys.reduce<DecisionFacts>((facts, key) => ({ ...facts, [key]: DECISION_FACTS[key].label }), {});

function leafOf(leaf: LeafKey, chosen: readonly WizardOption[]): WizardLeaf {
  const facts = distinct(chosen.flatMap((option) => option.facts ?? []));
  const { takes = [] }: Leaf = LEAVES[leaf];
  return {
    kind: 'leaf', leaf, letter: letterOf(leaf, asTold(facts)), facts, articles: basisOf(leaf, asTold(facts)),
    also: chosen.flatMap((option) => option.also ?? []),
    mayTell: takes.filter((key) => !facts.includes(key)),
    record: distinct(chosen.flatMap((option) => option.record ?? [])),
    withheld: chosen.some((option) => option.withheld === true),
    checks: formChecks(leaf, facts),
  };
}

/**
 * 走到哪里了: follows the answers from the first question to a leaf, to a stop, or to the first question that has no
 * answer. Answers that are not on the way, and answers no question knows, count as not given.
 */
export function wizardResult(answers: WizardAnswers): WizardResult {
  const path: WizardStep[] = [];
  const chosen: WizardOption[] = [];
  let node = FIRST_NODE;
  for (;;) {
    const { options } = WIZARD_NODES[node];
    const answer = Object.prototype.hasOwnProperty.call(answers, node) ? answers[node] : undefined;
    const option = answer !== undefined && Object.prototype.hasOwnProperty.call(options, answer) ? options[answer] : undefined;
    const acts = chosen.flatMap(({ act }) => act ?? []);
    if (answer === undefined || !option) return { kind: 'question', node, path, acts };
    path.push({ node, option: answer });
    chosen.push(option);
    const walked = { path, acts: chosen.flatMap(({ act }) => act ?? []) };
    if ('leaf' in option.to) return { ...walked, ...leafOf(option.to.leaf, chosen) };
    if ('stop' in option.to) return { ...walked, kind: 'stop', stop: option.to.stop };
    node = option.to.node;
  }
}
