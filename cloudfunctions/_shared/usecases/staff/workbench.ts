import { ok } from '@/domain/result';
import type { Workbench } from '@/contract/staff';
import type { AgencyCall } from '../../entry/staff';
import { mapPage } from '../../paging';
import type { UseCase } from '../../serving/call';
import { workItem } from '../../views/staff-case';
import type { StaffCloud } from './staff-cloud';

interface WorkbenchInput { readonly agencyId: string; readonly cursor?: string | undefined; readonly show: 'open' | 'closed' }

/** 今天: open cases in the order of the date that binds; closed ones newest first. */
export const workbench: UseCase<WorkbenchInput, Workbench, StaffCloud, AgencyCall> = async ({ cursor, show }, call, { cases, calendar }) => {
  const { agency, today } = call;
  const [page, counts] = await Promise.all([
    show === 'open' ? cases.open(agency.id, cursor) : cases.closed(agency.id, cursor),
    cases.counts(agency.id, today),
  ]);
  return ok({
    agency: { id: agency.id, name: agency.name },
    ...mapPage(page, (application) => workItem(application, agency, call, { calendar, today: call.today })),
    counts,
  });
};
