import { strToU8 } from 'fflate';
import { ok } from '@/domain/result';
import { LIMITS } from '@/contract/limits';
import type { Download } from '@/contract/letters';
import { applicationForm } from '../../case-file/application-form';
import { dayCount } from '../../case-file/day-count';
import { eventLog } from '../../case-file/event-log';
import { caseFileIndex } from '../../case-file/index-docx';
import { fileName, pack, type CaseFileEntry } from '../../case-file/pack';
import type { CaseCall } from '../../entry/staff';
import type { FileRepository } from '../../files/file-repository';
import type { UseCase } from '../../serving/call';
import { namesOf } from '../names-of';
import { caseFileParts, type CaseFilePart } from './case-file-parts';
import type { PapersCloud } from './papers-cloud';
import { temporaryFile } from './temporary-file';

/** What fits into the memory of the function beside its zip. */
const MOST_BYTES = 120 * 1024 * 1024;

interface Gathered {
  readonly entries: readonly CaseFileEntry[];
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
}

/** Every stored file of the case, one after another, as far as there is room. */
async function gather(parts: readonly CaseFilePart[], files: FileRepository): Promise<Gathered> {
  const entries: CaseFileEntry[] = [];
  const leftOut: { name: string; why: string }[] = [];
  let bytes = 0;
  for (const { folder, name, fileId, bytes: size } of parts) {
    const read = bytes + size > MOST_BYTES ? undefined : await files.read(fileId, LIMITS.attachmentBytes);
    if (read?.kind === 'content') {
      const order = String(entries.filter(({ path }) => path.startsWith(`${folder}/`)).length + 1).padStart(2, '0');
      entries.push({ path: `${folder}/${order} ${fileName(name)}`, content: read.content });
      bytes += read.content.length;
    } else leftOut.push({ name, why: read ? '文件已经不在，请查纸质案卷' : '案卷太大，请从案件页面另外下载' });
  }
  return { entries, leftOut };
}

/**
 * 案卷: every paper of a case with its log, its days and a list of hashes, for 归档, 复议 and 答辩. Personal data are in
 * it, so who took it out, when and why is written down before it is made.
 */
export const caseFile: UseCase<{ readonly id: string; readonly reason: string }, Download & { readonly files: number }, PapersCloud, CaseCall> = async ({ reason }, call, cloud) => {
  const { application, agency, member, at, today, requestId } = call;
  const { disclosure } = application;
  await cloud.accessLog.write({ caseId: disclosure.id, agencyId: agency.id, memberId: member.id, at, what: 'caseFile', reason, requestId });
  const people = await namesOf(application, agency.id, cloud.members);
  const { entries, leftOut } = await gather(await caseFileParts(application, cloud), cloud.files);
  const texts: readonly CaseFileEntry[] = [
    { path: '01-申请/00 政府信息公开申请表.docx', content: await applicationForm(application, agency.name) },
    ...entries,
    { path: '04-办理经过.txt', content: strToU8(eventLog(disclosure, people)) },
    { path: '05-期限计算.txt', content: strToU8(dayCount(disclosure, cloud.calendar, today)) },
    { path: '06-办理记录.json', content: strToU8(JSON.stringify({ number: disclosure.number, applicantKind: disclosure.applicantKind, events: disclosure.events }, null, 2)) },
  ];
  const index = await caseFileIndex({ application, agencyName: agency.name, entries: texts, leftOut, calendar: cloud.calendar, today, at, takenBy: member.name, reason });
  const all = [{ path: '00-案卷目录.docx', content: index }, ...texts];
  const stored = await temporaryFile(pack(all), `案卷 ${fileName(disclosure.number)}.zip`, 'case-files', call, cloud);
  return stored.ok ? ok({ ...stored.value, files: all.length + 1 }) : stored;
};
