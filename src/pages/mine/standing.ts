import type { ApplicationSummary } from '@/contract/applicant';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { nextStep, nextStepWords, type ApplicantStep, type StepLevel, type StepWords } from '@/domain/case/next-step';
import { currentCalendar } from '@/services/calendar';

/** Where an application stands for the person who filed it, as facts and in words. */
export interface Standing extends StepWords {
  readonly level: StepLevel;
  readonly step: ApplicantStep;
}

/** @param today the cloud's day */
export function standingOf({ state, clock, agencyShortName }: Pick<ApplicationSummary, 'state' | 'clock' | 'agencyShortName'>, today: CivilDate): Standing {
  const step = nextStep(state, clock, today, currentCalendar(), 'applicant');
  return { ...nextStepWords(step, agencyShortName), level: step.level, step };
}

const URGENCY: readonly StepLevel[] = ['late', 'near', 'calm', 'done'];

/** 要我留意的在前: what is late first, then what is near; among equals the newest. */
export function byNeed(applications: readonly ApplicationSummary[], today: CivilDate): readonly ApplicationSummary[] {
  const rank = (application: ApplicationSummary) => URGENCY.indexOf(standingOf(application, today).level);
  return [...applications].sort((a, b) => rank(a) - rank(b) || (a.submittedAt < b.submittedAt ? 1 : -1));
}
