import { ACCEPTS } from '@/domain/case/accepts';
import { applicantStateOf } from '@/domain/case/applicant-state';
import { standingOf } from '@/domain/case/standing';
import type { ActingView } from '@/contract/acting';
import type { ApplicationDetail, ApplicationSummary } from '@/contract/applicant';
import type { Application } from '../application';
import type { Agency } from '../repositories/agencies';
import type { AsOf } from './as-of';
import { maskedApplicant } from './applicant';
import { answerView, caseHead, requestView } from './case';
import { applicantTimeline } from './timeline';

export function applicationSummary({ disclosure, submittedAt, request }: Application, agency: Agency, asOf: AsOf): ApplicationSummary {
  const head = caseHead(disclosure, agency, asOf);
  const state = applicantStateOf(disclosure);
  return { ...head, state, submittedAt, description: request.description, standing: standingOf({ ...head, state }, asOf.today, asOf.calendar) };
}

/** 申请详情 for the person who filed it, as far as the case itself tells it. */
export function applicationDetail(application: Application, agency: Agency, asOf: AsOf): Omit<ApplicationDetail, keyof ActingView> {
  const { disclosure } = application;
  const answer = answerView(disclosure, agency, asOf);
  return {
    ...applicationSummary(application, agency, asOf),
    applicant: maskedApplicant(disclosure.applicantKind, application.person()),
    request: requestView(application),
    timeline: applicantTimeline(disclosure, agency.shortName),
    ...(answer && { answer }),
    canWithdraw: ACCEPTS[disclosure.state].includes('withdrawn'),
  };
}
