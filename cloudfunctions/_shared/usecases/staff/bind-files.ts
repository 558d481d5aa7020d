import type { AttachmentKind } from '@/contract/limits';
import type { CaseCall } from '../../entry/staff';
import { ownerOf } from '../papers/papers-cloud';
import type { StaffCloud } from './staff-cloud';

/**
 * Files of this member become the case's before the step that names them, so that none is lost when the answer to this
 * call is; an orphan stays in the file. False when one is missing, of another case, or of a kind that does not fit.
 */
export async function bindFiles(uploadIds: readonly string[], { member, application }: CaseCall, { uploads }: Pick<StaffCloud, 'uploads'>, fits: (kind: AttachmentKind) => boolean = () => true): Promise<boolean> {
  const [owner, { id }] = [ownerOf(member), application.disclosure];
  const found = await Promise.all(uploadIds.map((uploadId) => uploads.find(owner, uploadId)));
  const usable = found.every((upload) => upload !== undefined && fits(upload.kind) && (upload.state === 'checked' || upload.caseId === id));
  if (usable && uploadIds.length > 0) await uploads.bind(owner, uploadIds, id);
  return usable;
}
