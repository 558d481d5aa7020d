import type { BlindIndex } from '../../crypto/blind-index';
import type { FileRepository } from '../../files/file-repository';
import type { AgencyRepository } from '../../repositories/agencies';
import type { MemberRepository } from '../../repositories/members';
import type { UploadRepository } from '../../repositories/uploads';

/** What reading and writing documents work with. */
export interface PapersCloud {
  readonly blind: BlindIndex;
  readonly agencies: AgencyRepository;
  readonly members: MemberRepository;
  readonly uploads: UploadRepository;
  readonly files: FileRepository;
  /** An id nobody can guess: lower-case letters and digits. */
  readonly randomId: () => string;
}

/** Whose a document is until it is imported: the member's, apart from what the same person files as an applicant. */
export const ownerOf = ({ id }: { readonly id: string }): string => `member.${id}`;
