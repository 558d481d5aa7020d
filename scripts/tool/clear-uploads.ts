import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { civilDateAt, epochMs, instant, type Instant } from '@/domain/calendar/instant';
import { fileRepository } from '../../cloudfunctions/_shared/files/file-repository';
import { SCHEMA } from '../../cloudfunctions/_shared/schema';
import { inEnvironment, type Environment } from './environment';
import { placeOf } from './environment-flags';
import { answer, refuse, type Line, type Outcome } from './outcome';

/** A file of the storage as a list of it shows it. */
export interface ListedFile { readonly path: string; readonly putAt: Instant; readonly bytes: number }

/** Where clients may put files. */
const FOLDER = SCHEMA.storageRules.writeFolder;
/** A day longer than the nightly job leaves what was announced: nobody is on his way with a file any more. */
const KEPT_MS = 2 * 86_400_000;
/** Of one request. @source docs.cloudbase.net deleteFile */
const AT_ONCE = 50;

/** Files in the data folder of a local cloud. */
export function listedInFolder(data: string): readonly ListedFile[] {
  const root = path.join(data, 'files');
  if (!existsSync(path.join(root, FOLDER))) return [];
  return readdirSync(path.join(root, FOLDER), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const { mtimeMs, size } = statSync(file);
    return { path: path.relative(root, file).split(path.sep).join('/'), putAt: instant(mtimeMs), bytes: size };
  });
}

/** Files in an environment of CloudBase: only its management interface lists them, the SDK of functions does not. */
async function listedInCloudBase(): Promise<readonly ListedFile[]> {
  const { default: CloudBase } = await import('@cloudbase/manager-node');
  const { TCB_ENV: envId = '', TENCENTCLOUD_SECRETID: secretId = '', TENCENTCLOUD_SECRETKEY: secretKey = '', TENCENTCLOUD_SESSIONTOKEN: token } = process.env;
  const { storage } = new CloudBase({ envId, secretId, secretKey, ...(token && { token }) });
  return (await storage.listDirectoryFiles(FOLDER)).map(({ Key, LastModified, Size }) => ({ path: Key, putAt: instant(Date.parse(LastModified)), bytes: Number(Size) }));
}

/**
 * 没有主的文件 among those listed: put there long ago, and no record waits for it. What was received lies elsewhere, so
 * that a file in the old place of a record that is past waiting is nobody's either.
 */
export async function straysAmong(listed: readonly ListedFile[], { db }: Pick<Environment, 'db'>, now: Instant): Promise<readonly ListedFile[]> {
  const old = listed.filter(({ path: place, putAt, bytes }) => place.startsWith(FOLDER) && !(place.endsWith('/') && bytes === 0) && epochMs(putAt) < epochMs(now) - KEPT_MS);
  if (old.length === 0) return [];
  const awaited = new Set<string>();
  for await (const { state, cloudPath } of db.collection('uploads').scan({})) if (state === 'prepared') awaited.add(String(cloudPath));
  return old.filter(({ path: place }) => !awaited.has(place));
}

/** Through the SDK, like every file that goes. */
async function removeAll(strays: readonly ListedFile[], { app }: Pick<Environment, 'app'>): Promise<void> {
  const files = fileRepository(app);
  for (let from = 0; from < strays.length; from += AT_ONCE) {
    await files.remove(await Promise.all(strays.slice(from, from + AT_ONCE).map(({ path: place }) => files.idAt(place))));
  }
}

const NOT_LISTED = refuse('notListed', '没有列出云存储里的文件，一个也没有清：请核对 TCB_ENV、TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY 和网络，子账号要有云存储的权限，再运行一次。');

/** 看、清没有主的上传. Nothing of the paths is printed: people write names into names of files. */
export async function clearUploads(line: Line): Promise<Outcome> {
  const { args: [what = ''] } = line;
  if (what !== 'list' && what !== 'clear') return refuse('wrongArguments', '请写 uploads list 或者 uploads clear。');
  const place = placeOf(line);
  return inEnvironment(place, async (environment) => {
    const listed = place.data === undefined ? await listedInCloudBase().catch(() => undefined) : listedInFolder(place.data);
    if (!listed) return NOT_LISTED;
    const strays = await straysAmong(listed, environment, instant(Date.now()));
    if (what === 'clear') await removeAll(strays, environment);
    const [oldest] = strays.map(({ putAt }) => putAt).sort();
    return answer({
      found: strays.length, bytes: strays.reduce((sum, { bytes }) => sum + bytes, 0), oldest: oldest === undefined ? null : civilDateAt(oldest), cleared: what === 'clear' ? strays.length : 0,
    });
  });
}
