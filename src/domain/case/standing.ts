import type { CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { ApplicantState } from './applicant-state';
import type { CaseClock } from './clock';
import { nextStep, nextStepWords, type StepLevel, type StepWords } from './next-step';

/** 办到哪里了, for the person who filed it: who acts next by when, and how near that is. */
export interface Standing extends StepWords {
  readonly level: StepLevel;
}

interface Stands {
  readonly state: ApplicantState;
  readonly clock: CaseClock;
  readonly agencyShortName: string;
}

/** @param today the day the sentence is true on */
export function standingOf({ state, clock, agencyShortName }: Stands, today: CivilDate, calendar: WorkCalendar): Standing {
  const step = nextStep(state, clock, today, calendar, 'applicant');
  return { ...nextStepWords(step, agencyShortName), level: step.level };
}
