import { strToU8 } from 'fflate';
import type { Download } from '@/contract/letters';
import { myDataDocument, type DataPart } from '../../documents/my-data-docx';
import type { ApplicantCall } from '../../entry/applicant';
import type { FileRepository } from '../../files/file-repository';
import type { LetterRepository } from '../../repositories/letters';
import type { UseCase } from '../../serving/call';
import { ownLetters } from '../acting/own-letters';
import { temporaryFile } from '../papers/temporary-file';
import { applicationPart, draftPart, lookPart, momentOf, requestPart, restPart } from './data-parts';
import { gather, ownRecords } from './gather';
import type { MineCloud } from './mine-cloud';

interface FileCloud extends MineCloud { readonly files: FileRepository; readonly letters: Pick<LetterRepository, 'of'>; readonly randomId: () => string }

const asJson = (parts: readonly DataPart[], at: string): Buffer => Buffer.from(strToU8(JSON.stringify(
  { 生成时间: at, 内容: parts.map(({ title, rows }) => ({ 名称: title, 项目: rows.map(([label, value]) => ({ 项: label, 值: value })) })) }, null, 2,
)));

/** 带走我的资料: in full, as a file that machines read or one that people read. @source 个人信息保护法 art. 45 */
export const myDataFile: UseCase<{ readonly format: 'json' | 'docx' }, Download, FileCloud, ApplicantCall> = async ({ format }, call, cloud) => {
  const { owner, at } = call;
  const records = await ownRecords(owner, cloud);
  const [data, drafts, files, letters] = await Promise.all([
    gather(owner, records, cloud), cloud.drafts.list(owner), cloud.uploads.openOf(owner),
    Promise.all(records.applications.map(async (application) => ownLetters(application, await cloud.letters.of(application.disclosure.id)))),
  ]);
  const parts = [
    ...records.applications.map((application, index) => applicationPart(application, letters[index] ?? [])),
    ...records.requests.map(requestPart), ...drafts.map(draftPart), restPart(files.map(({ name }) => name), data), lookPart(data.looks),
  ];
  return temporaryFile(format === 'json' ? asJson(parts, at) : await myDataDocument(parts, momentOf(at)), `我的资料.${format}`, 'mine', call, cloud);
};
