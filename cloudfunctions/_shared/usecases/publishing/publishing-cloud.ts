import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { BlindIndex } from '../../crypto/blind-index';
import type { FileRepository } from '../../files/file-repository';
import type { AgencyRepository } from '../../repositories/agencies';
import type { ItemRepository } from '../../repositories/items';
import type { MemberRepository } from '../../repositories/members';

/** What publishing works with, in the function of the staff and in that of the papers. */
export interface PublishingCloud {
  readonly calendar: WorkCalendar;
  readonly blind: BlindIndex;
  readonly agencies: AgencyRepository;
  readonly members: MemberRepository;
  readonly items: ItemRepository;
  readonly files: FileRepository;
}
