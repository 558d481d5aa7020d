import { ok } from '@/domain/result';
import { ATTACHMENT_KINDS } from '@/contract/limits';
import type { ApplicantCall } from '../../entry/applicant';
import { kindByName } from '../../files/content-kind';
import { refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { ApplicantCloud } from './applicant-cloud';

interface PrepareUpload { readonly name: string; readonly bytes: number }

/** Clients may write here; where a checked file is kept they may not. */
const INCOMING = 'uploads';
const KEPT = 'attachments';

/** 添加附件, first step: a path nobody can guess, bound to this identity. */
export const prepareUpload: UseCase<PrepareUpload, { readonly uploadId: string; readonly cloudPath: string }, ApplicantCloud, ApplicantCall> =
  async ({ name, bytes }, { owner, at }, { uploads, files, randomId }) => {
    const kind = kindByName(name);
    if (!kind) return refuse('wrongFileKind', `附件只能是${ATTACHMENT_KINDS.join('、')}格式，请换一种格式再添加；已添加的附件都在。`, { field: 'name' });
    const uploadId = randomId();
    const place = `${randomId()}/${randomId()}.${kind}`;
    const cloudPath = `${INCOMING}/${place}`;
    const [incomingId, fileId] = await Promise.all([files.idAt(cloudPath), files.idAt(`${KEPT}/${place}`)]);
    await uploads.prepare({ uploadId, owner, name, bytes, kind, cloudPath, incomingId, keptPath: `${KEPT}/${place}`, fileId, state: 'prepared', preparedAt: at });
    return ok({ uploadId, cloudPath });
  };
