import { addDays, type CivilDate } from '../calendar/civil-date';
import { civilDateAt, type Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkingDays } from '../calendar/working-days';
import type { DisclosureCase } from '../case/case';
import { answerBy, type CaseClock } from '../case/clock';
import { isTurnOf } from '../case/duties';
import { STAFF_ROLES, type StaffRole } from '../statute/roles';
import { agendaOf, type Agenda } from './agenda';
import { NEAR_WORKING_DAYS, type Duty } from './duty';

/** Before every date that occurs. */
export const EVER = '0001-01-01' as CivilDate;
/** After every date that occurs. */
const NEVER = '9999-12-31' as CivilDate;

/**
 * Where a case stands in the lists of its office. What changes as days pass is kept as the day on which it changes, so
 * that a list is right on every day without being written anew.
 */
export interface Shelf {
  /** work: in hand, or a remedy waits for the agency's reply · practice: 练习件, in no list */
  readonly desk: 'work' | 'done' | 'practice';
  readonly group: 'unconfirmed' | 'office' | 'applicant' | 'others' | 'none';
  /** Whose turn it is, from `actFrom` on. */
  readonly turns: readonly StaffRole[];
  /** Who may not although his role may, as `role:memberId`. */
  readonly barred: readonly string[];
  readonly actFrom: CivilDate;
  /** The last day on which it waits for others; {@link EVER} when for nobody. */
  readonly othersUntil: CivilDate;
  /** The day lists are ordered by. */
  readonly bindsOn: CivilDate;
  /** The last day of the agency's own period, by the earlier clock; {@link NEVER} while none runs. */
  readonly answerOn: CivilDate;
  /** After it an open case is overdue. */
  readonly overdueAfter: CivilDate;
  /** The last day for which all of this holds without a new event. */
  readonly holdsUntil: CivilDate;
}

const ROLES = Object.keys(STAFF_ROLES) as StaffRole[];
const OFFICER: readonly StaffRole[] = ['officer'];
/** No member has it: whoever is barred is barred by his id. */
const NOBODY = '';

function rolesOf(duty: Duty, current: DisclosureCase): readonly StaffRole[] {
  switch (duty.kind) {
    case 'answer': return ROLES.filter((role) => isTurnOf(current, [role], NOBODY));
    case 'approveExtension': return ['officeHead'];
    default: return OFFICER;
  }
}

function barredFrom(roles: readonly StaffRole[], current: DisclosureCase): readonly string[] {
  const people = [...new Set(current.events.flatMap(({ by }) => (by.kind === 'staff' ? [by.memberId] : [])))];
  return roles.flatMap((role) => people.filter((id) => isTurnOf(current, [role], NOBODY) && !isTurnOf(current, [role], id)).map((id) => `${role}:${id}`));
}

/** The day a duty is ordered by; that of an answer is by the earlier clock, also after it has passed. */
function bindsOn({ kind, by }: Duty, clock: CaseClock): CivilDate {
  const ownDay = kind === 'answer' || kind === 'approveExtension' || kind === 'awaitOpinion' ? clock.bindingOn : by;
  return ownDay ?? (kind === 'awaitRemedy' ? NEVER : clock.bindingOn);
}

const earliest = (days: readonly CivilDate[]): CivilDate => [...days].sort()[0] ?? NEVER;

/** From when the office itself is at the turn. */
function actFrom({ duties, othersUntil }: Agenda): CivilDate {
  if (duties.some(({ party }) => party === 'office')) return EVER;
  const due = duties.find(({ kind }) => kind === 'awaitApplicant')?.by;
  if (due) return addDays(due, 1);
  return othersUntil && othersUntil !== 'open' ? addDays(othersUntil, 1) : NEVER;
}

function groupOf({ duties, clock, othersUntil }: Agenda, open: boolean): Shelf['group'] {
  if (!open) return 'none';
  if (duties.some(({ kind }) => kind === 'confirm')) return 'unconfirmed';
  if (clock.waitingFor === 'correction' || clock.waitingFor === 'payment') return 'applicant';
  return othersUntil ? 'others' : 'office';
}

