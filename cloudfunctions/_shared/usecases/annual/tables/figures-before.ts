import type { ReportFigures } from '@/domain/report/form-cells';
import type { Agency } from '../../../repositories/agencies';
import type { AnnualCloud } from '../annual-cloud';

/** 县政府 publishes for the whole county: its report is the sum of its agencies', and no year's beginning of its own office. */
export const publishesSum = ({ parentId }: Pick<Agency, 'parentId'>): boolean => parentId === undefined;

/** 上一年公布的表 of an agency itself, which its own year begins with. @source 条例 art. 49(2) */
export const figuresBefore = async (agency: Pick<Agency, 'id' | 'parentId'>, year: number, { reports }: Pick<AnnualCloud, 'reports'>): Promise<ReportFigures | undefined> =>
  (publishesSum(agency) ? undefined : reports.figures(agency.id, year - 1));
