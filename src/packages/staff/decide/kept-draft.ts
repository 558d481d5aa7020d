import type { StaffCase } from '@/contract/staff';
import type { DecisionFactKey } from '@/domain/statute/decision-facts';
import type { LeafKey } from '@/domain/statute/leaves';
import { load, save } from '@/services/storage';
import { BLANK, mendedDraft, parseDraft, withOutcome, type DecisionDraft } from './draft';

/** Where the draft of a case is kept on the phone. */
export const draftKey = (id: string): string => `staff.decision:${id}`;

/** What is on the phone, else the draft that came back, else nothing. */
export const begun = (draft: DecisionDraft, returned: StaffCase['returned']): DecisionDraft => (draft === BLANK && returned ? mendedDraft(returned) : draft);

/** 按指引的结果: the outcome is set in the draft on the phone; what was written stays. @param facts that must be told with it */
export function takeOutcome({ id, returned }: Pick<StaffCase, 'id' | 'returned'>, leaf: LeafKey, facts: readonly DecisionFactKey[]): void {
  const kept = begun(load(draftKey(id), parseDraft) ?? BLANK, returned);
  save(draftKey(id), withOutcome(kept, leaf, facts));
}

/** A fact that was written down before the answer is drafted; it stands in the draft when one comes to it. */
export function noteFact({ id, returned }: Pick<StaffCase, 'id' | 'returned'>, fact: DecisionFactKey, words: string): void {
  const kept = begun(load(draftKey(id), parseDraft) ?? BLANK, returned);
  save(draftKey(id), { ...kept, facts: { ...kept.facts, [fact]: words } });
}

/** What was written down of a fact so far; empty when nothing was. */
export const notedFact = ({ id, returned }: Pick<StaffCase, 'id' | 'returned'>, fact: DecisionFactKey): string =>
  begun(load(draftKey(id), parseDraft) ?? BLANK, returned).facts[fact] ?? '';
