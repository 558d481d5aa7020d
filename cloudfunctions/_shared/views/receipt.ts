import type { Receipt } from '@/contract/applicant';
import type { Application } from '../application';
import type { Agency } from '../repositories/agencies';
import type { AsOf } from './as-of';
import { caseHead } from './case';

/** 回执. */
export function receiptView({ disclosure, submittedAt, request }: Application, agency: Agency, asOf: AsOf): Receipt {
  const confirmed = disclosure.events.find(({ type }) => type === 'receiptConfirmed');
  return {
    ...caseHead(disclosure, agency, asOf),
    submittedAt,
    ...(confirmed && { confirmedAt: confirmed.at }),
    description: request.description,
  };
}
