import type { FileRepository, ReadFile } from './file-repository';

/** Where a client puts a file and where it is kept. */
export interface Incoming {
  readonly cloudPath: string;
  readonly incomingId: string;
  readonly keptPath: string;
  readonly fileId: string;
}

/**
 * Moves an uploaded file to where its sender cannot change it any more, then reads it there: what was kept first is
 * what counts, and whatever is put in the old place afterwards is deleted unread.
 */
export async function takeIn({ cloudPath, incomingId, keptPath, fileId }: Incoming, files: FileRepository, maxBytes: number): Promise<ReadFile> {
  if (await files.moveIn(cloudPath, keptPath) === 'taken') await files.remove([incomingId]);
  return files.read(fileId, maxBytes);
}
