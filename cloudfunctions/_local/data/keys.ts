import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { systemCode } from '../cloud-error';
import { StartupError } from '../startup-error';

const key = z.string().check(z.refine((text) => Buffer.from(text, 'base64').length === 32));
const fieldKey = z.union([key, z.strictObject({ algorithm: z.enum(['aes256gcm', 'sm4cbc']), key })]);
const FILE = z.strictObject({ fieldKeys: z.strictObject({ current: z.string(), keys: z.record(z.string(), fieldKey) }), indexKey: key });

export const KEYS = 'keys.json';

interface Keys { readonly FIELD_KEYS: string; readonly INDEX_KEY: string }

const keysIn = (folder: string): string => path.join(folder, KEYS);
export const hasKeys = (folder: string): boolean => existsSync(keysIn(folder));

/** @param hasData whether something is stored that needs the old keys @throws StartupError when they are missing or damaged */
export function checkKeys(folder: string, hasData: boolean): void {
  const file = keysIn(folder);
  if (!hasKeys(folder)) { if (hasData) throw StartupError.missingKeys(file); return; }
  if (!readKeys(file)) throw StartupError.damagedKeys(file);
}

/** 本机密钥: made on the first run, readable by the owner only, handed to the functions as the deployment does. @throws StartupError as `checkKeys` */
export function localKeys(folder: string, hasData: boolean): Keys {
  checkKeys(folder, hasData);
  const file = keysIn(folder);
  if (!hasKeys(folder)) {
    // Digits, because people read it on the page of keys.
    const id = `k${randomBytes(4).readUInt32BE()}`;
    const made = { fieldKeys: { current: id, keys: { [id]: randomBytes(32).toString('base64') } }, indexKey: randomBytes(32).toString('base64') };
    placeOnce(file, `${JSON.stringify(made, null, 2)}\n`);
  }
  const keys = readKeys(file);
  if (!keys) throw StartupError.damagedKeys(file);
  return keys;
}

/** The keys in a file, or undefined when these are not whole keys of ours. */
export function readKeys(file: string): Keys | undefined {
  const { data } = FILE.safeParse(readJson(file));
  return data && data.fieldKeys.current in data.fieldKeys.keys ? { FIELD_KEYS: JSON.stringify(data.fieldKeys), INDEX_KEY: data.indexKey } : undefined;
}

/** Whole or not at all, and never over another process's keys. */
function placeOnce(file: string, text: string): void {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, text, { mode: 0o600, flush: true });
  try { linkSync(temporary, file); } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  } finally { rmSync(temporary, { force: true }); }
}

function readJson(file: string): unknown {
  try { return JSON.parse(readFileSync(file, 'utf8')) as unknown; } catch { return undefined; }
}
