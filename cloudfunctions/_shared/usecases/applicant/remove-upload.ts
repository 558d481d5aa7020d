import { ok } from '@/domain/result';
import type { ApplicantCall } from '../../entry/applicant';
import { refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { ApplicantCloud } from './applicant-cloud';
import { filesOf } from '../../files/received-picture';

const SUBMITTED = refuse('alreadySubmitted', '这个附件已经随申请提交，不能再删除。');

/** 删除附件 that was not handed in yet; the record goes first, for an application may take it at the same moment. */
export const removeUpload: UseCase<{ readonly uploadId: string }, null, ApplicantCloud, ApplicantCall> = async ({ uploadId }, { owner }, { uploads, files }) => {
  const upload = await uploads.find(owner, uploadId);
  if (!upload) return ok(null);
  if (upload.state === 'submitted') return SUBMITTED;
  if (await uploads.remove(owner, uploadId)) {
    await files.remove(filesOf(upload));
    return ok(null);
  }
  return await uploads.find(owner, uploadId) ? SUBMITTED : ok(null);
};
