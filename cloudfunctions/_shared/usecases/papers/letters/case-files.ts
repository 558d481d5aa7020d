import { ok } from '@/domain/result';
import { LIMITS, type AttachmentKind } from '@/contract/limits';
import type { CaseCall } from '../../../entry/staff';
import { sha256 } from '../../../crypto/sha256';
import { agrees, kindByContent, kindByName } from '../../../files/content-kind';
import { isSealKind } from '../../../files/seal-kinds';
import { takeIn } from '../../../files/take-in';
import { NOT_FOUND, refuse, type Outcome } from '../../../refusal';
import type { KeptFile } from '../../../repositories/letters';
import type { UseCase } from '../../../serving/call';
import { ownerOf, type PapersCloud } from '../papers-cloud';
import type { FileOfLetter } from '@/contract/letters';

/** seal: 盖章扫描件 and 送达证明, so a picture or a PDF · material: the information that goes with an answer. */
export type FileUse = 'seal' | 'material';

const fits = (use: FileUse, kind: AttachmentKind): boolean => use === 'material' || isSealKind(kind);

const MEGABYTES = LIMITS.attachmentBytes / 1024 / 1024;
const NOT_A_PICTURE = refuse('notAPicture', '扫描件和送达证明要用照片（jpg、png、heic）或者 pdf，这个文件不是，没有收下；请对着盖好章的文书拍一张，或者换成扫描的 pdf。', { field: 'file' });
const WRONG_KIND = refuse('wrongFileKind', '这种格式的文件不能随答复提供，没有收下，请换成 pdf、照片、Word 或者 Excel 文件。', { field: 'file' });
const TOO_LARGE = refuse('fileTooLarge', `单个文件不超过${MEGABYTES} MB，请压缩以后再试。`, { field: 'file' });
const EMPTY = refuse('fileEmpty', '文件是空的，请重新选择。', { field: 'file' });
const NOT_THERE = refuse('fileMissing', '文件没有传上来，请重新选择。', { field: 'file' });
const TOO_MANY = refuse('tooManyUploads', '还没有归入案卷的文件太多了，请明天再传。');
const GONE = refuse('uploadMissing', '有文件没有传完或者已经用过，请重新添加。', { field: 'file' });
/** Files a person of the office may have lying about that belong to no case yet. */
const MOST_OPEN = 200;

const refusedKind = (use: FileUse) => (use === 'seal' ? NOT_A_PICTURE : WRONG_KIND);

interface Prepare { readonly id: string; readonly use: FileUse; readonly name: string; readonly bytes: number }

/** 上传, first step: a path nobody can guess, bound to this member. */
export const prepareCaseFile: UseCase<Prepare, { readonly uploadId: string; readonly cloudPath: string }, PapersCloud, CaseCall> =
  async ({ use, name, bytes }, { member, at }, { uploads, files, randomId }) => {
    const kind = kindByName(name);
    if (!kind || !fits(use, kind)) return refusedKind(use);
    const owner = ownerOf(member);
    if (await uploads.countOpen(owner) >= MOST_OPEN) return TOO_MANY;
    const uploadId = randomId();
    const place = `${randomId()}/${randomId()}.${kind}`;
    const [cloudPath, keptPath] = [`uploads/${place}`, `case-files/${place}`];
    const [incomingId, fileId] = await Promise.all([files.idAt(cloudPath), files.idAt(keptPath)]);
    await uploads.prepare({ uploadId, owner, name, bytes, kind, cloudPath, incomingId, keptPath, fileId, state: 'prepared', preparedAt: at });
    return ok({ uploadId, cloudPath });
  };

interface Check { readonly id: string; readonly use: FileUse; readonly uploadId: string; readonly fileId: string }

/** 上传, second step: moved out of the phone's reach and read; what it is counts, not what it is called. */
export const checkCaseFile: UseCase<Check, Omit<FileOfLetter, 'sha256'>, PapersCloud, CaseCall> = async ({ use, uploadId, fileId }, { member }, { uploads, files }) => {
  const owner = ownerOf(member);
  const upload = await uploads.find(owner, uploadId);
  if (!upload || fileId !== upload.incomingId) return NOT_FOUND.paper;
  const { name } = upload;
  if (upload.state !== 'prepared') return fits(use, upload.kind) ? ok({ uploadId, name, bytes: upload.bytes, kind: upload.kind }) : refusedKind(use);
  const read = await takeIn(upload, files, LIMITS.attachmentBytes);
  if (read.kind === 'missing') return NOT_THERE;
  const drop = async <Refused>(refused: Refused) => {
    if (await uploads.remove(owner, uploadId)) await files.remove([upload.incomingId, upload.fileId]);
    return refused;
  };
  if (read.kind === 'tooLarge') return drop(TOO_LARGE);
  if (read.content.length === 0) return drop(EMPTY);
  const kind = await kindByContent(read.content);
  if (!kind || !fits(use, kind) || !agrees(upload.kind, kind)) return drop(refusedKind(use));
  const bytes = read.content.length;
  if (!await uploads.check(owner, uploadId, { bytes, kind }) && !await uploads.find(owner, uploadId)) return NOT_THERE;
  return ok({ uploadId, name, bytes, kind });
};

/** Checked files of this member, with their 校验值, ready to become part of a letter. */
export async function chosenFiles(uploadIds: readonly string[], use: FileUse, { member, at }: Pick<CaseCall, 'member' | 'at'>, { uploads, files }: PapersCloud): Promise<Outcome<readonly KeptFile[]>> {
  const chosen: KeptFile[] = [];
  for (const uploadId of new Set(uploadIds)) {
    const upload = await uploads.find(ownerOf(member), uploadId);
    if (upload?.state !== 'checked') return GONE;
    if (!fits(use, upload.kind)) return refusedKind(use);
    const read = await files.read(upload.fileId, LIMITS.attachmentBytes);
    if (read.kind !== 'content') return GONE;
    chosen.push({ uploadId, fileId: upload.fileId, name: upload.name, bytes: upload.bytes, kind: upload.kind, sha256: sha256(read.content), at, by: member.id });
  }
  return ok(chosen);
}
