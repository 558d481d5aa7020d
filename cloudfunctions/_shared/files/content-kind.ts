import { fileTypeFromBuffer } from 'file-type/core';
import { ATTACHMENT_KINDS, type AttachmentKind } from '@/contract/limits';
import { isFilm, isRecording } from './recording';

/** What the name says: the extension as one of the kinds, or undefined when it is none of them. */
export function kindByName(name: string): AttachmentKind | undefined {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  const kind = extension === 'jpeg' ? 'jpg' : extension === 'heif' ? 'heic' : extension;
  return ATTACHMENT_KINDS.find((known) => known === kind);
}

/** Names of the main streams of Word and Excel files of 1997–2003, as their directory writes them. */
const OLD_OFFICE: readonly (readonly [AttachmentKind, readonly string[]])[] = [['doc', ['WordDocument']], ['xls', ['Workbook', 'Book']]];

function oldOffice(content: Buffer): AttachmentKind | undefined {
  const has = (stream: string) => content.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  return OLD_OFFICE.find(([, streams]) => streams.some(has))?.[0];
}

/** Text that people can read: UTF-8 or GB18030 without control characters. */
function isText(content: Buffer): boolean {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(content);
      return !/[\0-\x08\x0E-\x1F\x7F]/.test(text);
    } catch { /* not this encoding */ }
  }
  return false;
}

const BY_EXTENSION: Readonly<Record<string, AttachmentKind>> = {
  jpg: 'jpg', png: 'png', apng: 'png', heic: 'heic', pdf: 'pdf', docx: 'docx', xlsx: 'xlsx', mp3: 'mp3', wav: 'wav',
};

/** What the bytes say. A zip is an office document or nothing; undefined is a kind that is not taken. */
export async function kindByContent(content: Buffer): Promise<AttachmentKind | undefined> {
  if (content.length === 0) return undefined;
  const found = await fileTypeFromBuffer(content);
  if (!found) return isText(content) ? 'txt' : undefined;
  switch (found.ext) {
    case 'cfb': return oldOffice(content);
    // Voice recorders of many phones write the general brand of the container.
    case 'mp4': return isRecording(content) ? 'm4a' : undefined;
    case 'm4a': return isFilm(content) ? undefined : 'm4a';
    default: return BY_EXTENSION[found.ext];
  }
}

/** Kinds that phones name after one another: one picture, whatever its extension. */
const PICTURES: readonly AttachmentKind[] = ['jpg', 'png', 'heic'];

/** Whether a name of one kind may stand on content of another. */
export const agrees = (named: AttachmentKind, content: AttachmentKind): boolean =>
  named === content || (PICTURES.includes(named) && PICTURES.includes(content));
