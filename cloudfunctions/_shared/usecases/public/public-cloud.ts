import { grantsOf } from '../../authorization';
import { refuse } from '../../refusal';
import type { CalendarNow } from '../../clouds/calendar';
import type { MarkedTimer } from '../../operation/timers';
import type { AgencyRepository } from '../../repositories/agencies';
import type { FileRepository } from '../../files/file-repository';
import type { GuideEditionRepository } from '../../repositories/guide-editions';
import type { JobMark } from '../../repositories/job-marks';
import type { ChangedPublication } from '../../repositories/open-publications';
import type { ReportRepository } from '../../repositories/reports';
import type { PublicationRepository } from '../../repositories/publications';
import type { RuleRepository } from '../../repositories/rules';
import type { LastSeal } from '../../repositories/last-seal';
import type { NumbersRepository } from '../../repositories/registers';
import type { Finder } from '../../search/finder';
import type { UseCase } from '../../serving/call';

/** What reading needs: no identity, no key, no personal data. */
export interface PublicCloud {
  readonly agencies: AgencyRepository;
  readonly numbers: NumbersRepository;
  readonly reports: ReportRepository;
  readonly guideEditions: GuideEditionRepository;
  readonly rules: RuleRepository;
  readonly files: Pick<FileRepository, 'address'>;
  /** Where the world reaches the data files; known to the deployment only. */
  readonly openAddress?: string;
  /** 检索 over everything that is public. */
  readonly finder: Finder;
  readonly publications: PublicationRepository;
  readonly changedPublications: (limit: number, agencyIds: readonly string[]) => Promise<readonly ChangedPublication[]>;
  readonly calendarNow: () => Promise<CalendarNow>;
  readonly lastReminders: () => Promise<JobMark | undefined>;
  readonly lastSeal: () => Promise<LastSeal | undefined>;
  readonly timers: () => Promise<readonly MarkedTimer[]>;
}

const CLOSED = refuse('forbidden', '这一步现在不能办理，请返回后再试。');

/** For everyone, signed in or not. */
export const openToAll = <Input, Value, Cloud>(useCase: UseCase<Input, Value, Cloud>): UseCase<Input, Value, Cloud> =>
  async (input, call, cloud) => (grantsOf('public', call.action).includes('anyone') ? useCase(input, call, cloud) : CLOSED);
