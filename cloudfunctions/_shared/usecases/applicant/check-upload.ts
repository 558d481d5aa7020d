import { ok } from '@/domain/result';
import type { Upload } from '@/contract/applicant';
import { LIMITS } from '@/contract/limits';
import { agrees, kindByContent } from '../../files/content-kind';
import { isPicture, plainPicture } from '../../files/pictures/plain-picture';
import { filesOf, keepPlain, receive } from '../../files/received-picture';
import { NOT_FOUND, refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { faultInside } from './file-faults';
import type { FileOwner, TakesFiles } from './takes-files';

interface CheckUpload { readonly uploadId: string; readonly fileId: string }

const TOO_LARGE = refuse('fileTooLarge', `单个附件不超过${LIMITS.attachmentBytes / 1024 / 1024} MB，请压缩或者分开添加；已添加的附件都在。`);
const EMPTY = refuse('fileEmpty', '附件是空的，请重新选择；已添加的附件都在。');
const DISGUISED = refuse('wrongFileContent', '附件的内容与文件名的格式不一致，没有收下，请换成原来的文件再添加；已添加的附件都在。');
const BROKEN = refuse('brokenPicture', '照片已经损坏，打不开，没有收下，请重新拍一张，或者打开原来的照片截一张图再添加；已添加的附件都在。');
const NOT_THERE = refuse('fileMissing', '附件没有传上来，请重新添加。');

/**
 * 添加附件, second step: the file is moved to where the phone cannot change it any more, then read; a wrong one is
 * deleted and refused. A picture loses what the camera wrote into it before anybody sees it. Safe to repeat after a
 * lost reply: what was kept first is what counts, and whatever the phone puts in the old place afterwards is deleted
 * unread.
 */
export const checkUpload: UseCase<CheckUpload, Upload, TakesFiles, FileOwner> = async ({ uploadId, fileId }, { owner }, { uploads, files }) => {
  const upload = await uploads.find(owner, uploadId);
  if (!upload || fileId !== upload.incomingId) return NOT_FOUND.upload;
  const { name } = upload;
  if (upload.state !== 'prepared') {
    await files.remove([upload.incomingId]);
    return ok({ uploadId, name, bytes: upload.bytes, kind: upload.kind });
  }
  const read = await receive(upload, files, LIMITS.attachmentBytes);
  if (read.kind === 'missing') return NOT_THERE;
  const drop = async <Refusal>(refusal: Refusal) => {
    if (await uploads.remove(owner, uploadId)) await files.remove(filesOf(upload));
    return refusal;
  };
  if (read.kind === 'tooLarge') return drop(TOO_LARGE);
  if (read.content.length === 0) return drop(EMPTY);
  const kind = await kindByContent(read.content);
  if (!kind || !agrees(upload.kind, kind)) return drop(DISGUISED);
  const fault = faultInside(kind, read.content);
  if (fault) return drop(fault);
  const plain = isPicture(kind) ? plainPicture(kind, read.content) : read.content;
  if (!plain) return drop(BROKEN);
  const bytes = (isPicture(kind) ? await keepPlain(upload, plain, files) : plain).length;
  // Nothing to mark: a second check was faster and read the same bytes, or the file was deleted meanwhile.
  if (!await uploads.check(owner, uploadId, { bytes, kind }) && !await uploads.find(owner, uploadId)) return NOT_THERE;
  return ok({ uploadId, name, bytes, kind });
};
