import type { CaseEvent } from '@/domain/case/event';
import { LETTERS } from '@/domain/statute/letters';
import type { Application } from '../../application';
import type { KeptLetter } from '../../repositories/letters';
import { fileNameOf } from './letters/letter-url';
import type { PapersCloud } from './papers-cloud';

/** A stored file and where it goes in the case file. */
export interface CaseFilePart {
  readonly folder: string;
  readonly name: string;
  readonly fileId: string;
  readonly bytes: number;
}

interface Stored { readonly name: string; readonly fileId: string; readonly bytes: number }

const put = (folder: string, { name, fileId, bytes }: Stored, before = ''): CaseFilePart => ({ folder, name: `${before}${name}`, fileId, bytes });

const ofLetter = (letter: KeptLetter): readonly CaseFilePart[] => {
  const { title } = LETTERS[letter.kind];
  return [
    put('02-文书', { name: fileNameOf(letter), fileId: letter.fileId, bytes: letter.bytes }),
    ...letter.scans.map((file) => put('02-文书', file, `${title}（盖章扫描件） `)),
    ...letter.attachments.map((file) => put('02-文书', file, `${title}（附件） `)),
  ];
};

/** Letters, proofs and other files that belong to a case, besides what was filed. */
async function filesOf(id: string, events: readonly CaseEvent[], filed: ReadonlySet<string>, { letters, uploads }: PapersCloud): Promise<readonly CaseFilePart[]> {
  const [kept, all] = await Promise.all([letters.of(id), uploads.allOf(id)]);
  const served = events.flatMap((event) => (event.type === 'served' ? event.proofs ?? [] : []));
  const known = new Set([
    ...filed, ...served, ...kept.flatMap((letter) => [...letter.scans, ...letter.attachments, ...letter.service?.proofs ?? []].map(({ uploadId }) => uploadId)),
  ]);
  return [
    ...kept.flatMap(ofLetter),
    ...kept.flatMap((letter) => (letter.service?.proofs ?? []).map((file) => put('03-送达证明', file, `${LETTERS[letter.kind].title} `))),
    ...all.filter(({ uploadId }) => served.includes(uploadId)).map((file) => put('03-送达证明', file, '答复 ')),
    ...all.filter(({ uploadId }) => !known.has(uploadId)).map((file) => put('07-其他材料', file)),
  ];
}

/** 案卷里的文件: what was filed, every letter with its scans and attachments, what proves its service, and everything else that belongs to the case; of a part also what there was before the split. */
export async function caseFileParts(application: Application, cloud: PapersCloud): Promise<readonly CaseFilePart[]> {
  const { id, events, splitFrom } = application.disclosure;
  const filed = application.attachments();
  const ids = new Set(filed.map(({ uploadId }) => uploadId));
  const before = splitFrom ? await filesOf(splitFrom.id, [], ids, cloud) : [];
  return [...filed.map((file) => put('01-申请', file)), ...before, ...await filesOf(id, events, ids, cloud)];
}
