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

/** 案卷里的文件: what was filed, every letter with its scans and attachments, what proves its service, and everything else that belongs to the case. */
export async function caseFileParts(application: Application, { letters, uploads }: PapersCloud): Promise<readonly CaseFilePart[]> {
  const { id, events } = application.disclosure;
  const [kept, all] = await Promise.all([letters.of(id), uploads.allOf(id)]);
  const filed = application.attachments();
  const served = events.flatMap((event) => (event.type === 'served' ? event.proofs ?? [] : []));
  const answer = all.filter(({ uploadId }) => served.includes(uploadId));
  const known = new Set([
    ...filed.map(({ uploadId }) => uploadId), ...served,
    ...kept.flatMap((letter) => [...letter.scans, ...letter.attachments, ...letter.service?.proofs ?? []].map(({ uploadId }) => uploadId)),
  ]);
  return [
    ...filed.map((file) => put('01-申请', file)),
    ...kept.flatMap(ofLetter),
    ...kept.flatMap((letter) => (letter.service?.proofs ?? []).map((file) => put('03-送达证明', file, `${LETTERS[letter.kind].title} `))),
    ...answer.map((file) => put('03-送达证明', file, '答复 ')),
    ...all.filter(({ uploadId }) => !known.has(uploadId)).map((file) => put('07-其他材料', file)),
  ];
}
