import { ok } from '@/domain/result';
import type { AgencyHome } from '@/contract/public';
import { NOT_FOUND } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { agencySummary, publicContact } from '../../views/agency';
import { reportSummary } from '../../views/report';
import type { PublicCloud } from './public-cloud';

/** Years of the small chart. */
const NEWEST = 5;

/** 单位首页: contact, reports, and who runs the program (国办函〔2026〕12号). */
export const agencyHome: UseCase<{ readonly agencyId: string }, AgencyHome, PublicCloud> = async ({ agencyId }, { today }, { agencies, reports }) => {
  const agency = await agencies.find(agencyId);
  if (!agency) return NOT_FOUND.agency;
  const host = agency.parentId ? await agencies.find(agency.parentId) : agency;
  if (!host) throw new Error(`agency ${agency.id} has no host`);
  const [newest, reportCount] = await Promise.all([reports.list(agency.id, NEWEST), reports.count(agency.id)]);
  return ok({
    agency: agencySummary(agency),
    countyName: host.shortName,
    ...publicContact(agency, today),
    host: { name: host.name, ...(host.filingNumber && { filingNumber: host.filingNumber }) },
    reports: newest.map(reportSummary),
    reportCount,
  });
};
