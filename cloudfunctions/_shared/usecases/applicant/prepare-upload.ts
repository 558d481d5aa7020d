import { ok } from '@/domain/result';
import { ATTACHMENT_KINDS, LIMITS } from '@/contract/limits';
import { kindByName } from '../../files/content-kind';
import { refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { FileOwner, TakesFiles } from './takes-files';

interface PrepareUpload { readonly name: string; readonly bytes: number }

/** Clients may write here; where a checked file is kept they may not. */
const INCOMING = 'uploads';
const KEPT = 'attachments';

/** As many as full drafts may name; files that belong to nothing cost room. */
const MOST_OPEN = LIMITS.attachments * LIMITS.drafts;
const ROOM: NonNullable<FileOwner['room']> = {
  most: MOST_OPEN, full: refuse('tooManyUploads', `还没有提交的附件最多${MOST_OPEN}个，请先提交申请，或者删除草稿里用不上的附件再添加；已添加的附件都在。`),
};

/** 添加附件, first step: a path nobody can guess, bound to this identity. */
export const prepareUpload: UseCase<PrepareUpload, { readonly uploadId: string; readonly cloudPath: string }, TakesFiles, FileOwner> =
  async ({ name, bytes }, { owner, at, room = ROOM }, { uploads, files, randomId }) => {
    const kind = kindByName(name);
    if (!kind) return refuse('wrongFileKind', `附件只能是${ATTACHMENT_KINDS.join('、')}格式，请换一种格式再添加；已添加的附件都在。`, { field: 'name' });
    if (await uploads.countOpen(owner) >= room.most) return room.full;
    const uploadId = randomId();
    const place = `${randomId()}/${randomId()}.${kind}`;
    const cloudPath = `${INCOMING}/${place}`;
    const [incomingId, fileId] = await Promise.all([files.idAt(cloudPath), files.idAt(`${KEPT}/${place}`)]);
    await uploads.prepare({ uploadId, owner, name, bytes, kind, cloudPath, incomingId, keptPath: `${KEPT}/${place}`, fileId, state: 'prepared', preparedAt: at });
    return ok({ uploadId, cloudPath });
  };
