import type { CaseState } from '@/domain/case/case';
import type { Application } from '../application';

/** Before anybody has answered what was understood. */
const STILL_READ: readonly CaseState[] = ['submitted', 'inProgress', 'awaitingCorrection', 'awaitingPayment'];

/** 按原件录入: there is an original, and no answer has been drafted on what was understood of it. */
export const mayType = ({ request, disclosure }: Pick<Application, 'request' | 'disclosure'>): boolean =>
  request.originals !== undefined && STILL_READ.includes(disclosure.state);
