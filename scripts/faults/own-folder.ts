import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A data folder of its own for as long as `work` runs; tests of other runs clear away what they share. */
export async function inOwnFolder<T>(prefix: string, work: (dataFolder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  try { return await work(folder); } finally { rmSync(folder, { recursive: true, force: true }); }
}
