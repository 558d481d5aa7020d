import { ACCEPTS } from '@/domain/case/accepts';
import { allowedEvents, lateNeedsApproval, mayRecordLate, rolesFor } from '@/domain/case/duties';
import type { CaseEvent } from '@/domain/case/event';
import { EVENTS } from '@/domain/case/event-words';
import { factsOf } from '@/domain/case/facts';
import { hasOrderBehind } from '@/domain/case/reopening';
import { ok } from '@/domain/result';
import { art, articleLabel } from '@/domain/statute/article';
import type { StepInput } from '@/contract/steps';
import { notYourRole } from '../../../authorization';
import { asDeputy } from '../../../entry/standing';
import type { CaseCall } from '../../../entry/staff';
import { refuse, STALE, type Outcome } from '../../../refusal';
import { withReviews } from '../../../required-reviews';
import { stepEvent } from './step-event';

/** What is entered at once. */
export interface Entered {
  readonly version: number;
  readonly steps: readonly StepInput[];
  readonly late?: { readonly reason: string } | undefined;
}

const TOGETHER_ONLY_LATE = refuse('stepsTogether', '几步一起登记只能用于补录，请写明补录的原因，或者一步一步办理。', { field: 'late' });

/** Whose a step is, said to whom it is not; a step that the state does not accept is refused by the law's own words later. */
function notYours({ type }: StepInput, late: boolean, { application: { disclosure }, member, roles }: CaseCall) {
  if (late) {
    if (mayRecordLate(type, roles, disclosure.state)) return undefined;
    return lateNeedsApproval(type, disclosure.state)
      ? refuse('forbidden', `这件申请已经办结，补录“${EVENTS[type].term}”会改变是不是按期答复，由公开机构负责人登记，并输入签批密码。`)
      : refuse('forbidden', `“${EVENTS[type].term}”不由你补录，请联系经办人或者公开机构负责人。`);
  }
  if (!ACCEPTS[disclosure.state].includes(type) || allowedEvents(disclosure, roles, member.id).includes(type)) return undefined;
  return notYourRole(rolesFor(type, disclosure.state));
}

const NO_ORDER = refuse('orderUnknown', '还没有登记作出这份文书的复议或者诉讼，或者它还没有“维持”以外的结果。请先登记复议、诉讼和结果，再登记重新处理。', { field: 'source', article: articleLabel(art(51)) });

/** The events that a member may enter, as the case will keep them. */
export function eventsOf({ version, steps, late }: Entered, call: CaseCall): Outcome<readonly [CaseEvent, ...CaseEvent[]]> {
  if (call.application.disclosure.version !== version) return STALE;
  if (steps.length > 1 && !late) return TOGETHER_ONLY_LATE;
  const events: CaseEvent[] = [];
  for (const [index, step] of steps.entries()) {
    const refused = notYours(step, late !== undefined, call);
    if (refused) return refused;
    if (step.type === 'reopened' && !hasOrderBehind(step.source, factsOf(call.application.disclosure))) return NO_ORDER;
    const event = stepEvent(step, { call, late, newId: `v${version}-${index + 1}` });
    if (!event.ok) return event;
    events.push(withReviews(asDeputy(event.value, call.application.disclosure.state, call), call.agency));
  }
  return ok(events as [CaseEvent, ...CaseEvent[]]);
}