/** Days of the agency's own periods that run. */
function ownDays({ duties, clock }: Agenda, group: Shelf['group']): readonly CivilDate[] {
  const replies = duties.flatMap(({ kind, by }) => (kind === 'replyToRemedy' && by ? [by] : []));
  return [...replies, ...(group === 'office' || group === 'others' ? [clock.bindingOn] : [])];
}

/** 案件在哪些列表里. @param at the moment it is put there */
export function shelfOf(current: DisclosureCase, at: Instant, calendar: WorkCalendar): Shelf {
  const agenda = agendaOf(current, at, calendar);
  const { duties, clock, othersUntil } = agenda;
  const open = !clock.endedOn;
  const replies = duties.filter(({ kind }) => kind === 'replyToRemedy');
  const group = groupOf(agenda, open);
  const from = actFrom(agenda);
  const atTurn = duties.filter(({ party }) => party === 'office');
  const turns = from === NEVER ? [] : [...new Set((atTurn.length > 0 ? atTurn.flatMap((one) => rolesOf(one, current)) : OFFICER))];
  const until = othersUntil === 'open' ? NEVER : othersUntil ?? EVER;
  return {
    desk: current.practice ? 'practice' : open || replies.length > 0 ? 'work' : 'done',
    group, turns, barred: barredFrom(turns, current), actFrom: from, othersUntil: until,
    bindsOn: earliest(duties.map((one) => bindsOn(one, clock))),
    answerOn: earliest(ownDays(agenda, group)),
    overdueAfter: open ? answerBy(clock) ?? NEVER : NEVER,
    holdsUntil: earliest([
      ...replies.flatMap(({ by }) => (by ? [by] : [])), ...(othersUntil ? [until] : []),
      // What nobody limits moves the last day by every day it lasts.
      ...(othersUntil === 'open' ? [civilDateAt(at)] : []), ...(from > civilDateAt(at) && from < NEVER ? [addDays(from, -1)] : []),
    ]),
  };
}

/** 列表. */
export const WORK_FILTERS = {
  mine: { label: '待我办' },
  open: { label: '全部' },
  unconfirmed: { label: '待确认' },
  near: { label: '快到期' },
  overdue: { label: '逾期' },
  applicant: { label: '等申请人' },
  consulting: { label: '征求意见' },
  closed: { label: '已办结' },
} as const satisfies Record<string, { readonly label: string }>;

export type WorkFilter = keyof typeof WORK_FILTERS;

/** 已办结 grow for ever and nobody needs their number beyond this; it is counted no further. */
export const MOST_COUNTED = 1000;

/** 12, or 999+ */
export const countLabel = (count: number): string => (count >= MOST_COUNTED ? `${MOST_COUNTED - 1}+` : String(count));

/** Who looks, and when. */
export interface Glance {
  readonly today: CivilDate;
  /** The first day that is not near any more. */
  readonly farFrom: CivilDate;
  readonly roles: readonly StaffRole[];
  readonly memberId: string;
}

export const glance = (today: CivilDate, calendar: WorkCalendar, { roles, memberId }: Pick<Glance, 'roles' | 'memberId'>): Glance =>
  ({ today, farFrom: addWorkingDays(today, NEAR_WORKING_DAYS + 1, calendar).date, roles, memberId });

/** 轮到谁. */
export const isMine = ({ turns, barred, actFrom }: Shelf, { today, roles, memberId }: Omit<Glance, 'farFrom'>): boolean =>
  actFrom <= today && turns.some((role) => roles.includes(role) && !barred.includes(`${role}:${memberId}`));

/** Whether a case stands in a list; the queries of the store say the same (repositories/work-lists.ts). @param ended whether the case has ended */
export function standsIn(filter: WorkFilter, shelf: Shelf, ended: boolean, seen: Glance): boolean {
  if (shelf.desk === 'practice') return false;
  if (filter === 'closed') return ended;
  if (shelf.desk !== 'work') return false;
  switch (filter) {
    case 'open': return true;
    case 'mine': return isMine(shelf, seen);
    case 'unconfirmed': return shelf.group === 'unconfirmed';
    case 'near': return shelf.answerOn < seen.farFrom && shelf.overdueAfter >= seen.today;
    case 'overdue': return shelf.overdueAfter < seen.today;
    case 'applicant': return shelf.group === 'applicant';
    case 'consulting': return shelf.group === 'others' && shelf.othersUntil >= seen.today;
  }
}
