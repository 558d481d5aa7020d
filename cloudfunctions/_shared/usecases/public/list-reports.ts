import { ok } from '@/domain/result';
import { LIMITS } from '@/contract/limits';
import type { ReportList } from '@/contract/reports';
import { NOT_FOUND } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { agencySummary } from '../../views/agency';
import { reportSummary } from '../../views/report';
import type { PublicCloud } from './public-cloud';

/** 年度报告列表, newest first, a page at a time. */
export const listReports: UseCase<{ readonly agencyId: string; readonly before?: number | undefined }, ReportList, PublicCloud> =
  async ({ agencyId, before }, _call, { agencies, reports }) => {
    const agency = await agencies.find(agencyId);
    if (!agency) return NOT_FOUND.agency;
    const [found, total] = await Promise.all([reports.list(agencyId, LIMITS.pageSize + 1, before), reports.count(agencyId)]);
    const shown = found.slice(0, LIMITS.pageSize);
    const last = shown[shown.length - 1];
    return ok({ agency: agencySummary(agency), reports: shown.map(reportSummary), total, ...(found.length > shown.length && last && { next: last.year }) });
  };
