import { characterCount } from '@/domain/applicant/text';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { nextStep, nextStepWords, type StepLevel, type StepWords } from '@/domain/case/next-step';
import type { ReviewKind } from '@/domain/statute/reviews';
import type { CaseHead } from '@/contract/case-view';
import type { CaseState } from '@/domain/case/case';
import { currentCalendar } from '@/services/calendar';

type StepOwner = Pick<CaseHead, 'clock' | 'agencyShortName'> & { readonly state: CaseState; readonly reviewing?: ReviewKind };

/** What is to be done with a case, for the clerk who reads it now. */
export function stepOf({ state, clock, agencyShortName, reviewing }: StepOwner, at: Instant): StepWords & { readonly level: StepLevel; readonly provisional: boolean } {
  const step = nextStep(state, clock, civilDateAt(at), currentCalendar(), 'staff');
  return { ...nextStepWords({ ...step, ...(reviewing && { reviewing }) }, agencyShortName), level: step.level, provisional: step.provisional && !clock.endedOn };
}

/** A notice that is still to come may move the date. */
export const PROVISIONAL = '期限是暂定的。';

/** 理由不超过4000字，现在是4001字，请精简。 Characters as people count them. */
export function tooLong(text: string, what: string, limit: number): string | undefined {
  const count = characterCount(text.trim());
  return count > limit ? `${what}不超过${limit}字，现在是${count}字，请精简。` : undefined;
}
