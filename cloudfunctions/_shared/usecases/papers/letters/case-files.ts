import { ok } from '@/domain/result';
import { LIMITS, type AttachmentKind } from '@/contract/limits';
import type { FileOfLetter } from '@/contract/letters';
import { sha256 } from '../../../crypto/sha256';
import type { CaseCall } from '../../../entry/staff';
import { kindByName } from '../../../files/content-kind';
import { isSealKind } from '../../../files/seal-kinds';
import { refuse, type Outcome } from '../../../refusal';
import type { KeptFile } from '../../../repositories/letters';
import type { UseCase } from '../../../serving/call';
import { checkUpload } from '../../applicant/check-upload';
import { prepareUpload } from '../../applicant/prepare-upload';
import { ownerOf, type PapersCloud } from '../papers-cloud';

/** seal: 盖章扫描件 and 送达证明, so a picture or a PDF · material: the information that goes with an answer. */
export type FileUse = 'seal' | 'material';

const fits = (use: FileUse, kind: AttachmentKind): boolean => use === 'material' || isSealKind(kind);

const NOT_A_PICTURE = refuse('notAPicture', '扫描件和送达证明要用照片（jpg、png、heic）或者 pdf，这个文件不是，没有收下；请对着盖好章的文书拍一张，或者换成扫描的 pdf。', { field: 'file' });
const WRONG_KIND = refuse('wrongFileKind', '这种格式的文件不能随答复提供，没有收下，请换成 pdf、照片、Word 或者 Excel 文件。', { field: 'file' });
const GONE = refuse('uploadMissing', '有文件没有传完或者已经用过，请重新添加。', { field: 'file' });

const refusedKind = (use: FileUse) => (use === 'seal' ? NOT_A_PICTURE : WRONG_KIND);

interface Prepare { readonly id: string; readonly use: FileUse; readonly name: string; readonly bytes: number }

/** 上传, first step: a path nobody can guess, bound to this member. */
export const prepareCaseFile: UseCase<Prepare, { readonly uploadId: string; readonly cloudPath: string }, PapersCloud, CaseCall> = async ({ use, name, bytes }, call, cloud) => {
  const kind = kindByName(name);
  return kind && fits(use, kind) ? prepareUpload({ name, bytes }, { ...call, owner: ownerOf(call.member) }, cloud) : refusedKind(use);
};

interface Check { readonly id: string; readonly use: FileUse; readonly uploadId: string; readonly fileId: string }

/** 上传, second step: moved out of the phone's reach and read; what it is counts, not what it is called. */
export const checkCaseFile: UseCase<Check, Omit<FileOfLetter, 'sha256'>, PapersCloud, CaseCall> = async ({ use, uploadId, fileId }, call, cloud) => {
  const checked = await checkUpload({ uploadId, fileId }, { ...call, owner: ownerOf(call.member) }, cloud);
  if (checked.ok) return fits(use, checked.value.kind) ? checked : refusedKind(use);
  return checked.error.code === 'wrongFileContent' ? refusedKind(use) : checked;
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
