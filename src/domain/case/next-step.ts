import type { CivilDate } from '../calendar/civil-date';
import { workingDaysBetween } from '../calendar/working-days';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { ApplicantState } from './applicant-state';
import { applicantWords } from './applicant-words';
import type { CaseState } from './case';
import { answerBy, isOverdue, lastDayOf, timely, workingDaysLate, type CaseClock } from './clock';
import { staffWords } from './staff-words';
import type { ApplicantStep, NextStep, StaffStep, StepFacts, StepLevel, StepWords } from './step';

export type { ApplicantStep, NextStep, StaffStep, StepLevel, StepWords } from './step';

/** From how many 工作日 before the last day a case counts as near (a rung of the reminder ladder −10/−5/−2/−1/0). */
const NEAR_WORKING_DAYS = 5;

const WAITING = { correction: 'correcting', payment: 'paying', consultation: 'consulting' } as const;

function situationOf(state: ApplicantState | CaseState, clock: CaseClock): StepFacts['situation'] {
  if (state === 'split' || state === 'forwarded' || state === 'converted') return state;
  if (clock.endedOn) return clock.answeredOn ? 'answered' : 'withdrawn';
  if (clock.waitingFor && (state === 'inProgress' || state === 'awaitingCorrection' || state === 'awaitingPayment')) return WAITING[clock.waitingFor];
  return clock.receivedOn ? 'handling' : 'unconfirmed';
}

function provisionalOf(situation: StepFacts['situation'], clock: CaseClock, safeOn: CivilDate | undefined): boolean {
  if (situation === 'correcting' || situation === 'paying') return clock.applicantDueProvisional ?? false;
  return safeOn ? clock.safeProvisional : clock.provisional;
}

function levelOf(situation: StepFacts['situation'], overdue: boolean, left: number, waited: number): StepLevel {
  if (situation === 'answered' || situation === 'withdrawn' || situation === 'converted' || situation === 'split' || situation === 'forwarded') return 'done';
  // Confirmation is expected on the day of submission or the next working day.
  if (overdue || (situation === 'unconfirmed' && waited > 1)) return 'late';
  return situation === 'unconfirmed' || left <= NEAR_WORKING_DAYS ? 'near' : 'calm';
}

const RUNNING: readonly StepFacts['situation'][] = ['handling', 'consulting'];

/** 等他说明理由, while the agency is in time; after that its lateness is what he has to know. */
function reasonsOf({ reasonsWanted }: CaseClock, situation: StepFacts['situation'], today: CivilDate, calendar: WorkCalendar): Pick<ApplicantStep, 'reasons'> {
  if (!reasonsWanted || !RUNNING.includes(situation)) return {};
  const { dueOn, provisional } = reasonsWanted;
  return { reasons: { ...(dueOn && { lastOn: dueOn }), workingDaysLeft: dueOn ? workingDaysBetween(today, dueOn, calendar) : 0, provisional } };
}

/** 下一步: who has to do what until when, seen by the applicant or by staff. */
export function nextStep(state: ApplicantState, clock: CaseClock, today: CivilDate, calendar: WorkCalendar, viewpoint: 'applicant'): ApplicantStep;
export function nextStep(state: CaseState, clock: CaseClock, today: CivilDate, calendar: WorkCalendar, viewpoint: 'staff'): StaffStep;
export function nextStep(
  state: ApplicantState | CaseState, clock: CaseClock, today: CivilDate, calendar: WorkCalendar, viewpoint: 'applicant' | 'staff',
): NextStep {
  const situation = situationOf(state, clock);
  const lastOn = lastDayOf(clock);
  const safeOn = viewpoint === 'staff' && clock.safeOn && today <= clock.safeOn ? clock.safeOn : undefined;
  const by = safeOn ?? lastOn;
  const workingDaysLeft = workingDaysBetween(today, by, calendar);
  const overdue = isOverdue(clock, today);
  const workingDaysWaited = workingDaysBetween(clock.submittedOn, today, calendar);
  const applicantsTurn = situation === 'correcting' || situation === 'paying';
  const answeredInTime = timely(clock);
  const { reasons } = viewpoint === 'applicant' && !overdue ? reasonsOf(clock, situation, today, calendar) : {};
  const level = levelOf(situation, overdue, workingDaysLeft, workingDaysWaited);
  return {
    viewpoint, state, situation, today, by, lastOn, overdue, workingDaysLeft, workingDaysWaited,
    level: reasons && level === 'calm' ? 'near' : level,
    ...(reasons && { reasons }),
    // What lapsed is drafted and signed while the clock stands still: the applicant's own day is no day to answer by.
    lastKnown: answerBy(clock) !== undefined || (applicantsTurn && clock.applicantDueOn !== undefined),
    submittedOn: clock.submittedOn, ...(clock.safeOn && { safeOn: clock.safeOn }),
    provisional: provisionalOf(situation, clock, safeOn),
    workingDaysLate: workingDaysLate(clock, today, calendar),
    ...(answeredInTime !== undefined && { answeredInTime }),
    ...(clock.endedOn && { endedOn: clock.endedOn }),
  } as NextStep; // the overloads tie the state to the viewpoint
}

/** The words of a step. @param agency how the agency is called in a sentence: 乔官镇 */
export const nextStepWords = (step: NextStep, agency: string): StepWords =>
  (step.viewpoint === 'applicant' ? applicantWords(step, agency) : staffWords(step));

/** 下一步的一段话: the headline, and what one can do. */
export function nextStepSentence(step: NextStep, agency: string): string {
  const { headline, detail } = nextStepWords(step, agency);
  return `${headline}${detail}`;
}
