import type { BlindIndex } from '../../crypto/blind-index';
import type { AgencyRepository } from '../../repositories/agencies';
import type { CaseFindingRepository } from '../../repositories/case-findings';
import type { CaseRepository } from '../../repositories/cases';
import type { CasesToReadRepository } from '../../repositories/cases-to-read';
import type { CountyBoardRepository } from '../../repositories/county-boards';
import type { CountyReportRepository } from '../../repositories/county-reports';
import type { JobMarkRepository } from '../../repositories/job-marks';
import type { MemberRepository } from '../../repositories/members';
import type { OperationWatch } from '../../repositories/operation-watch';
import type { PublicationRepository } from '../../repositories/publications';
import type { NumbersRepository } from '../../repositories/registers';
import type { ReportDateRepository } from '../../repositories/report-dates';
import type { ReportRepository } from '../../repositories/reports';
import type { SecondFactorRepository } from '../../repositories/second-factors';
import type { TallyRepository } from '../../repositories/tallies';
import type { UrgeRepository } from '../../repositories/urges';
import type { YearLineRepository } from '../../repositories/year-lines';
import type { YearReportRepository } from '../../repositories/year-reports';
import type { YearSumsRepository } from '../../repositories/year-sums';
import type { CalendarNow } from '../../clouds/calendar';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';

/** What the use cases of the annual report, of the year's registers and of the county work with. */
export interface AnnualCloud {
  readonly calendar: WorkCalendar;
  readonly blind: BlindIndex;
  readonly agencies: AgencyRepository;
  readonly members: MemberRepository;
  readonly cases: CaseRepository;
  readonly tallies: TallyRepository;
  readonly reports: ReportRepository;
  readonly yearLines: YearLineRepository;
  readonly numbers: NumbersRepository;
  readonly publications: PublicationRepository;
  readonly boards: CountyBoardRepository;
  readonly countyReports: CountyReportRepository;
  readonly urges: UrgeRepository;
  readonly jobMarks: JobMarkRepository;
  readonly unusedNotices: CalendarNow['unused'];
  readonly yearReports: YearReportRepository;
  readonly yearSums: YearSumsRepository;
  readonly reportDates: ReportDateRepository;
  readonly casesToRead: CasesToReadRepository;
  readonly caseFindings: CaseFindingRepository;
  readonly secondFactors: SecondFactorRepository;
  readonly watch: OperationWatch;
}
