import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** A built function: its files in one zip, and a digest of their contents by which the next deployment knows it. */
export interface BuiltCode {
  readonly digest: string;
  readonly zip: Uint8Array;
  /** Permissions its config.json asks of WeChat for. */
  readonly openapi: readonly string[];
}

/** Zip files carry a time; a fixed one makes the same bytes of the same code. */
const MADE = new Date('2020-01-01T00:00:00');

function permissions(folder: string): readonly string[] {
  const file = path.join(folder, 'config.json');
  if (!existsSync(file)) return [];
  const { permissions: asked } = JSON.parse(readFileSync(file, 'utf8')) as { permissions?: { openapi?: string[] } };
  return asked?.openapi ?? [];
}

/** Reads `dist/functions/<name>`. @returns undefined when it was not built */
export function builtCode(folder: string): BuiltCode | undefined {
  if (!existsSync(path.join(folder, 'index.js'))) return undefined;
  const names = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isFile()).sort();
  const files = Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))] as const));
  const hash = createHash('sha256');
  for (const [name, bytes] of Object.entries(files)) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return { digest: hash.digest('hex').slice(0, 16), zip: zipSync(files, { level: 9, mtime: MADE }), openapi: permissions(folder) };
}
