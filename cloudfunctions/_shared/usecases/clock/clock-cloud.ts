import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { FileRepository } from '../../files/file-repository';
import type { AgencyRepository } from '../../repositories/agencies';
import type { CaseRepository } from '../../repositories/cases';
import type { DraftRepository } from '../../repositories/drafts';
import type { MessageRepository } from '../../repositories/messages';
import type { NumberRepository } from '../../repositories/numbers';
import type { TallyRepository } from '../../repositories/tallies';
import type { UploadRepository } from '../../repositories/uploads';

/** What the timer's jobs work with. */
export interface ClockCloud {
  readonly calendar: WorkCalendar;
  readonly agencies: AgencyRepository;
  readonly cases: CaseRepository;
  readonly numbers: NumberRepository;
  readonly tallies: TallyRepository;
  readonly messages: MessageRepository;
  readonly drafts: DraftRepository;
  readonly uploads: UploadRepository;
  readonly files: FileRepository;
}
