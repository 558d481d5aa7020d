import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { BlindIndex } from '../../crypto/blind-index';
import type { FileRepository } from '../../files/file-repository';
import type { AccessLogRepository } from '../../repositories/access-log';
import type { AgencyRepository } from '../../repositories/agencies';
import type { CaseRepository } from '../../repositories/cases';
import type { MemberRepository } from '../../repositories/members';
import type { TallyRepository } from '../../repositories/tallies';

/** What the staff's use cases work with. */
export interface StaffCloud {
  readonly calendar: WorkCalendar;
  readonly blind: BlindIndex;
  readonly agencies: AgencyRepository;
  readonly members: MemberRepository;
  readonly cases: CaseRepository;
  readonly tallies: TallyRepository;
  readonly accessLog: AccessLogRepository;
  readonly files: FileRepository;
}
