import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { systemCode } from './cloud-error';
import { StartupError } from './startup-error';

const key = z.string().refine((text) => Buffer.from(text, 'base64').length === 32);
const FILE = z.strictObject({ fieldKeys: z.strictObject({ current: z.string(), keys: z.record(z.string(), key) }), indexKey: key });

/** 本机密钥: made on the first run, readable by the owner only, handed to the functions as the deployment does. */
export function localKeys(folder: string, storeExists: boolean): { FIELD_KEYS: string; INDEX_KEY: string } {
  const file = path.join(folder, 'keys.json');
  if (!existsSync(file)) {
    if (storeExists) throw StartupError.missingKeys(file);
    const id = `k${randomBytes(4).toString('hex')}`;
    const made = { fieldKeys: { current: id, keys: { [id]: randomBytes(32).toString('base64') } }, indexKey: randomBytes(32).toString('base64') };
    placeOnce(file, `${JSON.stringify(made, null, 2)}\n`);
  }
  const parsed = FILE.safeParse(readJson(file));
  if (!parsed.success || !(parsed.data.fieldKeys.current in parsed.data.fieldKeys.keys)) throw StartupError.damagedKeys(file);
  return { FIELD_KEYS: JSON.stringify(parsed.data.fieldKeys), INDEX_KEY: parsed.data.indexKey };
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
