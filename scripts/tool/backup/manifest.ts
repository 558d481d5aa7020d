import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { canonical } from '../../../cloudfunctions/_shared/chain/canonical';
import type { Vault } from './vault';
import { writeWhole } from './write-whole';

const collectionPart = z.strictObject({
  name: z.string(), count: z.int(),
  /** Of all its documents, in whatever order. */
  digest: z.string(), parts: z.array(z.string()),
});
const manifest = z.strictObject({
  format: z.literal(1), id: z.string(), startedAt: z.string(), finishedAt: z.string(), environment: z.string(),
  /** Name of the field key that sealed when it was made; the key itself is not in the backup. */
  fieldKey: z.string(),
  collections: z.array(collectionPart),
  files: z.strictObject({ count: z.int(), bytes: z.int(), missing: z.int(), list: z.string() }),
});

/** 目录 of a backup: what there is and how much; no personal data, so it lies open. Its mark proves that nobody changed it. */
export type Manifest = z.infer<typeof manifest>;
const signed = z.strictObject({ manifest, mark: z.string() });

export const MANIFEST = 'manifest.json';

/** Last of all: a folder without it is no backup. */
export function writeManifest(folder: string, value: Manifest, vault: Vault): void {
  writeWhole(path.join(folder, MANIFEST), Buffer.from(`${JSON.stringify({ manifest: value, mark: vault.mark(canonical(value)) }, null, 2)}\n`));
}

type Found = { readonly manifest: Manifest; readonly folder: string } | { readonly problem: 'none' | 'damaged' | 'changed' };

/** The backup in a folder, or the newest of several. */
export function findBackup(from: string, vault: Vault): Found {
  const own = existsSync(path.join(from, MANIFEST));
  const names = own || !existsSync(from) ? [] : readdirSync(from).filter((name) => existsSync(path.join(from, name, MANIFEST))).sort();
  const newest = names[names.length - 1];
  const folder = own ? from : newest === undefined ? undefined : path.join(from, newest);
  if (folder === undefined) return { problem: 'none' };
  const read = signed.safeParse(parsed(readFileSync(path.join(folder, MANIFEST), 'utf8')));
  if (!read.success) return { problem: 'damaged' };
  return vault.isMark(canonical(read.data.manifest), read.data.mark) ? { manifest: read.data.manifest, folder } : { problem: 'changed' };
}

function parsed(text: string): unknown {
  try { return JSON.parse(text); } catch { return undefined; }
}
