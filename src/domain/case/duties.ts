import type { StaffRole } from '../statute/roles';
import { STAFF_ROLES } from '../statute/roles';
import { ACCEPTS } from './accepts';
import type { CaseState, DisclosureCase } from './case';
import type { CaseEventType } from './event';
import { barredBy, peopleOf, stepOf, type AnswerPeople } from './people';

type StaffEvent = Exclude<CaseEventType, 'submitted' | 'withdrawn'>;

/** 岗位职责: which roles take a step in which state; 退回 belongs to whose turn it is. Submitting and withdrawing are the applicant's. */
const DUTIES: Record<StaffEvent, Partial<Record<CaseState, readonly StaffRole[]>>> = {
  receiptConfirmed: { submitted: ['officer'] },
  decided: { inProgress: ['officer'] },
  reviewed: { decided: ['reviewer'] },
  returned: { decided: ['reviewer'], reviewed: ['signatory'] },
  signed: { reviewed: ['signatory'] },
  served: { signed: ['officer'] },
};

const isStaffEvent = (event: CaseEventType): event is StaffEvent => event in DUTIES;

/** Roles that may do an event in a state; empty when the state does not accept it or it is not the staff's. */
export const rolesFor = (event: CaseEventType, state: CaseState): readonly StaffRole[] =>
  ((isStaffEvent(event) && DUTIES[event][state]) || []);

type DutyFacts = Pick<DisclosureCase, 'state' | 'events'>;

const mayDo = (event: CaseEventType, state: CaseState, roles: readonly StaffRole[]) =>
  rolesFor(event, state).some((role) => roles.includes(role));

function bar(event: CaseEventType, state: CaseState, people: AnswerPeople, memberId: string) {
  const step = stepOf(event, state);
  return step && barredBy(people, step, memberId);
}

/** What a member may do now, by state, roles and separation of duties; the server obeys it, the pages draw their buttons from it. */
export function allowedEvents(current: DutyFacts, roles: readonly StaffRole[], memberId: string): readonly CaseEventType[] {
  const people = peopleOf(current);
  return ACCEPTS[current.state].filter((event) =>
    mayDo(event, current.state, roles) && !bar(event, current.state, people, memberId));
}

const VERBS: Partial<Record<CaseState, string>> = {
  submitted: '确认收到', inProgress: '拟定答复', decided: '审核', reviewed: '签发', signed: '送达',
};

const DONE = { decided: '拟定', reviewed: '审核', signed: '签发' } as const;

/** 在等谁: why this member can do nothing here now; undefined when he can, or when the case is closed. */
export function waitingFor(current: DutyFacts, roles: readonly StaffRole[], memberId: string): string | undefined {
  const { state } = current;
  const verb = VERBS[state];
  const next = ACCEPTS[state].find((event) => rolesFor(event, state).length > 0);
  if (!verb || !next || allowedEvents(current, roles, memberId).length > 0) return undefined;
  const role = rolesFor(next, state)[0];
  const person = role ? STAFF_ROLES[role].label : '工作人员';
  const first = mayDo(next, state, roles) ? bar(next, state, peopleOf(current), memberId) : undefined;
  return first ? `这份答复由你${DONE[first]}，要由另一位${person}${verb}` : `等${person}${verb}`;
}
