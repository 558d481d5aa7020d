import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { BlindIndex } from '../../crypto/blind-index';
import type { FileRepository } from '../../files/file-repository';
import type { AccessLogRepository } from '../../repositories/access-log';
import type { AgencyRepository } from '../../repositories/agencies';
import type { CaseRepository } from '../../repositories/cases';
import type { ConsultationLinkRepository } from '../../repositories/consultation-links';
import type { GuessRepository } from '../../repositories/guesses';
import type { LetterRepository } from '../../repositories/letters';
import type { UploadRepository } from '../../repositories/uploads';

/** What answering a consultation, or looking an application up, works with. */
export interface OpinionCloud {
  readonly calendar: WorkCalendar;
  readonly blind: BlindIndex;
  readonly agencies: AgencyRepository;
  readonly cases: CaseRepository;
  readonly links: ConsultationLinkRepository;
  readonly letters: LetterRepository;
  readonly guesses: GuessRepository;
  readonly accessLog: AccessLogRepository;
  readonly uploads: UploadRepository;
  readonly files: FileRepository;
  readonly randomId: () => string;
  /** Slows down guessing. */
  readonly wait: (ms: number) => Promise<void>;
}
