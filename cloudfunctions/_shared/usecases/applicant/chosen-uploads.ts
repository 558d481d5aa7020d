import { ok } from '@/domain/result';
import { LIMITS } from '@/contract/limits';
import type { Attachment } from '../../application';
import { refuse, type Outcome } from '../../refusal';
import type { UploadRepository } from '../../repositories/uploads';

export const UPLOAD_GONE = refuse('uploadMissing', '有附件没有传完或者已经删除，请在附件一步重新添加；其他内容都在。', { field: 'form.uploadIds' });
const TOO_MUCH = refuse('attachmentsTooLarge', `全部附件合计不超过${LIMITS.attachmentsBytes / 1024 / 1024} MB，请删除或者压缩一部分；其他内容都在。`, { field: 'form.uploadIds' });

/** Whether files are together more than may be handed in at once. */
export const tooMuch = (files: readonly Pick<Attachment, 'bytes'>[]): boolean => files.reduce((sum, { bytes }) => sum + bytes, 0) > LIMITS.attachmentsBytes;

/** The checked files of this identity that go with an application. @param caseId what is bound to this case already counts too: a try whose reply was lost */
export async function chosenUploads(uploadIds: readonly string[], owner: string, uploads: UploadRepository, caseId?: string): Promise<Outcome<readonly Attachment[]>> {
  const chosen: Attachment[] = [];
  for (const uploadId of new Set(uploadIds)) {
    const upload = await uploads.find(owner, uploadId);
    if (!upload || (upload.state !== 'checked' && (caseId === undefined || upload.caseId !== caseId))) return UPLOAD_GONE;
    chosen.push({ uploadId, fileId: upload.fileId, name: upload.name, bytes: upload.bytes, kind: upload.kind });
  }
  return tooMuch(chosen) ? TOO_MUCH : ok(chosen);
}
