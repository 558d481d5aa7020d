import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { BlindIndex } from '../../crypto/blind-index';
import type { FileRepository } from '../../files/file-repository';
import type { AccessLogRepository } from '../../repositories/access-log';
import type { AgencyRepository } from '../../repositories/agencies';
import type { CaseRepository } from '../../repositories/cases';
import type { DraftRepository } from '../../repositories/drafts';
import type { InboxRepository } from '../../repositories/inbox';
import type { PushCloud } from '../inbox/push';
import type { MemberRepository } from '../../repositories/members';
import type { NumberRepository } from '../../repositories/numbers';
import type { LetterRepository } from '../../repositories/letters';
import type { FindingCountRepository } from '../../repositories/finding-counts';
import type { OpeningRepository } from '../../repositories/openings';
import type { GuessRepository } from '../../repositories/guesses';
import type { RequestRepository } from '../../repositories/requests';
import type { UploadRepository } from '../../repositories/uploads';

/** What the applicant's use cases work with. */
export interface ApplicantCloud extends PushCloud {
  readonly calendar: WorkCalendar;
  readonly blind: BlindIndex;
  readonly agencies: AgencyRepository;
  readonly members: MemberRepository;
  readonly cases: CaseRepository;
  readonly numbers: NumberRepository;
  readonly drafts: DraftRepository;
  readonly inbox: InboxRepository;
  readonly uploads: UploadRepository;
  readonly requests: RequestRepository;
  /** Counts requests within an hour. */
  readonly guesses: GuessRepository;
  readonly letters: LetterRepository;
  readonly accessLog: AccessLogRepository;
  readonly openings: OpeningRepository;
  readonly findings: FindingCountRepository;
  readonly files: FileRepository;
  /** An id nobody can guess: lower-case letters and digits. */
  readonly randomId: () => string;
}
