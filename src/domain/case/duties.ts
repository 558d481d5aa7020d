import { REVIEWS } from '../statute/reviews';
import type { StaffRole } from '../statute/roles';
import { STAFF_ROLES } from '../statute/roles';
import { ACCEPTS } from './accepts';
import type { CaseState, DisclosureCase } from './case';
import type { CaseEventType } from './event';
import { LATE_TYPES } from './late';
import { barredBy, peopleOf, stepOf, type AnswerPeople } from './people';
import { reviewing } from './reviews';

const OFFICER: readonly StaffRole[] = ['officer'];
const HEAD: readonly StaffRole[] = ['officeHead'];

/** 岗位职责: which roles take a step; what is not here is the officer's, except submitting. 退回 belongs to whose turn it is. */
const DUTIES: Partial<Record<CaseEventType, readonly StaffRole[] | Partial<Record<CaseState, readonly StaffRole[]>>>> = {
  submitted: [],
  requestEdited: [],
  materialAdded: [],
  extended: ['officeHead'],
  extensionDeclined: ['officeHead'],
  reviewed: ['reviewer'],
  returned: { decided: ['reviewer'], reviewed: ['signatory'] },
  signed: ['signatory'],
};

/** Roles that may do an event in a state; empty when the state does not accept it or it is not the staff's. */
export function rolesFor(event: CaseEventType, state: CaseState): readonly StaffRole[] {
  if (event === 'submitted' || !ACCEPTS[state].includes(event)) return [];
  const duty = DUTIES[event] ?? OFFICER;
  return isList(duty) ? duty : (duty[state] ?? []);
}

/** What moves no day of the agency's own period, whenever it is recorded. */
const MOVES_NOTHING: readonly CaseEventType[] = ['noticeServed', 'remedyFiled', 'remedyEnded'];

/**
 * Whether a late record (补录) needs an approval: once the case was answered, what moves its period also says whether it
 * was answered in time, so the head of the office enters it, with his 签批密码, and not whoever handled it.
 */
export const lateNeedsApproval = (event: CaseEventType, state: CaseState): boolean => state === 'closed' && !MOVES_NOTHING.includes(event);

/** Who may record an event after the fact (补录) while the case is in a state. */
export const mayRecordLate = (event: CaseEventType, roles: readonly StaffRole[], state: CaseState): boolean => {
  const duty = lateNeedsApproval(event, state) && isList(DUTIES[event] ?? OFFICER) ? HEAD : DUTIES[event] ?? OFFICER;
  return LATE_TYPES.includes(event) && isList(duty) && duty.some((role) => roles.includes(role));
};

const isList = (duty: object): duty is readonly StaffRole[] => Array.isArray(duty);

type DutyFacts = Pick<DisclosureCase, 'state' | 'events' | 'decision'>;

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

/** The step that carries a case on, by state; what else a state accepts may happen beside it. */
const NEXT: Partial<Record<CaseState, { readonly event: CaseEventType; readonly verb: string }>> = {
  submitted: { event: 'receiptConfirmed', verb: '确认收到' },
  inProgress: { event: 'decided', verb: '拟定答复' },
  decided: { event: 'reviewed', verb: '审核' },
  reviewed: { event: 'signed', verb: '签发' },
  signed: { event: 'served', verb: '送达' },
};

const DONE = { decided: '拟定', reviewed: '审核', signed: '签发' } as const;

/** 轮到谁: whether the step that carries a case on is this member's. */
export function isTurnOf(current: DutyFacts, roles: readonly StaffRole[], memberId: string): boolean {
  const next = NEXT[current.state];
  return next !== undefined && allowedEvents(current, roles, memberId).includes(next.event);
}

/** 在等谁: why it is not this member's turn; undefined when it is, or when nobody of the office is waited for. */
export function waitingFor(current: DutyFacts, roles: readonly StaffRole[], memberId: string): string | undefined {
  const { state } = current;
  const next = NEXT[state];
  if (!next || isTurnOf(current, roles, memberId)) return undefined;
  const role = rolesFor(next.event, state)[0];
  const person = role ? STAFF_ROLES[role].label : '工作人员';
  const review = reviewing(current);
  const verb = review?.both ? `做${REVIEWS[review.kind].label}` : next.verb;
  const first = mayDo(next.event, state, roles) ? bar(next.event, state, peopleOf(current), memberId) : undefined;
  return first ? `这份答复由你${DONE[first]}，要由另一位${person}${verb}` : `等${person}${verb}`;
}
