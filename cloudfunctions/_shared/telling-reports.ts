import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { ReportMessageKind } from '@/domain/message/message';
import type { Agency } from './repositories/agencies';
import type { Message, Reader } from './telling';

interface OfReport {
  readonly agency: Pick<Agency, 'id' | 'settings'>;
  readonly year: number;
  /** The version the move makes, so that each move is told once. */
  readonly version: number;
  readonly at: Instant;
}

const about = (kind: ReportMessageKind, { agency, year, version, at }: OfReport, reader: Reader, mark: string): Message =>
  ({ key: `report-${agency.id}-${year}-${version}-${mark}`, reader, kind, caseId: '', number: '', at, report: { agencyId: agency.id, year } });

/** 等审核: the reviewers, or the person of the county the agency has named. */
export function reportToReview(of: OfReport): readonly Message[] {
  const { id, settings } = of.agency;
  const reader: Reader = settings?.reviewBy?.by === 'county' ? { kind: 'member', memberId: settings.reviewBy.memberId } : { kind: 'role', agencyId: id, role: 'reviewer' };
  return [about('reportToReview', of, reader, 'reviewer')];
}

/** 等审定: the heads, or the person of the county where nobody of the office is left. */
export function reportToApprove(of: OfReport, byCounty: boolean): readonly Message[] {
  const { id, settings } = of.agency;
  if (byCounty && settings?.reviewBy?.by === 'county') return [about('reportToApprove', of, { kind: 'member', memberId: settings.reviewBy.memberId }, 'county')];
  return (['officeHead', 'signatory'] as const).map((role) => about('reportToApprove', of, { kind: 'role', agencyId: id, role }, role));
}

/** 退回 and 公布: whoever wrote it. */
export const reportToDrafters = (kind: 'reportReturned' | 'reportPublished', of: OfReport, drafters: readonly string[]): readonly Message[] =>
  drafters.map((memberId) => about(kind, of, { kind: 'member', memberId }, memberId.slice(0, 12)));

interface Remembered extends Omit<OfReport, 'version'> {
  readonly due: CivilDate;
  /** Which reminder of the year it is. */
  readonly mark: string;
}

/** 该写了, 逾期了: to whose turn it is. */
export const reportReminder = (kind: 'reportDue' | 'reportLate', { agency, year, at, due, mark }: Remembered, reader: Reader): Message => ({
  key: `report-${agency.id}-${year}-${mark}-${reader.kind === 'role' ? reader.role : reader.kind === 'member' ? reader.memberId : ''}`, reader, kind, caseId: '', number: '', at, report: { agencyId: agency.id, year, due },
});

/** 逾期了: to the county, with whose it is. @source 条例 art. 47 */
export const reportLateToCounty = ({ agency, year, at, due, mark }: Remembered & { readonly agency: Pick<Agency, 'id' | 'shortName' | 'parentId'> }): readonly Message[] => (agency.parentId ? [{
  key: `report-${agency.id}-${year}-${mark}-county`, reader: { kind: 'role', agencyId: agency.parentId, role: 'supervisor' }, kind: 'reportLateCounty', caseId: '', number: '', at, report: { agencyId: agency.id, year, due, name: agency.shortName },
}] : []);
