import type { BlindIndex } from '../../crypto/blind-index';
import type { AccessLogRepository } from '../../repositories/access-log';
import type { AgencyRepository } from '../../repositories/agencies';
import type { CaseRepository } from '../../repositories/cases';
import type { DraftRepository } from '../../repositories/drafts';
import type { MemberRepository } from '../../repositories/members';
import type { PushGrantRepository } from '../../repositories/push-grants';
import type { RequestRepository } from '../../repositories/requests';
import type { UploadRepository } from '../../repositories/uploads';

/** What is read to tell somebody what is stored about him. */
export interface MineCloud {
  readonly blind: BlindIndex;
  readonly agencies: AgencyRepository;
  readonly members: MemberRepository;
  readonly cases: CaseRepository;
  readonly drafts: DraftRepository;
  readonly uploads: UploadRepository;
  readonly pushGrants: PushGrantRepository;
  readonly accessLog: AccessLogRepository;
  readonly requests: RequestRepository;
}
