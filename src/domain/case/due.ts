import type { CivilDate } from '../calendar/civil-date';
import { addWorkingDays, workingDaysBetween, type PeriodEnd } from '../calendar/working-days';
import type { WorkCalendar } from '../calendar/work-calendar';
import { consultationEnd } from './consultation-end';
import type { CaseFacts, Run } from './facts';

/** Days that do not count: after `from`, up to and including `to`. */
export interface Pause {
  readonly consultationId: string;
  readonly from: CivilDate;
  /** Absent while the consultation is open and nothing limits it. */
  readonly to?: CivilDate;
  /** It is still open; `to` is when it ends at the latest. */
  readonly open: boolean;
}

/** Where a stretch of the agency's period ends. */
export interface RunEnd {
  /** Absent while a consultation is open. */
  readonly due?: PeriodEnd;
  /** The end if every open consultation lasts to its limit; absent without a limit. */
  readonly latest?: PeriodEnd;
  /** The end if every open consultation ended on the day it is looked at. */
  readonly soonest: PeriodEnd;
  readonly pauses: readonly Pause[];
}

/** What a period runs from, and how many working days it has. */
interface Base {
  readonly from: CivilDate;
  readonly days: number;
}

interface Window {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

/** 工作日 inside any of the windows; a day that several cover is one day. */
function pausedDays(windows: readonly Window[], calendar: WorkCalendar): number {
  const ordered = [...windows].sort((a, b) => (a.from < b.from ? -1 : 1));
  let sum = 0;
  let covered: CivilDate | undefined;
  for (const { from, to } of ordered) {
    const begin = later(covered ?? from, from);
    if (to <= begin) continue;
    sum += workingDaysBetween(begin, to, calendar);
    covered = to;
  }
  return sum;
}

const endOf = (base: Base, windows: readonly Window[], calendar: WorkCalendar): PeriodEnd =>
  addWorkingDays(base.from, base.days + pausedDays(windows, calendar), calendar);

/** Windows as they are if what is open ended on a day given for each. */
const closedAt = (pauses: readonly Pause[], open: (pause: Pause) => CivilDate): readonly Window[] =>
  pauses.map((pause) => ({ from: pause.from, to: pause.open ? open(pause) : (pause.to ?? pause.from) }));

/**
 * 期限届满日 of one stretch of the period, from all that moved it:
 * consultations are not counted (art. 33(3)), an extension adds its days (art. 33(2)), a delay sets the day (art. 35).
 * What came when the period was already over moves nothing.
 * @param startOn where the stretch begins; the safe clock begins earlier than the run itself
 * @param asOf the day it is looked at
 */
export function runEnd(run: Run, startOn: CivilDate, facts: Pick<CaseFacts, 'consultations'>, asOf: CivilDate, calendar: WorkCalendar): RunEnd {
  let base: Base = { from: startOn, days: run.workingDays };
  let pauses: readonly Pause[] = [];
  // An open consultation counts as lasting: nothing that follows it can come too late.
  const isOver = (day: CivilDate) => !pauses.some((pause) => pause.open) && day > endOf(base, closedAt(pauses, () => day), calendar).date;
  for (const move of run.moves) {
    if (isOver(later(move.on, startOn))) continue;
    if (move.type === 'extended') base = { ...base, days: base.days + move.workingDays };
    else if (move.type === 'delayed') {
      base = { from: move.until, days: 0 };
      pauses = pauses.map((pause) => ({ ...pause, from: later(pause.from, move.on) }));
    } else {
      const consultation = facts.consultations.get(move.consultationId);
      if (!consultation) continue;
      const { limit, endedOn } = consultationEnd(consultation, asOf, calendar);
      const to = endedOn ?? limit?.date;
      pauses = [...pauses, { consultationId: move.consultationId, from: later(move.on, startOn), ...(to && { to }), open: !endedOn }];
    }
  }
  const open = pauses.filter((pause) => pause.open);
  const soonest = endOf(base, closedAt(pauses, (pause) => later(pause.from, asOf)), calendar);
  if (open.length === 0) return { due: soonest, latest: soonest, soonest, pauses };
  if (open.some((pause) => !pause.to)) return { soonest, pauses };
  return { latest: endOf(base, closedAt(pauses, (pause) => pause.to ?? pause.from), calendar), soonest, pauses };
}
