import { renameSync, writeFileSync } from 'node:fs';

/** Whole or not at all: whoever is stopped in the middle leaves nothing under the name. Readable by the owner only. */
export function writeWhole(file: string, content: Buffer): void {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, content, { mode: 0o600, flush: true });
  renameSync(aside, file);
}
