import { ok } from '@/domain/result';
import type { AgencySummary } from '@/contract/public';
import type { ComparedSide } from '@/contract/reports';
import type { ReportFigures } from '@/domain/report/form-cells';
import { NOT_FOUND, type Outcome } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { agencySummary } from '../../views/agency';
import type { PublicCloud } from './public-cloud';

interface ReportSeries { readonly agency: AgencySummary; readonly reports: readonly ReportFigures[] }

/** 历年年报的数, oldest first. */
export const reportSeries: UseCase<{ readonly agencyId: string }, ReportSeries, PublicCloud> = async ({ agencyId }, _call, { agencies, reports }) => {
  const agency = await agencies.find(agencyId);
  return agency ? ok({ agency: agencySummary(agency), reports: await reports.series(agencyId) }) : NOT_FOUND.agency;
};

interface Side { readonly agencyId: string; readonly year: number }

async function sideOf({ agencyId, year }: Side, { agencies, reports }: PublicCloud): Promise<Outcome<ComparedSide>> {
  const [agency, figures] = await Promise.all([agencies.find(agencyId), reports.figures(agencyId, year)]);
  if (!agency) return NOT_FOUND.agency;
  return figures ? ok({ agency: agencySummary(agency), figures }) : NOT_FOUND.report;
}

/** 对照: two years of an agency, or two agencies of a year. */
export const compareReports: UseCase<{ readonly left: Side; readonly right: Side }, { readonly left: ComparedSide; readonly right: ComparedSide }, PublicCloud> =
  async ({ left, right }, _call, cloud) => {
    const [one, other] = await Promise.all([sideOf(left, cloud), sideOf(right, cloud)]);
    if (!one.ok) return one;
    return other.ok ? ok({ left: one.value, right: other.value }) : other;
  };
