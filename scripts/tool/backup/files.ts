import type { Stored } from '../../../cloudfunctions/_shared/database';
import type { Sealer } from '../../../cloudfunctions/_shared/crypto/sealer';
import { envelopesIn } from '../../../cloudfunctions/_shared/sealed/envelopes';
import { SEALED, type SealedCollectionName } from '../../../cloudfunctions/_shared/sealed/sealed-places';
import type { CollectionName } from '../../../cloudfunctions/_shared/schema';

const isSealed = (name: CollectionName): name is SealedCollectionName => Object.hasOwn(SEALED, name) && name !== 'keyChecks';

/** As storage makes them; somebody may also have typed something that begins so. */
const FILE_ID = /^cloud:\/\/[a-z0-9-]+\.[\w-]+\/([\p{L}\p{N}_\-./]+)$/u;
/** Bytes of a path, and of a name in it: as much as storage takes. */
const [LONGEST_PATH, LONGEST_NAME] = [850, 200];

/** A path storage can have. What somebody typed and no storage takes must not stop the backup of everybody. */
const isPath = (path: string): boolean => Buffer.byteLength(path) <= LONGEST_PATH && path.split('/').every((name) => name !== '' && !name.startsWith('.') && Buffer.byteLength(name) <= LONGEST_NAME);

function isFileId(text: string): boolean {
  const [, path] = FILE_ID.exec(text) ?? [];
  return path !== undefined && isPath(path);
}

/** Every text in a value that is a file id. One after another and not by calling itself: somebody may have nested what he sent thousands deep. */
function idsIn(value: unknown): readonly string[] {
  const ids: string[] = [];
  const waiting = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === 'string' && isFileId(one)) ids.push(one);
    if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) waiting.push(inner);
  }
  return ids;
}

/** What was sealed is a structure, or a plain text. */
function opened(text: string): unknown {
  try { return JSON.parse(text); } catch { return text; }
}

/**
 * 文件 a document names, in the open or inside what is sealed. Storage has no list of its files that the SDK could ask for,
 * and a file that no record names is nobody's.
 */
export function filesNamedIn(name: CollectionName, document: Stored, sealer: Sealer): readonly string[] {
  const open = idsIn(document);
  return isSealed(name) ? [...open, ...envelopesIn(name, document).flatMap(({ text, place }) => idsIn(opened(sealer.open(text, place))))] : open;
}

/** The path of a file in its storage: what stays the same in another environment. */
export const pathOf = (fileId: string): string => fileId.replace(/^cloud:\/\/[^/]+\//, '');

/** Where clients put what is not looked at yet, and may put it again. */
export const mayChange = (path: string): boolean => path.startsWith('uploads/');
