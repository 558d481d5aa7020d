import type { Agency } from '../repositories/agencies';
import type { FileRepository } from '../files/file-repository';
import type { PublicationRepository } from '../repositories/publications';
import { notThere, type WebFile } from '../serving/web';
import { withdrawnWords } from './item-json';

const NO_FILE = notThere('没有这个附件，请从这条信息的网页重新打开。');
const ID = /^[A-Za-z0-9_-]{8,64}$/;

interface Kept {
  readonly publications: Pick<PublicationRepository, 'find'>;
  readonly files: Pick<FileRepository, 'address'>;
}

/** 附件 at an address that stays: on to one that works for minutes, and only while the item is public. */
export async function itemAttachment(id: string, uploadId: string, agency: Agency, { publications, files }: Kept): Promise<WebFile> {
  const item = ID.test(id) ? await publications.find(id) : undefined;
  if (!item || item.agencyId !== agency.id) return NO_FILE;
  if (item.state === 'withdrawn') return notThere(withdrawnWords(item), 410);
  const file = item.content.attachments.find((one) => one.uploadId === uploadId);
  const location = file && await files.address(file.fileId);
  return location ? { status: 302, type: 'text/plain; charset=utf-8', body: '', location } : NO_FILE;
}
