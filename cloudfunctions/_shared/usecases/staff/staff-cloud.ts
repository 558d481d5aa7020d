import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { CalendarNow } from '../../clouds/calendar';
import type { FileRepository } from '../../files/file-repository';
import type { AccessLogRepository } from '../../repositories/access-log';
import type { MiniCodeMaker } from '../../push/mini-code';
import type { ContentSafety } from '../../safety/content-safety';
import type { AgencyHistoryRepository } from '../../repositories/agency-history';
import type { CaseRepository } from '../../repositories/cases';
import type { JobMarkRepository } from '../../repositories/job-marks';
import type { ErasureRepository } from '../../repositories/erasures';
import type { KeyRotationRepository } from '../../repositories/key-rotations';
import type { FrontCloud } from './front-cloud';
import type { CaseHandlerRepository } from '../../repositories/case-handlers';
import type { GuideEditionRepository } from '../../repositories/guide-editions';
import type { GuideRepository } from '../../repositories/guides';
import type { GuessRepository } from '../../repositories/guesses';
import type { InvitationRepository } from '../../repositories/invitations';
import type { RuleRepository } from '../../repositories/rules';
import type { PeopleRepository } from '../../repositories/people';
import type { SettingsLogRepository } from '../../repositories/settings-log';
import type { SecondFactorRepository } from '../../repositories/second-factors';
import type { NumberRepository } from '../../repositories/numbers';
import type { NoticeRepository } from '../../repositories/notices';
import type { ConsultationLinkRepository } from '../../repositories/consultation-links';
import type { DescriptionRepository } from '../../repositories/descriptions';
import type { FindingCountRepository } from '../../repositories/finding-counts';
import type { RequestRepository } from '../../repositories/requests';
import type { WithheldRepository } from '../../repositories/withheld';
import type { AnswerDraftRepository } from '../../repositories/answer-drafts';
import type { LikeCaseRepository } from '../../repositories/like-cases';
import type { RegisterRepository } from '../../repositories/registers';
import type { UploadRepository } from '../../repositories/uploads';
import type { TallyRepository } from '../../repositories/tallies';

/** What the staff's use cases work with. */
export interface StaffCloud extends FrontCloud {
  /** Imported notices that do not fit the calendar. */
  readonly unusedNotices: CalendarNow['unused'];
  readonly secondFactors: SecondFactorRepository;
  readonly people: PeopleRepository;
  readonly invitations: InvitationRepository;
  readonly guesses: GuessRepository;
  readonly handlers: CaseHandlerRepository;
  readonly settingsLog: SettingsLogRepository;
  readonly guides: GuideRepository;
  readonly guideEditions: GuideEditionRepository;
  readonly rules: RuleRepository;
  readonly histories: AgencyHistoryRepository;
  /** 内容安全检查; absent where none is configured. */
  readonly contentSafety?: ContentSafety;
  /** 小程序码; absent where the mini-program is not set up. */
  readonly miniCodes?: MiniCodeMaker;
  readonly descriptions: DescriptionRepository;
  readonly findings: FindingCountRepository;
  /** The same applications by another calendar: the one a notice has just made. */
  readonly casesUnder: (calendar: WorkCalendar) => CaseRepository;
  readonly numbers: NumberRepository;
  readonly notices: NoticeRepository;
  readonly tallies: TallyRepository;
  readonly jobMarks: JobMarkRepository;
  readonly keyRotations: KeyRotationRepository;
  readonly erasures: ErasureRepository;
  readonly accessLog: AccessLogRepository;
  readonly files: FileRepository;
  /** An id nobody can guess: 32 hexadecimal digits. */
  readonly randomId: () => string;
  readonly uploads: UploadRepository;
  readonly requests: RequestRepository;
  readonly registers: RegisterRepository;
  readonly answerDrafts: AnswerDraftRepository;
  readonly withheld: WithheldRepository;
  readonly likeCases: LikeCaseRepository;
  readonly links: ConsultationLinkRepository;
  /** Nobody can guess one. */
  readonly randomToken: () => string;
  readonly wait: (ms: number) => Promise<void>;
}
