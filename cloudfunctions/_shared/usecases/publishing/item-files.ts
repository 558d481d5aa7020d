import type { Item, KeptContent, KeptItemFile } from '@/domain/publishing/item';
import type { FileRepository } from '../../files/file-repository';
import type { PublishingCloud } from './publishing-cloud';

/** Where files go that must not be reached by an address given out before. */
const AWAY = 'withdrawn/';

/** Files that a text of an item names: what is written, what is and what was public. */
export function filesOf({ work, live, withdrawn }: Pick<Item, 'work' | 'live' | 'withdrawn'>): ReadonlyMap<string, KeptItemFile> {
  const contents = [work?.content, live?.content, withdrawn?.was.content].flatMap((content) => content?.attachments ?? []);
  return new Map(contents.map((file) => [file.uploadId, file]));
}

/** Removes files that were in a draft only. A stop in between leaves files that nobody can reach. */
export async function dropFiles(before: Item, after: Item | undefined, { items, files }: Pick<PublishingCloud, 'items' | 'files'>): Promise<void> {
  const kept = after ? filesOf(after) : new Map<string, KeptItemFile>();
  // What was public once belongs to an earlier text.
  const once = new Set([before.live, before.withdrawn?.was].flatMap((live) => live?.content.attachments ?? []).map(({ uploadId }) => uploadId));
  const gone = [...filesOf(before).values()].filter(({ uploadId }) => !kept.has(uploadId) && !once.has(uploadId));
  if (gone.length === 0) return;
  await items.dropUploads(before.id, gone.map(({ uploadId }) => uploadId));
  await files.remove(gone.map(({ fileId }) => fileId));
}

/** The same files in a place that no address given out before leads to. */
export const placesAway = (kept: readonly KeptItemFile[], files: FileRepository): Promise<readonly KeptItemFile[]> => Promise.all(kept.map(async (file) => {
  const path = `${AWAY}${file.path}`;
  return { ...file, path, fileId: await files.idAt(path) };
}));

/** Moves them there; doing it again moves what a stop left behind. */
export async function moveAway(moved: readonly KeptItemFile[], files: FileRepository): Promise<void> {
  for (const { path } of moved) if (path.startsWith(AWAY)) await files.moveIn(path.slice(AWAY.length), path);
}

/** A text that names its files where they are now. */
const relocated = (content: KeptContent, moved: readonly KeptItemFile[]): KeptContent =>
  ({ ...content, attachments: content.attachments.map((file) => moved.find(({ uploadId }) => uploadId === file.uploadId) ?? file) });

/** An item whose texts name their files where they are now. */
export const withPlaces = (item: Item, moved: readonly KeptItemFile[]): Item => ({
  ...item, ...(item.live && { live: { ...item.live, content: relocated(item.live.content, moved) } }), ...(item.work && { work: { ...item.work, content: relocated(item.work.content, moved) } }),
});
