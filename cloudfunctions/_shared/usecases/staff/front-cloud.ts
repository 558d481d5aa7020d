import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { AgencyRepository } from '../../repositories/agencies';
import type { CaseRepository } from '../../repositories/cases';
import type { InboxRepository } from '../../repositories/inbox';
import type { MemberRepository } from '../../repositories/members';
import type { ItemRepository } from '../../repositories/items';
import type { LetterRepository } from '../../repositories/letters';
import type { OpeningRepository } from '../../repositories/openings';
import type { WizardRepository } from '../../repositories/wizards';
import type { PushCloud } from '../inbox/push';

/** What is needed for what a phone asks first: who I am, 今天, 消息, an application. */
export interface FrontCloud extends PushCloud {
  readonly calendar: WorkCalendar;
  readonly agencies: AgencyRepository;
  readonly members: MemberRepository;
  readonly cases: CaseRepository;
  readonly wizards: WizardRepository;
  readonly letters: LetterRepository;
  readonly openings: OpeningRepository;
  readonly inbox: InboxRepository;
  readonly items: ItemRepository;
}
