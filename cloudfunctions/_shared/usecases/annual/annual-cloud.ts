import type { BlindIndex } from '../../crypto/blind-index';
import type { AgencyRepository } from '../../repositories/agencies';
import type { CaseRepository } from '../../repositories/cases';
import type { MemberRepository } from '../../repositories/members';
import type { PublicationRepository } from '../../repositories/publications';
import type { NumbersRepository } from '../../repositories/registers';
import type { ReportRepository } from '../../repositories/reports';
import type { TallyRepository } from '../../repositories/tallies';
import type { YearLineRepository } from '../../repositories/year-lines';
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
}
