import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { Receipt } from '@/contract/applicant';
import type { Application } from '../application';
import type { Agency } from '../repositories/agencies';
import { caseHead } from './case';

/** 回执. */
export function receiptView({ disclosure, submittedAt, request }: Application, agency: Agency, calendar: WorkCalendar): Receipt {
  const confirmed = disclosure.events.find(({ type }) => type === 'receiptConfirmed');
  return {
    ...caseHead(disclosure, agency, calendar),
    submittedAt,
    ...(confirmed && { confirmedAt: confirmed.at }),
    description: request.description,
  };
}
