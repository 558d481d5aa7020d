import type { FileRepository } from '../../files/file-repository';
import type { UploadRepository } from '../../repositories/uploads';
import type { Call } from '../../serving/call';

/** Whose a file is until it belongs to a case: an identity, a member of staff, or whoever holds a link. */
export interface FileOwner extends Call { readonly owner: string }

/** What taking in files works with. */
export interface TakesFiles {
  readonly uploads: UploadRepository;
  readonly files: FileRepository;
  readonly randomId: () => string;
}
