import { ok } from '@/domain/result';
import type { AgencySummary, ReportSummary } from '@/contract/public';
import { NOT_FOUND } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { agencySummary } from '../../views/agency';
import { reportSummary } from '../../views/report';
import type { PublicCloud } from './public-cloud';

interface ReportList { readonly agency: AgencySummary; readonly reports: readonly ReportSummary[] }

/** 年度报告列表, newest first. */
export const listReports: UseCase<{ readonly agencyId: string }, ReportList, PublicCloud> = async ({ agencyId }, _call, { agencies, reports }) => {
  const agency = await agencies.find(agencyId);
  if (!agency) return NOT_FOUND.agency;
  return ok({ agency: agencySummary(agency), reports: (await reports.of(agencyId)).map(reportSummary) });
};
