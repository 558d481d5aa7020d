import { transition } from '@/domain/case/transition';
import { articleLabel } from '@/domain/statute/article';
import { DECISION_FACTS, type DecisionFacts } from '@/domain/statute/decision-facts';
import type { LeafKey } from '@/domain/statute/leaves';
import { contraryWords, lacksReason } from '@/domain/wizard/contrary';
import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import { refuse, refuseByRule, STALE, type Outcome } from '../../refusal';
import { withReviews } from '../../required-reviews';
import { storedStanding } from '../../views/wizard';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

interface Draft { readonly leaf: LeafKey; readonly reasons: string; readonly facts?: DecisionFacts }

/**
 * A draft of an answer from whatever screen: with the reviews its agency has, and with a reason where the wizard does
 * not lead to it. @source 条例 art. 36
 */
export async function draftAnswer(call: CaseCall, version: number, { leaf, reasons, facts }: Draft, cloud: StaffCloud): Promise<Outcome<StaffCase>> {
  const { disclosure } = call.application;
  if (disclosure.version !== version) return STALE;
  const event = withReviews({ type: 'decided' as const, ...entryOf(call), leaf, reasons, ...(facts && { facts }) }, call.agency);
  // What the law refuses is said first; the wizard only asks for a reason.
  const possible = transition(disclosure, event, cloud.calendar);
  if (!possible.ok) return refuseByRule(possible.error);
  const { result } = storedStanding(disclosure, await cloud.wizards.find(disclosure.id), { today: call.today, calendar: cloud.calendar });
  if (lacksReason(leaf, facts, result)) {
    return refuse('contraryToWizard', contraryWords(leaf, result), { field: 'facts.contraryToWizard', article: articleLabel(DECISION_FACTS.contraryToWizard.rule) });
  }
  return step(call, version, event, cloud);
}
