import { ok } from '@/domain/result';
import type { AgencySummary } from '@/contract/public';
import type { StructuredReport } from '@/domain/report/report';
import { NOT_FOUND } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { agencySummary } from '../../views/agency';
import type { PublicCloud } from './public-cloud';

interface ReportSeries { readonly agency: AgencySummary; readonly reports: readonly StructuredReport[] }

/** 历年年报 for the charts, oldest first. */
export const reportSeries: UseCase<{ readonly agencyId: string }, ReportSeries, PublicCloud> = async ({ agencyId }, _call, { agencies, reports }) => {
  const agency = await agencies.find(agencyId);
  if (!agency) return NOT_FOUND.agency;
  return ok({ agency: agencySummary(agency), reports: (await reports.of(agencyId)).map(({ report }) => report).reverse() });
};
