import { sha256 } from '../crypto/sha256';
import type { AttachmentKind } from '@/contract/limits';
import type { FileRepository, ReadFile } from './file-repository';
import { isPicture } from './pictures/plain-picture';
import { takeIn, type Incoming } from './take-in';

interface Received extends Incoming { readonly kind: AttachmentKind }

const FOLDER = 'received';

/** Out of reach of clients, and of everybody who opens files: here a picture waits till it says no place and no time any more. */
function rawPlace({ cloudPath, incomingId }: Pick<Incoming, 'cloudPath' | 'incomingId'>): { readonly keptPath: string; readonly fileId: string } {
  const keptPath = `${FOLDER}/${cloudPath.slice(cloudPath.indexOf('/') + 1)}`;
  return { keptPath, fileId: incomingId.slice(0, -cloudPath.length) + keptPath };
}

/** Every file that may lie there for one upload that belongs to nothing. */
export const filesOf = (upload: Pick<Received, 'cloudPath' | 'incomingId' | 'fileId' | 'kind'>): readonly string[] =>
  [upload.incomingId, upload.fileId, ...(isPicture(upload.kind) ? [rawPlace(upload).fileId] : [])];

/** Takes a file in; a picture comes to a place of its own first, unless an earlier try got further. */
export async function receive(upload: Received, files: FileRepository, maxBytes: number): Promise<ReadFile> {
  if (!isPicture(upload.kind)) return takeIn(upload, files, maxBytes);
  const read = await takeIn({ ...upload, ...rawPlace(upload) }, files, maxBytes);
  return read.kind === 'missing' ? files.read(upload.fileId, maxBytes) : read;
}

/**
 * Keeps a picture as it is seen from now on, never over one that was kept before; what it came as is gone then. A
 * store may show a place as it was for a while after it is written over, so nothing is written over.
 * @returns what is kept
 */
export async function keepPlain(upload: Received, plain: Buffer, files: FileRepository): Promise<Buffer> {
  const { fileId: rawId } = rawPlace(upload);
  // The same try again makes the same place; a moved file keeps its name.
  const madePath = `${FOLDER}/${sha256(plain)}${upload.keptPath.slice(upload.keptPath.lastIndexOf('/'))}`;
  const madeId = await files.put(madePath, plain);
  const taken = await files.moveIn(madePath, upload.keptPath) === 'taken';
  await files.remove(taken ? [madeId, rawId] : [rawId]);
  if (!taken) return plain;
  const kept = await files.read(upload.fileId, Number.MAX_SAFE_INTEGER);
  return kept.kind === 'content' ? kept.content : plain;
}
