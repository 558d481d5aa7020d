import type { CaseState, DisclosureCase } from './case';

/** Where an application is for the person who filed it; drafts and reviews inside the office are not his concern. */
export type ApplicantState = 'submitted' | 'inProgress' | 'awaitingCorrection' | 'awaitingPayment' | 'answered' | 'split' | 'withdrawn' | 'converted' | 'forwarded';

const SEEN: Record<Exclude<CaseState, 'closed'>, ApplicantState> = {
  submitted: 'submitted', inProgress: 'inProgress', decided: 'inProgress', reviewed: 'inProgress', signed: 'inProgress',
  awaitingCorrection: 'awaitingCorrection', awaitingPayment: 'awaitingPayment', split: 'split', withdrawnUnconfirmed: 'withdrawn', forwarded: 'forwarded',
};

/** 申请人看到的状态. */
export function applicantStateOf({ state, events }: Pick<DisclosureCase, 'state' | 'events'>): ApplicantState {
  if (state !== 'closed') return SEEN[state];
  // After an order to handle it again, what ended it last counts.
  const endings = events.filter(({ type }) => type === 'served' || type === 'withdrawn');
  const ending = endings[endings.length - 1];
  if (ending?.type === 'served') return 'answered';
  return ending?.type === 'withdrawn' && ending.into ? 'converted' : 'withdrawn';
}
