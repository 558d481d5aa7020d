import { ok } from '@/domain/result';
import type { PublishedReport } from '@/contract/public';
import { NOT_FOUND } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { agencySummary } from '../../views/agency';
import type { PublicCloud } from './public-cloud';

/** 一年的年度报告 whole. */
export const getReport: UseCase<{ readonly agencyId: string; readonly year: number }, PublishedReport, PublicCloud> =
  async ({ agencyId, year }, _call, { agencies, reports }) => {
    const agency = await agencies.find(agencyId);
    if (!agency) return NOT_FOUND.agency;
    const all = await reports.of(agencyId);
    const wanted = all.find((report) => report.year === year);
    if (!wanted) return NOT_FOUND.report;
    return ok({ agency: agencySummary(agency), report: wanted.report, years: all.map((report) => report.year) });
  };
