import type { CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { workingDaysBetween } from '../calendar/working-days';
import { agendaOf } from '../agenda/agenda';
import type { Duty } from '../agenda/duty';
import type { DisclosureCase } from '../case/case';
import { answerBy, type CaseClock } from '../case/clock';
import type { StaffRole } from '../statute/roles';

/** deputy: whom the officers named for their absence · turn: whoever has the next step · county: 县主管部门 */
export type Audience = Extract<StaffRole, 'officer' | 'officeHead' | 'signatory'> | 'deputy' | 'turn' | 'county';

/** A rung: how many 工作日 before the last day, and who hears of it. */
interface Rung {
  readonly left: number;
  readonly tell: readonly Audience[];
}

/**
 * 提醒的梯级 −10/−5/−2/−1/0: the nearer the day, the more people. A choice of this product (product.md C17); the day
 * itself is the law's. Nobody else is told earlier, because a reminder that concerns nobody teaches everybody to ignore them.
 */
export const RUNGS = {
  left10: { left: 10, tell: ['officer'] },
  left5: { left: 5, tell: ['officer'] },
  left2: { left: 2, tell: ['officer', 'deputy', 'turn'] },
  left1: { left: 1, tell: ['officer', 'deputy', 'turn', 'officeHead'] },
  left0: { left: 0, tell: ['officer', 'deputy', 'turn', 'officeHead'] },
} as const satisfies Record<string, Rung>;

/** Told on every working day until it is done. */
const OVERDUE: readonly Audience[] = ['officer', 'deputy', 'turn', 'officeHead', 'signatory', 'county'];
const LAPSED: readonly Audience[] = ['officer'];

/** overdue: 逾期 · lapsed: the applicant let his period pass, which waits to be recorded */
export type RungKey = keyof typeof RUNGS | 'overdue' | 'lapsed';

/** What the day is the last day of: the answer, the reply to a remedy, the applicant's own period. */
type Matter = 'answer' | 'reply' | 'applicant';

/** 一次提醒: facts as of the day it is sent. */
export interface Reminder {
  readonly rung: RungKey;
  readonly matter: Matter;
  /** The day it counts to. */
  readonly by: CivilDate;
  readonly provisional: boolean;
  /** 工作日 left; 0 when overdue. */
  readonly left: number;
  /** 工作日 late. */
  readonly late: number;
  readonly tell: readonly Audience[];
  /** Of one case the same reminder has the same mark: rung and date. */
  readonly mark: string;
}

const ASCENDING = (Object.keys(RUNGS) as (keyof typeof RUNGS)[]).sort((a, b) => RUNGS[a].left - RUNGS[b].left);

/** The rung on which a day stands: the last one that was reached; none while there is more time than the first. */
export const rungAt = (left: number): keyof typeof RUNGS | undefined => ASCENDING.find((rung) => RUNGS[rung].left >= left);

interface Target {
  readonly matter: Matter;
  readonly by: CivilDate;
  readonly provisional: boolean;
}

/** The day that binds now: by the earlier clock while it lasts, then the last day to answer; none while the clock stands still. */
function answerTarget(clock: CaseClock, today: CivilDate): readonly Target[] {
  const last = answerBy(clock);
  if (clock.endedOn || !last) return [];
  const { safeOn } = clock;
  return safeOn && today <= safeOn && safeOn < last
    ? [{ matter: 'answer', by: safeOn, provisional: clock.safeProvisional }]
    : [{ matter: 'answer', by: last, provisional: clock.receivedOn ? clock.provisional : clock.safeProvisional }];
}

const replyTargets = (duties: readonly Duty[]): readonly Target[] =>
  duties.flatMap(({ kind, by, provisional }) => (kind === 'replyToRemedy' && by ? [{ matter: 'reply', by, provisional } as const] : []));

const compact = (date: CivilDate): string => date.replace(/-/g, '');

function climbed(target: Target, today: CivilDate, calendar: WorkCalendar): readonly Reminder[] {
  const { matter, by } = target;
  if (today > by) {
    return [{ ...target, rung: 'overdue', left: 0, late: workingDaysBetween(by, today, calendar), tell: OVERDUE, mark: `${matter}-late-${compact(today)}` }];
  }
  const left = workingDaysBetween(today, by, calendar);
  const rung = rungAt(left);
  return rung ? [{ ...target, rung, left, late: 0, tell: RUNGS[rung].tell, mark: `${matter}-${RUNGS[rung].left}-${compact(by)}` }] : [];
}

function lapses(duties: readonly Duty[]): readonly Reminder[] {
  return duties.flatMap(({ kind, by, provisional }) => (kind === 'recordLapse' && by
    ? [{ rung: 'lapsed', matter: 'applicant', by, provisional, left: 0, late: 0, tell: LAPSED, mark: `applicant-over-${compact(by)}` } as const] : []));
}

/** The beginning of a day in China; reminders know days, not hours. */
const beginningOf = (today: CivilDate): Instant => `${today}T00:00:00.000+08:00` as Instant;

/**
 * 今天该提醒的: at most one for every day a case counts to, by what is true today; whoever did not run for some days
 * sends the newest and not all that were passed. Asked on working days only; a day that falls on a rest day is due on the
 * last working day before it.
 * @throws CalendarRangeError when a date lies before 2019
 */
export function remindersOf(current: DisclosureCase, today: CivilDate, calendar: WorkCalendar): readonly Reminder[] {
  if (current.practice) return [];
  const { duties, clock } = agendaOf(current, beginningOf(today), calendar);
  return [...[...answerTarget(clock, today), ...replyTargets(duties)].flatMap((target) => climbed(target, today, calendar)), ...lapses(duties)];
}
