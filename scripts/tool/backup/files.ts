import type { Stored } from '../../../cloudfunctions/_shared/database';
import type { Sealer } from '../../../cloudfunctions/_shared/crypto/sealer';
import { envelopesIn } from '../../../cloudfunctions/_shared/sealed/envelopes';
import { SEALED, type SealedCollectionName } from '../../../cloudfunctions/_shared/sealed/sealed-places';
import type { CollectionName } from '../../../cloudfunctions/_shared/schema';

const isSealed = (name: CollectionName): name is SealedCollectionName => Object.hasOwn(SEALED, name) && name !== 'keyChecks';

/** As storage makes them; somebody may also have typed something that begins so. */
const FILE_ID = /^cloud:\/\/[a-z0-9-]+\.[\w-]+\/[\p{L}\p{N}_-][\p{L}\p{N}_\-./]*$/u;

/** Every text in a value that is a file id. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return FILE_ID.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
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
