import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from '../cloud-error';
import { StartupError } from '../startup-error';
import { isOurStore } from '../store/sqlite';
import { KEYS, readKeys } from './keys';
import { LOCK } from './lock';

/** Says in the folder itself whose it is; made before anything else is. */
const MARKER = 'open-disclosure-data.txt';
const MARK = '公开有数的本机数据 / local data of 公开有数\n';
const WORDS = `${MARK}
npm start -- --reset 会删除这个目录里由它生成的文件，其他文件不动。
npm start -- --reset deletes what it has made in this folder and nothing else.
`;

const STORE = 'store.db';
export const storeIn = (folder: string): string => path.join(folder, STORE);
/** Everything the local cloud ever makes in its data folder, besides the marker and the lock. */
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
  // Looked for before the proof: whoever makes one of these just now has marked the folder first.
  const found = [MARKER, ...MADE].filter((name) => existsSync(path.join(folder, name)));
  if (found.length > 0 && !isOurs(folder)) throw StartupError.notOurData(folder, found);
  asWritable(folder, () => {
    mark(folder);
    for (const name of [LOCK, ...MADE]) if (existsSync(path.join(folder, name))) accessSync(path.join(folder, name), constants.W_OK);
    for (const name of ['files', 'incoming']) mkdirSync(path.join(folder, name), { recursive: true });
    closeSync(openSync(path.join(folder, 'functions.log'), 'a'));
  });
}

/** --reset, in a folder that was prepared and that nobody else is using. @throws StartupError */
export function emptyDataFolder(folder: string): void {
  asWritable(folder, () => {
    for (const name of [...MADE, ...readdirSync(folder).filter(isHalfMade)]) rmSync(path.join(folder, name), { recursive: true, force: true });
  });
}

/** Runs work on files of the folder; what the system refuses becomes one sentence. */
function asWritable<T>(folder: string, work: () => T): T {
  try { return work(); } catch (error) {
    throw error instanceof StartupError ? error : StartupError.dataNotWritable(folder, error);
  }
}

/** What a start that was killed was just putting in place. */
const isHalfMade = (name: string): boolean => [MARKER, KEYS].some((file) => name.startsWith(`${file}.`) && /^\d+$/.test(name.slice(file.length + 1)));

/** In one step, so that whoever looks finds all of it. */
function mark(folder: string): void {
  if (isMarked(folder)) return;
  const file = path.join(folder, MARKER);
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, WORDS, { flush: true });
  renameSync(temporary, file);
}

function isMarked(folder: string): boolean {
  try { return readFileSync(path.join(folder, MARKER), 'utf8').startsWith(MARK); } catch { return false; }
}

/** Any one of them is proof, so that a folder in which another is damaged can still be reset. */
const isOurs = (folder: string): boolean =>
  isMarked(folder) || readKeys(path.join(folder, KEYS)) !== undefined || isOurStore(storeIn(folder));

/** One level at a time: a recursive mkdir never returns on a file system that accepts no folders. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try { mkdirSync(folder); } catch (error) {
    // Someone else was faster.
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}
