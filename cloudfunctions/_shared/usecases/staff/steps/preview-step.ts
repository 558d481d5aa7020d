import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { applicantPeriods } from '@/domain/case/applicant-periods';
import { caseClock } from '@/domain/case/clock';
import type { DisclosureCase } from '@/domain/case/case';
import { deadlinesOf } from '@/domain/case/explanation';
import { factsOf } from '@/domain/case/facts';
import { messageFor } from '@/domain/case/refusal-words';
import { transitionAll } from '@/domain/case/transition';
import { agencyReplyDueOn } from '@/domain/remedy/agency-reply';
import { ok } from '@/domain/result';
import { STAFF_ROLES } from '@/domain/statute/roles';
import type { StepEffect, StepInput } from '@/contract/steps';
import type { CaseCall } from '../../../entry/staff';
import { refuseByRule } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import { toldOf } from '../../../telling';
import { repeats } from '../../intake/repeats';
import type { StaffCloud } from '../staff-cloud';
import { noticeProblem } from './notice-problem';
import { billOf } from './step-event';
import { eventsOf, type Entered } from './step-events';

/** 按件 is charged by the applicant's number in the month, which is known here as far as it was registered here. @source 国办函〔2020〕109号 art. 4 */
async function feeRows(step: StepInput | undefined, call: CaseCall, cloud: StaffCloud): Promise<Pick<StepEffect, 'fee'>> {
  const bill = step?.type === 'feeNoticed' ? billOf(step) : undefined;
  if (!bill?.ok || step?.type !== 'feeNoticed') return {};
  const fee = { fen: bill.value.fen, lines: bill.value.lines.map(({ words }) => words) };
  const known = step.tariff === 'pieces' ? await repeats({ id: call.application.disclosure.id }, call, cloud) : undefined;
  const differs = known?.ok && known.value.comparable && known.value.nthOfMonth !== step.quantity;
  return { fee: { ...fee, ...(differs && { differs: { typed: step.quantity, registered: known.value.nthOfMonth, month: known.value.month } }) } };
}

/** What came after the applicant's own period, while nobody recorded that he let it pass, is taken. @source 条例 art. 30; 国办函〔2020〕109号 */
function afterHisPeriod(before: DisclosureCase, step: StepInput | undefined, calendar: WorkCalendar): Pick<StepEffect, 'afterHisPeriod'> {
  if (step?.type !== 'feePaid' && step?.type !== 'corrected') return {};
  const { due } = applicantPeriods(factsOf(before), calendar);
  return due && step.on > due.date ? { afterHisPeriod: due.date } : {};
}

/** By when the agency itself has to answer what is filed. @source 行政复议法 arts. 48, 54; 行政诉讼法 art. 67(1) */
function ownReply(step: StepInput | undefined, calendar: WorkCalendar): Pick<StepEffect, 'ownReply'> {
  const due = step?.type === 'remedyFiled' ? agencyReplyDueOn(step, calendar) : undefined;
  return due ? { ownReply: { on: due.date, provisional: due.provisional } } : {};
}

const PEOPLE: Readonly<Record<string, string>> = { owner: '申请人，在小程序里', drafter: '拟稿的经办人' };

/** What was recorded and moves nothing, in the words of why. */
function withoutEffect(before: DisclosureCase, after: DisclosureCase): { readonly withoutEffect?: string } {
  const known = new Set((before.withoutEffect ?? []).map(({ index }) => index));
  const fresh = (after.withoutEffect ?? []).find(({ index }) => !known.has(index));
  return fresh ? { withoutEffect: messageFor(fresh.refusal) } : {};
}

/** 办理以前先看结果: the same rules as the step itself, and nothing is written. */
export const previewStep: UseCase<Entered & { readonly id: string }, StepEffect, StaffCloud, CaseCall> = async (entered, call, cloud) => {
  const { calendar } = cloud;
  const events = eventsOf(entered, call);
  if (!events.ok) return events;
  const before = call.application.disclosure;
  const next = transitionAll(before, events.value, calendar);
  if (!next.ok) return refuseByRule(next.error);
  const unfounded = await noticeProblem(entered, call, cloud);
  if (unfounded) return unfounded;
  const after = next.value;
  const reply = deadlinesOf(after, calendar, call.today).find(({ key }) => key === 'reply');
  const told = toldOf(events.value[events.value.length - 1] ?? events.value[0]);
  return ok({
    state: after.state,
    before: caseClock(before, calendar, call.today),
    after: caseClock(after, calendar, call.today),
    why: reply?.steps ?? [],
    ...await feeRows(entered.steps.find(({ type }) => type === 'feeNoticed'), call, cloud),
    ...afterHisPeriod(before, entered.steps[0], calendar),
    ...ownReply(entered.steps.find(({ type }) => type === 'remedyFiled'), calendar),
    ...withoutEffect(before, after),
    told: PEOPLE[told] ?? STAFF_ROLES[told as keyof typeof STAFF_ROLES].label,
  });
};
