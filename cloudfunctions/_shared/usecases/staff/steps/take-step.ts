import { lateNeedsApproval } from '@/domain/case/duties';
import { transitionAll } from '@/domain/case/transition';
import { ok } from '@/domain/result';
import type { StaffCase } from '@/contract/staff';
import { advanceAll } from '../../../advance';
import type { CaseCall } from '../../../entry/staff';
import { pinProblem } from '../../../pin';
import { refuse, refuseByRule } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import { ownerOf } from '../../papers/papers-cloud';
import { caseViewFor } from '../case-view';
import { bindFiles } from '../bind-files';
import type { StaffCloud } from '../staff-cloud';
import { noticeProblem } from './notice-problem';
import { eventsOf, type Entered } from './step-events';

const FILE_GONE = refuse('uploadMissing', '有材料没有传完或者已经用在别处，请重新添加；其他填写的内容都在。', { field: 'proofs' });

/** 办理一步: any step between receipt and archive that is not an approval of an answer; granting an extension, and a late record that moves the period of an answered case, ask for the 签批密码. */
export const takeStep: UseCase<Entered & { readonly id: string; readonly pin?: string | undefined }, StaffCase, StaffCloud, CaseCall> = async (entered, call, cloud) => {
  const events = eventsOf(entered, call);
  if (!events.ok) return events;
  const possible = transitionAll(call.application.disclosure, events.value, cloud.calendar);
  if (!possible.ok) return refuseByRule(possible.error);
  const unfounded = await noticeProblem(entered, call, cloud);
  if (unfounded) return unfounded;
  const { state } = call.application.disclosure;
  const approved = entered.steps.some(({ type }) => type === 'extended' || (entered.late && lateNeedsApproval(type, state)));
  const wrong = approved ? await pinProblem(call, entered.pin, cloud) : undefined;
  if (wrong) return wrong;
  const files = entered.steps.flatMap((one) => ('proofs' in one ? one.proofs ?? [] : []));
  const unbound = await bindFiles({ uploadIds: files, owner: ownerOf(call.member), application: call.application, version: entered.version, events: events.value, gone: FILE_GONE }, cloud);
  if (unbound) return unbound;
  const done = await advanceAll(call.application, entered.version, events.value, cloud);
  return done.ok ? ok(await caseViewFor(done.value, call, cloud)) : done;
};
