import type * as z from 'zod';
import { transition } from '@/domain/case/transition';
import { articleLabel } from '@/domain/statute/article';
import { DECISION_FACTS, type DecisionFacts } from '@/domain/statute/decision-facts';
import type { LeafKey } from '@/domain/statute/leaves';
import { contraryWords, lacksReason } from '@/domain/wizard/contrary';
import type { decideInput, StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import { refuse, refuseByRule, STALE } from '../../refusal';
import { withReviews } from '../../required-reviews';
import type { UseCase } from '../../serving/call';
import { storedStanding } from '../../views/wizard';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

type DecisionFactsInput = NonNullable<z.output<typeof decideInput>['facts']> | undefined;

/** Absent, not undefined: stored documents carry no empty fields. */
function toldFacts(facts: DecisionFactsInput): { readonly facts?: DecisionFacts } {
  const told = Object.entries(facts ?? {}).filter(([, words]) => words !== undefined);
  return told.length > 0 ? { facts: Object.fromEntries(told) } : {};
}

interface Decide { readonly id: string; readonly version: number; readonly leaf: LeafKey; readonly reasons: string; readonly facts?: DecisionFactsInput }

/** 拟定答复: one of the 21 outcomes, with reasons; one that the wizard does not lead to says why. @source 条例 art. 36 */
export const decide: UseCase<Decide, StaffCase, StaffCloud, CaseCall> = async ({ id, version, leaf, reasons, facts }, call, cloud) => {
  const { disclosure } = call.application;
  if (disclosure.version !== version) return STALE;
  const told = toldFacts(facts);
  const event = withReviews({ type: 'decided' as const, ...entryOf(call), leaf, reasons, ...told }, call.agency);
  // What the law refuses is said first; the wizard only asks for a reason.
  const possible = transition(disclosure, event, cloud.calendar);
  if (!possible.ok) return refuseByRule(possible.error);
  const { result } = storedStanding(disclosure, await cloud.wizards.find(id), { today: call.today, calendar: cloud.calendar });
  if (lacksReason(leaf, told.facts, result)) {
    return refuse('contraryToWizard', contraryWords(leaf, result), { field: 'facts.contraryToWizard', article: articleLabel(DECISION_FACTS.contraryToWizard.rule) });
  }
  return step(call, version, event, cloud);
};
