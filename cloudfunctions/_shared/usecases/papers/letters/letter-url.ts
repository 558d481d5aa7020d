import { ok } from '@/domain/result';
import { LETTERS } from '@/domain/statute/letters';
import type { Download } from '@/contract/letters';
import type { CaseCall } from '../../../entry/staff';
import type { KeptLetter } from '../../../repositories/letters';
import type { UseCase } from '../../../serving/call';
import type { PapersCloud } from '../papers-cloud';
import { NO_LETTER } from './letter-words';

interface LetterUrl { readonly id: string; readonly place: string; readonly uploadId?: string | undefined }

/** 政府信息不予公开告知书 乔官公开〔2026〕第1号.docx. */
export const fileNameOf = ({ kind, number }: Pick<KeptLetter, 'kind' | 'number'>): string => `${LETTERS[kind].title}${number ? ` ${number}` : ''}.docx`;

/** 打开文书, or a file of it, by an address that works for minutes; names are in full there, so looking is written down. */
export const letterUrl: UseCase<LetterUrl, Omit<Download, 'sha256'>, PapersCloud, CaseCall> = async ({ place, uploadId }, { application, agency, member, at, requestId }, cloud) => {
  const { id } = application.disclosure;
  const letter = (await cloud.letters.of(id)).find((one) => one.place === place);
  if (!letter) return NO_LETTER;
  const file = uploadId === undefined
    ? { fileId: letter.fileId, name: fileNameOf(letter), bytes: letter.bytes }
    : [...letter.scans, ...letter.attachments, ...letter.service?.proofs ?? []].find((one) => one.uploadId === uploadId) ?? await cloud.uploads.ofCase(id, uploadId);
  const url = file && await cloud.files.address(file.fileId);
  if (!file || !url) return NO_LETTER;
  await cloud.accessLog.write({ caseId: id, agencyId: agency.id, memberId: member.id, at, what: 'letter', reason: uploadId === undefined ? '打开文书' : '打开文书的扫描件、附件或者送达证明', requestId });
  return ok({ url, name: file.name, bytes: file.bytes });
};
