import { fail, ok, type Result } from '../result';
import type { DecisionFacts } from '../statute/decision-facts';
import type { LeafKey } from '../statute/leaves';
import { missingFacts } from '../statute/missing-facts';
import type { LetterContext } from './context';
import type { LetterDecision, LetterInput } from './input';
import type { LetterBody, LetterParagraph, LetterReply } from './letter';
import { letterOf } from './letter-of';
import type { LetterRefusal } from './refusal';

/** Makes what is particular to one kind of letter, or says what is missing for it. */
export type LetterBuilder = (input: LetterInput) => Result<LetterBody, LetterRefusal>;

type What<Code extends LetterRefusal['code']> = Extract<LetterRefusal, { readonly code: Code; readonly what: unknown }>['what'];

export const body = (paragraphs: readonly LetterParagraph[], reply?: LetterReply): Result<LetterBody, LetterRefusal> =>
  ok({ paragraphs, ...(reply && { reply }) });

/** A letter that tells of something on record. */
export const telling = <Told>(what: What<'notRecorded'>, find: (input: LetterInput) => Told | undefined, build: (input: LetterInput, told: Told) => Result<LetterBody, LetterRefusal>): LetterBuilder =>
  (input) => {
    const told = find(input);
    return told === undefined ? fail({ code: 'notRecorded', what }) : build(input, told);
  };

/** A letter that needs something the context must tell. */
export function filledIn<Value>(what: What<'notFilledIn'>, value: Value | undefined, build: (value: Value) => Result<LetterBody, LetterRefusal>): Result<LetterBody, LetterRefusal> {
  const blank = typeof value === 'string' && value.trim() === '';
  return value === undefined || blank ? fail({ code: 'notFilledIn', what }) : build(value);
}

/** An answer as its letter sees it. */
export interface Answer extends LetterDecision {
  readonly facts: DecisionFacts;
}

/** A letter that gives the answer: only with the leaf it belongs to, and with every fact the leaf needs. */
export const answering = (build: (input: LetterInput, answer: Answer) => Result<LetterBody, LetterRefusal>): LetterBuilder =>
  telling('decision', ({ decision }) => decision, (input, { leaf, reasons, facts = {} }) => {
    const wanted = letterOf(leaf, facts);
    if (wanted !== input.kind) return fail({ code: 'otherLetter', wanted });
    const [fact] = missingFacts(leaf, facts);
    if (fact) return fail({ code: 'factMissing', fact });
    if (leaf === 'partiallyGranted' && !facts.withheld?.length) return fail({ code: 'partMissing' });
    return build(input, { leaf, reasons, facts });
  });

/** 您 for a person, 贵单位 for an organisation. */
export const you = ({ applicantKind }: LetterInput): '您' | '贵单位' => (applicantKind === 'naturalPerson' ? '您' : '贵单位');

export const youOf = (recipient: NonNullable<LetterContext['recipient']>): '您' | '贵单位' => (recipient.organization ? '贵单位' : '您');

/** Whether any of these leaves is the answer's. */
export const isLeaf = (answer: LetterDecision, leaf: LeafKey): boolean => answer.leaf === leaf;
