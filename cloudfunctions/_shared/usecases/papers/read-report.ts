import { fail, ok } from '@/domain/result';
import type { StructuredReport } from '@/domain/report/report';
import { LIMITS } from '@/contract/limits';
import type { AgencyCall } from '../../entry/staff';
import { takeIn } from '../../files/take-in';
import { readPaper } from '../../papers/read-paper';
import { REFUSED } from '../../papers/refusals';
import { NOT_FOUND, refuse, type Refusal } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { ownerOf, type PapersCloud } from './papers-cloud';

interface ReadReport { readonly agencyId: string; readonly uploadId: string; readonly fileId: string }

const NOT_THERE = refuse('fileMissing', '文件没有传上来，请重新选择。');
/** The platform loses replies above 6 MB. */
const MOST_REPLY_BYTES = 5 * 1024 * 1024;

/**
 * 读年度报告, second step: the document is taken in and read. A document that is refused is deleted; one that was read
 * stays till the night after, so that asking again after a lost reply gives the same answer.
 */
export const readReport: UseCase<ReadReport, StructuredReport, PapersCloud, AgencyCall> = async ({ uploadId, fileId }, { member }, { uploads, files }) => {
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
  const report = await readPaper(file.content);
  if (!report.ok) return drop(report.error);
  return Buffer.byteLength(JSON.stringify(report.value)) > MOST_REPLY_BYTES ? drop(REFUSED.tooMuchText.error) : ok(report.value);
};
