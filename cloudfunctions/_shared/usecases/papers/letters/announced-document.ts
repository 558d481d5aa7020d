import type { Instant } from '@/domain/calendar/instant';
import type { PapersCloud } from '../papers-cloud';

/** A document in storage that no letter names yet. */
export interface AnnouncedDocument {
  readonly uploadId: string;
  readonly owner: string;
  readonly fileId: string;
}

type Cloud = Pick<PapersCloud, 'uploads' | 'files' | 'randomId'>;

/**
 * Stores the document of a letter about to be issued. It is announced before: whoever is stopped between here and the
 * letter leaves a document with a name and an address in it that no letter names, and the nightly clearing takes it.
 * The write that keeps the letter takes the announcement away.
 */
export async function storeDocument(document: Buffer, by: { readonly id: string }, at: Instant, { uploads, files, randomId }: Cloud): Promise<AnnouncedDocument> {
  const [uploadId, keptPath, owner] = [randomId(), `letters/${randomId()}/${randomId()}.docx`, `letters.${by.id}`];
  const fileId = await files.idAt(keptPath);
  // It never comes by way of a place where clients write.
  await uploads.prepare({ uploadId, owner, name: '文书.docx', bytes: document.length, kind: 'docx', cloudPath: keptPath, incomingId: fileId, keptPath, fileId, state: 'prepared', preparedAt: at });
  await files.put(keptPath, document);
  return { uploadId, owner, fileId };
}

/** No letter came of it: the document goes, then what announced it. */
export async function dropDocument({ uploadId, owner, fileId }: AnnouncedDocument, { uploads, files }: Pick<Cloud, 'uploads' | 'files'>): Promise<void> {
  await files.remove([fileId]);
  await uploads.remove(owner, uploadId);
}
