import { caseClock } from '@/domain/case/clock';
import type { DisclosureCase } from '@/domain/case/case';
import { deadlinesOf } from '@/domain/case/explanation';
import { messageFor } from '@/domain/case/refusal-words';
import { transitionAll } from '@/domain/case/transition';
import { ok } from '@/domain/result';
import { STAFF_ROLES } from '@/domain/statute/roles';
import type { StepEffect } from '@/contract/steps';
import type { CaseCall } from '../../../entry/staff';
import { refuseByRule } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import { toldOf } from '../../../telling';
import type { StaffCloud } from '../staff-cloud';
import { billOf } from './step-event';
import { eventsOf, type Entered } from './step-events';

const PEOPLE: Readonly<Record<string, string>> = { owner: '申请人，在小程序里', drafter: '拟稿的经办人' };

/** What was recorded and moves nothing, in the words of why. */
function withoutEffect(before: DisclosureCase, after: DisclosureCase): { readonly withoutEffect?: string } {
  const known = new Set((before.withoutEffect ?? []).map(({ index }) => index));
  const fresh = (after.withoutEffect ?? []).find(({ index }) => !known.has(index));
  return fresh ? { withoutEffect: messageFor(fresh.refusal) } : {};
}

/** 办理以前先看结果: the same rules as the step itself, and nothing is written. */
export const previewStep: UseCase<Entered & { readonly id: string }, StepEffect, StaffCloud, CaseCall> = async (entered, call, { calendar }) => {
  const events = eventsOf(entered, call);
  if (!events.ok) return events;
  const before = call.application.disclosure;
  const next = transitionAll(before, events.value, calendar);
  if (!next.ok) return refuseByRule(next.error);
  const after = next.value;
  const reply = deadlinesOf(after, calendar, call.today).find(({ key }) => key === 'reply');
  const [step] = entered.steps;
  const bill = step?.type === 'feeNoticed' ? billOf(step) : undefined;
  const told = toldOf(events.value[events.value.length - 1]?.type ?? 'archived');
  return ok({
    state: after.state,
    before: caseClock(before, calendar, call.today),
    after: caseClock(after, calendar, call.today),
    why: reply?.steps ?? [],
    ...(bill?.ok && { fee: { fen: bill.value.fen, lines: bill.value.lines.map(({ words }) => words) } }),
    ...withoutEffect(before, after),
    told: PEOPLE[told] ?? STAFF_ROLES[told as keyof typeof STAFF_ROLES].label,
  });
};
