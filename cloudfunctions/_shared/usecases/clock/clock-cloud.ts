import type { Instant } from '@/domain/calendar/instant';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { BlindIndex } from '../../crypto/blind-index';
import type { Migrated } from '../../migrations/migrate';
import type { PushConfig } from '../../push/config';
import type { Notifier } from '../../push/notifier';
import type { PushGrantRepository } from '../../repositories/push-grants';
import type { PushOutboxRepository } from '../../repositories/push-outbox';
import type { FileRepository } from '../../files/file-repository';
import type { AgencyRepository } from '../../repositories/agencies';
import type { WithheldRepository } from '../../repositories/withheld';
import type { CaseRepository } from '../../repositories/cases';
import type { DraftRepository } from '../../repositories/drafts';
import type { ItemRepository } from '../../repositories/items';
import type { JobMarkRepository } from '../../repositories/job-marks';
import type { ErasureRepository } from '../../repositories/erasures';
import type { KeyRotationRepository } from '../../repositories/key-rotations';
import type { CountyBoardRepository } from '../../repositories/county-boards';
import type { UrgeRepository } from '../../repositories/urges';
import type { YearSumsRepository } from '../../repositories/year-sums';
import type { MemberRepository } from '../../repositories/members';
import type { MessageRepository } from '../../repositories/messages';
import type { MetricsRepository } from '../../repositories/metrics';
import type { NumberRepository } from '../../repositories/numbers';
import type { ReportDateRepository } from '../../repositories/report-dates';
import type { ReportRepository } from '../../repositories/reports';
import type { YearReportRepository } from '../../repositories/year-reports';
import type { SealRepository } from '../../repositories/seals';
import type { SpentPaceRepository } from '../../repositories/spent-paces';
import type { TallyRepository } from '../../repositories/tallies';
import type { UploadRepository } from '../../repositories/uploads';
import type { Finder } from '../../search/finder';
import type { ItemFailed } from '../../timer';

/** What the timer's jobs work with. */
export interface ClockCloud {
  readonly calendar: WorkCalendar;
  readonly blind: BlindIndex;
  readonly agencies: AgencyRepository;
  readonly members: MemberRepository;
  readonly jobMarks: JobMarkRepository;
  readonly keyRotations: KeyRotationRepository;
  readonly erasures: ErasureRepository;
  readonly cases: CaseRepository;
  readonly withheld: WithheldRepository;
  readonly numbers: NumberRepository;
  readonly reports: ReportRepository;
  readonly yearReports: YearReportRepository;
  readonly reportDates: ReportDateRepository;
  readonly tallies: TallyRepository;
  readonly seals: SealRepository;
  readonly messages: MessageRepository;
  /** Absent where WeChat's messages are not set up. */
  readonly push?: { readonly config: PushConfig; readonly notifier: Notifier };
  readonly outbox: PushOutboxRepository;
  readonly pushGrants: PushGrantRepository;
  readonly drafts: DraftRepository;
  readonly uploads: UploadRepository;
  readonly items: ItemRepository;
  readonly files: FileRepository;
  readonly boards: CountyBoardRepository;
  readonly yearSums: YearSumsRepository;
  readonly urges: UrgeRepository;
  readonly finder: Finder;
  readonly paces: Pick<SpentPaceRepository, 'forget'>;
  readonly metrics: Pick<MetricsRepository, 'forget'>;
  /** The next stretch of what is stored in an earlier shape. */
  readonly migrate: (at: Instant, itemFailed: ItemFailed) => Promise<Migrated>;
}
