import type { FileRepository } from '../../files/file-repository';
import type { UploadRepository } from '../../repositories/uploads';
import type { Refusal } from '../../refusal';
import type { Call } from '../../serving/call';

/** Whose a file is until it belongs to a case: an identity, a member of staff, or whoever holds a link. */
export interface FileOwner extends Call {
  readonly owner: string;
  /** How many may lie ready at the same time, and what is said when there are more; as full drafts may name, where absent. */
  readonly room?: { readonly most: number; readonly full: { readonly ok: false; readonly error: Refusal } };
}

/** What taking in files works with. */
export interface TakesFiles {
  readonly uploads: UploadRepository;
  readonly files: FileRepository;
  readonly randomId: () => string;
}
