import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { BlindIndex } from '../../crypto/blind-index';
import type { FileRepository } from '../../files/file-repository';
import type { AccessLogRepository } from '../../repositories/access-log';
import type { AgencyRepository } from '../../repositories/agencies';
import type { WithheldRepository } from '../../repositories/withheld';
import type { AnswerDraftRepository } from '../../repositories/answer-drafts';
import type { LikeCaseRepository } from '../../repositories/like-cases';
import type { CaseRepository } from '../../repositories/cases';
import type { DraftRepository } from '../../repositories/drafts';
import type { PushGrantRepository } from '../../repositories/push-grants';
import type { ItemRepository } from '../../repositories/items';
import type { LetterRepository } from '../../repositories/letters';
import type { MemberRepository } from '../../repositories/members';
import type { NumberRepository } from '../../repositories/numbers';
import type { OpeningRepository } from '../../repositories/openings';
import type { ReportPublisher, ReportRepository } from '../../repositories/reports';
import type { RequestRepository } from '../../repositories/requests';
import type { SecondFactorRepository } from '../../repositories/second-factors';
import type { UploadRepository } from '../../repositories/uploads';
import type { AnnualCloud } from '../annual/annual-cloud';

/** What reading and writing documents work with. */
export interface PapersCloud {
  readonly calendar: WorkCalendar;
  readonly blind: BlindIndex;
  readonly agencies: AgencyRepository;
  readonly members: MemberRepository;
  readonly uploads: UploadRepository;
  readonly items: ItemRepository;
  readonly answerDrafts: AnswerDraftRepository;
  readonly withheld: WithheldRepository;
  readonly likeCases: LikeCaseRepository;
  readonly requests: RequestRepository;
  readonly reports: ReportRepository & ReportPublisher;
  readonly secondFactors: SecondFactorRepository;
  readonly files: FileRepository;
  readonly cases: CaseRepository;
  readonly letters: LetterRepository;
  readonly numbers: NumberRepository;
  readonly openings: OpeningRepository;
  readonly accessLog: AccessLogRepository;
  readonly drafts: DraftRepository;
  readonly pushGrants: PushGrantRepository;
  /** What the year's report is put together from; opened only for its draft, and to see how far it has come. */
  readonly annual: () => Promise<AnnualCloud>;
  /** An id nobody can guess: lower-case letters and digits. */
  readonly randomId: () => string;
}

/** Whose a document is until it is imported: the member's, apart from what the same person files as an applicant. */
export const ownerOf = ({ id }: { readonly id: string }): string => `member.${id}`;
