import { agendaOf } from '@/domain/agenda/agenda';
import { isMine, shelfOf } from '@/domain/agenda/shelf';
import type { Instant } from '@/domain/calendar/instant';
import type { WorkItem } from '@/contract/workbench';
import type { Application } from '../application';
import type { Agency } from '../repositories/agencies';
import { maskedName } from './applicant';
import type { AsOf } from './as-of';
import { caseHead } from './case';
import type { Viewer } from './staff-case';

/** One line of the workbench. @param at the moment it is looked at @param names of the agency's people by member id */
export function workItem(application: Application, agency: Agency, { member, roles }: Viewer, at: Instant, asOf: AsOf, names: ReadonlyMap<string, string>): WorkItem {
  const { disclosure, submittedAt, request } = application;
  const { calendar, today } = asOf;
  const handler = application.handler && names.get(application.handler);
  return {
    ...caseHead(disclosure, agency, asOf),
    state: disclosure.state,
    description: request.description,
    applicantName: maskedName(disclosure.applicantKind, application.person().name),
    submittedAt,
    ...(handler && { handler }),
    duties: agendaOf(disclosure, at, calendar).duties,
    mine: isMine(shelfOf(disclosure, at, calendar), { today, roles, memberId: member.id }),
    ...(disclosure.outcome && { outcome: disclosure.outcome }),
  };
}
