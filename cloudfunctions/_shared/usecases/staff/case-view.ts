import type { StaffCase } from '@/contract/staff';
import type { Application } from '../../application';
import type { CaseCall } from '../../entry/staff';
import { staffCase } from '../../views/staff-case';
import type { StaffCloud } from './staff-cloud';

/** The case as the caller sees it, with the names of the agency's people. */
export async function caseViewFor(application: Application, call: Pick<CaseCall, 'agency' | 'member' | 'relation' | 'today'>, { members, calendar }: StaffCloud): Promise<StaffCase> {
  const names = new Map((await members.ofAgency(call.agency.id)).map(({ id, name }) => [id, name]));
  return staffCase(application, call.agency, call, names, { calendar, today: call.today });
}
