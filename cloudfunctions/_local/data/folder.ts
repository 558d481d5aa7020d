import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from '../startup-error';
import { isOurStore } from '../store/sqlite';
import { KEYS, readKeys } from './keys';

/** Says in the folder itself whose it is; made before anything else is. */
const MARKER = 'open-disclosure-data.txt';
const MARK = '公开有数的本机数据 / local data of 公开有数\n';
const WORDS = `${MARK}
npm start -- --reset 会删除这个目录里由它生成的文件，其他文件不动。
npm start -- --reset deletes what it has made in this folder and nothing else.
`;

const STORE = 'store.db';
/** Everything the local cloud ever makes in its data folder, besides the marker. */
const MADE = [STORE, `${STORE}-wal`, `${STORE}-shm`, KEYS, 'files', 'incoming', 'functions.log'];

/**
 * 数据目录: makes the folder when needed and marks it as ours. A folder that holds something under one of our names
 * and nothing that proves it ours belongs to someone else; writing there would make --reset delete it one day.
 * @throws StartupError when it cannot be written, or is not ours
 */
export function prepareDataFolder(folder: string): void {
  asWritable(folder, () => {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  });
  if (!isOurs(folder)) {
    const strange = [MARKER, ...MADE].filter((name) => existsSync(path.join(folder, name)));
    if (strange.length > 0) throw StartupError.notOurData(folder, strange);
  }
  asWritable(folder, () => {
    if (!isMarked(folder)) writeFileSync(path.join(folder, MARKER), WORDS, { flush: true });
    for (const name of MADE) if (existsSync(path.join(folder, name))) accessSync(path.join(folder, name), constants.W_OK);
    for (const name of ['files', 'incoming']) mkdirSync(path.join(folder, name), { recursive: true });
  });
}

/** --reset, in a folder that was prepared. @throws StartupError */
export function emptyDataFolder(folder: string): void {
  asWritable(folder, () => {
    // Keys of a first start that was cut short.
    const halfMade = readdirSync(folder).filter((name) => new RegExp(`^${KEYS.replace('.', '\\.')}\\.\\d+$`).test(name));
    for (const name of [...MADE, ...halfMade]) rmSync(path.join(folder, name), { recursive: true, force: true });
  });
}

/** Runs work on files of the folder; what the system refuses becomes one sentence. */
function asWritable<T>(folder: string, work: () => T): T {
  try { return work(); } catch (error) {
    throw error instanceof StartupError ? error : StartupError.dataNotWritable(folder, error);
  }
}

function isMarked(folder: string): boolean {
  try { return readFileSync(path.join(folder, MARKER), 'utf8').startsWith(MARK); } catch { return false; }
}

/** Any one of them is proof, so that a folder in which another is damaged can still be reset. */
const isOurs = (folder: string): boolean =>
  isMarked(folder) || readKeys(path.join(folder, KEYS)) !== undefined || isOurStore(path.join(folder, STORE));

/** One level at a time: a recursive mkdir never returns on a file system that accepts no folders. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

export const storeExists = (folder: string): boolean => {
  const file = path.join(folder, STORE);
  return existsSync(file) && statSync(file).size > 0;
};
