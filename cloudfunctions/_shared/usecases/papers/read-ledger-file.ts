import { fail, ok } from '@/domain/result';
import { LIMITS } from '@/contract/limits';
import type { AgencyCall } from '../../entry/staff';
import { takeIn } from '../../files/take-in';
import { REFUSED } from '../../papers/refusals';
import { sheetText } from '../../papers/sheet-text';
import { NOT_FOUND, refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { ownerOf, type PapersCloud } from './papers-cloud';

interface ReadLedgerFile { readonly agencyId: string; readonly uploadId: string; readonly fileId: string }

const NOT_THERE = refuse('fileMissing', '文件没有传上来，请重新选择。');

/** 读台账 (.xlsx): its text as one would paste it; the file itself, full of names, goes at once. */
export const readLedgerFile: UseCase<ReadLedgerFile, { readonly text: string }, PapersCloud, AgencyCall> = async ({ uploadId, fileId }, { member }, { uploads, files }) => {
  const owner = ownerOf(member);
  const upload = await uploads.find(owner, uploadId);
  if (!upload || fileId !== upload.incomingId) return NOT_FOUND.paper;
  const file = await takeIn(upload, files, LIMITS.reportBytes);
  if (await uploads.remove(owner, uploadId)) await files.remove([upload.incomingId, upload.fileId]);
  if (file.kind === 'missing') return NOT_THERE;
  if (file.kind === 'tooLarge') return fail(REFUSED.tooLarge.error);
  const text = await sheetText(file.content);
  return text.ok ? ok({ text: text.value }) : text;
};
