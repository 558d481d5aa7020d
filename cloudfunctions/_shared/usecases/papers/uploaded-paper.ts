import { fail, ok } from '@/domain/result';
import type { StructuredReport } from '@/domain/report/report';
import { LIMITS } from '@/contract/limits';
import type { AgencyCall } from '../../entry/staff';
import { takeIn } from '../../files/take-in';
import { readPaperAndSource } from '../../papers/read-paper';
import { REFUSED } from '../../papers/refusals';
import { NOT_FOUND, refuse, type Outcome, type Refusal } from '../../refusal';
import { ownerOf, type PapersCloud } from './papers-cloud';

export interface UploadedPaper { readonly uploadId: string; readonly fileId: string }

/** A document that was read, and everything it was read from. */
export interface ReadPaper {
  readonly report: StructuredReport;
  readonly source: string;
  readonly content: Buffer;
}

const NOT_THERE = refuse('fileMissing', '文件没有传上来，请重新选择。');
/** The platform loses replies above 6 MB. */
const MOST_REPLY_BYTES = 5 * 1024 * 1024;

const fitsReply = (report: StructuredReport): boolean => Buffer.byteLength(JSON.stringify(report)) <= MOST_REPLY_BYTES;

/**
 * Takes an uploaded document in and reads it. One that is refused is deleted; one that was read stays till the night
 * after, so that asking again after a lost reply gives the same answer.
 */
export async function uploadedPaper({ uploadId, fileId }: UploadedPaper, { member }: Pick<AgencyCall, 'member'>, { uploads, files }: Pick<PapersCloud, 'uploads' | 'files'>): Promise<Outcome<ReadPaper>> {
  const owner = ownerOf(member);
  const upload = await uploads.find(owner, uploadId);
  if (!upload || fileId !== upload.incomingId) return NOT_FOUND.paper;
  const file = await takeIn(upload, files, LIMITS.reportBytes);
  if (file.kind === 'missing') return NOT_THERE;
  const drop = async (refusal: Refusal) => {
    if (await uploads.remove(owner, uploadId)) await files.remove([upload.incomingId, upload.fileId]);
    return fail(refusal);
  };
  if (file.kind === 'tooLarge') return drop(REFUSED.tooLarge.error);
  const read = await readPaperAndSource(file.content);
  if (!read.ok) return drop(read.error);
  return fitsReply(read.value.report) ? ok({ ...read.value, content: file.content }) : drop(REFUSED.tooMuchText.error);
}
