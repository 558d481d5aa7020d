import { mkdirSync, readdirSync, readFileSync, rmSync, existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { epochMs, instant, type Instant } from '@/domain/calendar/instant';
import type { Stored } from '../../../cloudfunctions/_shared/database';
import { sha256 } from '../../../cloudfunctions/_shared/crypto/sha256';
import { fileRepository } from '../../../cloudfunctions/_shared/files/file-repository';
import { BELIEVED_MS } from '../../../cloudfunctions/_shared/operation/read-only';
import { maintenanceRepository } from '../../../cloudfunctions/_shared/repositories/maintenance';
import type { CollectionName } from '../../../cloudfunctions/_shared/schema';
import type { Environment } from '../environment';
import { COPIED, Digest, isCopied, textOf } from './documents';
import { filesNamedIn, mayChange, pathOf } from './files';
import { MANIFEST, writeManifest, type Manifest } from './manifest';
import type { Vault } from './vault';
import { writeWhole } from './write-whole';

/** Documents in one part. */
const PART = 500;
/** As much as storage takes. */
const LARGEST = 100 * 1024 * 1024;
const MINUTE = 60_000;
/** Renewed as long as copying goes on; whoever is cut off leaves people waiting no longer. */
const PAUSE_MS = 5 * MINUTE;
/** What was believed before, and what was being written then. */
const SETTLE_MS = BELIEVED_MS + 10_000;

export interface BackupOptions {
  readonly to: string;
  readonly environment: string;
  readonly vault: Vault;
  readonly now?: () => Instant;
  /** How long to wait until nobody writes any more. */
  readonly settleMs?: number;
  readonly tell?: (what: string, done: number, all: number) => void;
}

const idOf = (at: Instant): string => at.slice(0, 19).replace(/[-:]/g, '').replace('T', '-');

/** 只读 while the collections are copied, so that all are of one moment; whoever had turned it on finds it as it was. */
async function readOnly<T>({ db }: Environment, now: () => Instant, settleMs: number, work: (renew: () => Promise<void>) => Promise<T>): Promise<T> {
  const maintenance = maintenanceRepository(db);
  const before = await maintenance.pause(now());
  let until = 0;
  const renew = async () => {
    if (until - epochMs(now()) > PAUSE_MS / 2) return;
    const since = before?.since ?? now();
    until = Math.max(epochMs(now()) + PAUSE_MS, before ? epochMs(before.until) : 0);
    await maintenance.begin({ words: before?.words ?? '正在备份数据', since, until: instant(until) });
  };
  await renew();
  try {
    await sleep(settleMs);
    return await work(renew);
  } finally {
    if (before) await maintenance.begin(before); else await maintenance.end();
  }
}

/** What was begun and not finished. */
function clearUnfinished(to: string): void {
  for (const name of readdirSync(to)) {
    if (/^\d{8}-\d{6}$/.test(name) && !existsSync(path.join(to, name, MANIFEST))) rmSync(path.join(to, name), { recursive: true });
  }
}

interface Copying { readonly folder: string; readonly vault: Vault; readonly heads: Map<string, number>; readonly files: Set<string> }

async function copyCollection(name: CollectionName, environment: Environment, { folder, vault, heads, files }: Copying, renew: () => Promise<void>): Promise<Manifest['collections'][number]> {
  const { sealer } = await environment.keys();
  const [digest, parts, waiting] = [new Digest(), [] as string[], [] as Stored[]];
  const write = () => {
    const part = `${name}-${String(parts.length + 1).padStart(5, '0')}`;
    writeWhole(path.join(folder, part), vault.seal(`${path.basename(folder)}/${part}`, textOf(waiting.splice(0))));
    parts.push(part);
  };
  for await (const document of environment.db.collection(name).scan({})) {
    if (!isCopied(name, document, heads)) continue;
    if (name === 'accessHeads') heads.set(document._id, Number(document.count));
    for (const file of filesNamedIn(name, document, sealer)) files.add(pathOf(file));
    digest.add(document);
    waiting.push(document);
    if (waiting.length < PART) continue;
    write();
    await renew();
  }
  if (waiting.length > 0) write();
  return { name, count: digest.count, digest: digest.text, parts };
}

/** A file of the storage under a name that tells nothing; what is there already is only checked. @returns undefined when storage has no such file */
async function copyFile(place: string, { app }: Environment, { to, vault }: BackupOptions): Promise<{ readonly sha256: string; readonly bytes: number } | undefined> {
  const kept = path.join(to, 'files', vault.mark(place));
  if (existsSync(kept) && !mayChange(place)) {
    const content = vault.open(`files/${place}`, readFileSync(kept));
    return { sha256: sha256(content), bytes: content.length };
  }
  const files = fileRepository(app);
  const read = await files.read(await files.idAt(place), LARGEST);
  if (read.kind === 'tooLarge') throw new Error('storage holds more in one file than it takes');
  if (read.kind === 'missing') return undefined;
  writeWhole(kept, vault.seal(`files/${place}`, read.content));
  return { sha256: sha256(read.content), bytes: read.content.length };
}

/**
 * 备份: all collections of the schema as of one moment, and all files their records name, sealed with the backup key. A backup
 * that was stopped goes on with the files it has; several in one folder share their files.
 * @throws SealBrokenError when something stored does not open, so that nobody keeps a backup that is none
 */
export async function backUp(environment: Environment, options: BackupOptions): Promise<Manifest> {
  const { to, vault, now = () => instant(Date.now()), settleMs = SETTLE_MS, tell = () => undefined } = options;
  const { sealer } = await environment.keys();
  mkdirSync(path.join(to, 'files'), { recursive: true });
  clearUnfinished(to);
  const startedAt = now();
  const id = idOf(startedAt);
  const folder = path.join(to, id);
  mkdirSync(folder);
  const copying: Copying = { folder, vault, heads: new Map(), files: new Set() };
  const collections = await readOnly(environment, now, settleMs, async (renew) => {
    const copied: Manifest['collections'] = [];
    for (const name of COPIED) {
      copied.push(await copyCollection(name, environment, copying, renew));
      tell('备份数据', copied.length, COPIED.length);
    }
    return copied;
  });
  const listed: { readonly path: string; readonly sha256: string; readonly bytes: number }[] = [];
  let missing = 0;
  for (const [index, place] of [...copying.files].sort().entries()) {
    const copied = await copyFile(place, environment, options);
    if (copied) listed.push({ path: place, ...copied }); else missing += 1;
    tell('备份文件', index + 1, copying.files.size);
  }
  writeWhole(path.join(folder, 'files'), vault.seal(`${id}/files`, Buffer.from(JSON.stringify(listed))));
  const manifest: Manifest = {
    format: 1, id, startedAt, finishedAt: now(), environment: options.environment, fieldKey: sealer.keyId, collections,
    files: { count: listed.length, bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0), missing, list: 'files' },
  };
  writeManifest(folder, manifest, vault);
  return manifest;
}
