import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { epochMs, instant, type Instant } from '@/domain/calendar/instant';
import { sha256 } from '../../../cloudfunctions/_shared/crypto/sha256';
import { gt, type Database, type Stored } from '../../../cloudfunctions/_shared/database';
import { fileRepository } from '../../../cloudfunctions/_shared/files/file-repository';
import { maintenanceRepository } from '../../../cloudfunctions/_shared/repositories/maintenance';
import { SCHEMA, type CollectionName } from '../../../cloudfunctions/_shared/schema';
import type { Environment } from '../environment';
import { Digest, documentsIn } from './documents';
import type { Manifest } from './manifest';
import { VaultError, type Vault } from './vault';

const MINUTE = 60_000;
const PAUSE_MS = 30 * MINUTE;
/** Written at the same time. */
const AT_ONCE = 10;

/** What timers and functions of an environment that nobody has used leave behind; it makes way for what is restored. */
const LEFT_BY_NOBODY: ReadonlySet<string> = new Set(['keyChecks', 'jobMarks', 'seals', 'sealParts', 'searchSnapshots', 'metrics', 'operation', 'guesses', 'paces']);
/** Goes on being written by the functions of the new environment. */
const GOES_ON: ReadonlySet<string> = new Set(['keyChecks', 'metrics', 'operation', 'paces']);

const listed = z.array(z.strictObject({ path: z.string(), sha256: z.string(), bytes: z.int() }));
const progressRecord = z.strictObject({ _id: z.string(), backup: z.string(), parts: z.int(), files: z.int() });

export interface RestoreOptions {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly vault: Vault;
  readonly now?: () => Instant;
  readonly tell?: (what: string, done: number, all: number) => void;
}

/** What stands in the way of restoring. */
export type NotEmpty = { readonly kind: 'notEmpty'; readonly collections: readonly string[] } | { readonly kind: 'otherRestore'; readonly backup: string };

/** How far an earlier run came. */
interface Progress { readonly parts: number; readonly files: number }

const isCollection = (name: string): name is CollectionName => Object.hasOwn(SCHEMA.collections, name);

/** @throws VaultError when the backup has a collection this release does not know */
function collectionsOf({ collections }: Manifest): readonly (Manifest['collections'][number] & { readonly name: CollectionName })[] {
  return collections.map((one) => {
    if (!isCollection(one.name)) throw new VaultError(one.name);
    return { ...one, name: one.name };
  });
}

/** The documents of a collection of a backup. @throws VaultError */
export function* copiedDocuments({ folder, manifest, vault }: RestoreOptions, { parts }: Pick<Manifest['collections'][number], 'parts'>): Iterable<readonly Stored[]> {
  for (const part of parts) yield documentsIn(vault.open(`${manifest.id}/${part}`, readFileSync(path.join(folder, part))));
}

async function progressIn(db: Database, { manifest }: RestoreOptions): Promise<Progress | NotEmpty> {
  const begun = await db.collection('operation').get('restore');
  if (begun) {
    const { backup, parts, files } = progressRecord.parse(begun);
    return backup === manifest.id ? { parts, files } : { kind: 'otherRestore', backup };
  }
  const filled: string[] = [];
  for (const name of Object.keys(SCHEMA.collections) as CollectionName[]) {
    if (!LEFT_BY_NOBODY.has(name) && await db.collection(name).count({}) > 0) filled.push(name);
  }
  return filled.length > 0 ? { kind: 'notEmpty', collections: filled } : { parts: 0, files: 0 };
}

async function makeWay(db: Database): Promise<void> {
  for (const name of LEFT_BY_NOBODY as ReadonlySet<CollectionName>) {
    if (name !== 'operation' && name !== 'metrics') await db.collection(name).removeWhere({ _id: gt('') });
  }
}

async function inGroups<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) await Promise.all(all.slice(from, from + AT_ONCE).map(work));
}

/** Collections whose documents are not what was copied. */
async function differing(db: Database, { manifest }: RestoreOptions): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { name, count, digest } of collectionsOf(manifest)) {
    if (GOES_ON.has(name)) continue;
    const found = new Digest();
    for await (const document of db.collection(name).scan({})) found.add(document);
    if (found.count !== count || found.text !== digest) wrong.push(name);
  }
  return wrong;
}

/** @throws VaultError when a file is not what was copied */
async function restoreFiles({ app }: Environment, options: RestoreOptions, done: Progress, note: (progress: Progress) => Promise<void>): Promise<number> {
  const { folder, manifest, vault, tell = () => undefined } = options;
  const files = fileRepository(app);
  const list = listed.parse(JSON.parse(vault.open(`${manifest.id}/files`, readFileSync(path.join(folder, manifest.files.list))).toString('utf8')));
  for (const [index, file] of list.entries()) {
    if (index < done.files) continue;
    const content = vault.open(`files/${file.path}`, readFileSync(path.join(folder, '../files', vault.mark(file.path))));
    if (sha256(content) !== file.sha256) throw new VaultError(file.path);
    await files.put(file.path, content);
    if ((index + 1) % 20 === 0) await note({ ...done, files: index + 1 });
    tell('恢复文件', index + 1, list.length);
  }
  return list.length;
}

/**
 * 恢复 into an environment that is empty. Read-only until everything is there; a run that was stopped goes on where it was.
 * @returns collections whose documents differ from the backup afterwards, none when all is well; or why nothing was done
 * @throws VaultError when the backup was changed or the key is another one
 */
export async function restore(environment: Environment, options: RestoreOptions): Promise<{ readonly kind: 'restored'; readonly differing: readonly string[] } | NotEmpty> {
  const { manifest, now = () => instant(Date.now()), tell = () => undefined } = options;
  const { db } = environment;
  const begun = await progressIn(db, options);
  if ('kind' in begun) return begun;
  const maintenance = maintenanceRepository(db);
  const note = async (progress: Progress): Promise<void> => {
    await maintenance.begin({ words: '正在恢复数据', since: now(), until: instant(epochMs(now()) + PAUSE_MS) });
    await db.collection('operation').put('restore', { backup: manifest.id, ...progress });
  };
  if (begun.parts === 0) {
    await note(begun);
    await makeWay(db);
  }
  const files = await restoreFiles(environment, options, begun, note);
  const all = collectionsOf(manifest);
  const total = all.reduce((sum, { parts }) => sum + parts.length, 0);
  let done = 0;
  for (const one of all) {
    for (const documents of copiedDocuments(options, one)) {
      done += 1;
      if (done <= begun.parts) continue;
      await inGroups(documents, ({ _id, ...fields }) => db.collection(one.name).put(_id, fields));
      await note({ parts: done, files });
      tell('恢复数据', done, total);
    }
  }
  const wrong = await differing(db, options);
  if (wrong.length === 0) {
    await db.collection('operation').remove('restore');
    await maintenance.end();
  }
  return { kind: 'restored', differing: wrong };
}
