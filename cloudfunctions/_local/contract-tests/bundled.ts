import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

export type Entry = 'server.ts' | 'cli-entry.ts' | 'seeded-entry.ts';
export interface Bundled { readonly file: string; remove(): void }

/** An entry of these tests as one file, inside the project so that it finds its packages. */
export function bundled(entry: Entry): Bundled {
  const folder = path.join(ROOT, '.cache', `${entry}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  execFileSync(process.execPath, [path.join(__dirname, 'build-server.mjs'), entry, folder], { cwd: ROOT });
  return { file: path.join(folder, 'index.cjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
