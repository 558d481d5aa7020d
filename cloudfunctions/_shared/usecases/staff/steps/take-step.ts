import { ok } from '@/domain/result';
import type { StaffCase } from '@/contract/staff';
import { advanceAll } from '../../../advance';
import type { CaseCall } from '../../../entry/staff';
import { pinProblem } from '../../../pin';
import type { UseCase } from '../../../serving/call';
import { caseViewFor } from '../case-view';
import type { StaffCloud } from '../staff-cloud';
import { eventsOf, type Entered } from './step-events';

/** 办理一步: any step between receipt and archive that is not an approval of an answer; granting an extension asks for the 签批密码. */
export const takeStep: UseCase<Entered & { readonly id: string; readonly pin?: string | undefined }, StaffCase, StaffCloud, CaseCall> = async (entered, call, cloud) => {
  const events = eventsOf(entered, call);
  if (!events.ok) return events;
  const wrong = entered.steps.some(({ type }) => type === 'extended') ? await pinProblem(call, entered.pin, cloud) : undefined;
  if (wrong) return wrong;
  const done = await advanceAll(call.application, entered.version, events.value, cloud);
  return done.ok ? ok(await caseViewFor(done.value, call, cloud)) : done;
};
