import { ok } from '@/domain/result';
import type { PublishedReport } from '@/contract/reports';
import { NOT_FOUND } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { PublishedReportRecord, ReportRepository } from '../../repositories/reports';
import type { UseCase } from '../../serving/call';
import { civilDate, type CivilDate } from '@/domain/calendar/civil-date';
import type { StructuredReport } from '@/domain/report/report';
import { agencySummary, agencyThen } from '../../views/agency';
import type { PublicCloud } from './public-cloud';
import { successors } from './successors';

interface WantedReport { readonly agencyId: string; readonly year: number; readonly version?: number | undefined }

/** A version of a report, the one in force unless another is named, and which one is in force. */
export async function versionOf({ agencyId, year, version }: WantedReport, reports: ReportRepository): Promise<{ readonly shown: PublishedReportRecord; readonly current: PublishedReportRecord } | undefined> {
  const current = await reports.find(agencyId, year);
  if (!current) return undefined;
  const shown = version === undefined || version === current.version ? current : await reports.findEarlier(agencyId, year, version);
  return shown && { shown, current };
}

/** A report stays under the name its agency had when it came out: on the day it says, else on the last day it was due (art. 50). */
const nameDay = ({ publishedOn }: Pick<StructuredReport, 'publishedOn'>, year: number): CivilDate => publishedOn ?? civilDate(`${year + 1}-01-31`);

/** 当时的单位: whose report it is, under the name of its time. */
export const publisherOf = (agency: Agency, { year, report }: Pick<PublishedReportRecord, 'year' | 'report'>): Agency => agencyThen(agency, nameDay(report, year));

/** 一年的年度报告 whole. */
export const getReport: UseCase<WantedReport, PublishedReport, PublicCloud> = async (wanted, _call, { agencies, reports, openAddress }) => {
  const agency = await agencies.find(wanted.agencyId);
  if (!agency) return NOT_FOUND.agency;
  const [found, years] = await Promise.all([versionOf(wanted, reports), reports.years(agency.id)]);
  if (!found) return NOT_FOUND.report;
  const { shown: { report, version, publishedAt }, current } = found;
  return ok({ agency: agencySummary(publisherOf(agency, found.shown), await successors(agency, agencies)), report, years, version, current: current.version, publishedAt, earlier: current.earlier, ...(openAddress && { openAddress }) });
};
