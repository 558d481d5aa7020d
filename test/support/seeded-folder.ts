import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { seed } from '../../cloudfunctions/_local/seed';

/** Set by config/jest.config.cjs, the same in every worker of a run: what was seeded with other sources is never used. */
const RUN = process.env.TEST_RUN ?? String(process.pid);
const SHELF = path.resolve('.cache', 'seeded');
const KEPT = path.join(SHELF, RUN);

function forgetEarlierRuns(): void {
  for (const name of existsSync(SHELF) ? readdirSync(SHELF) : []) if (!name.includes(RUN)) rmSync(path.join(SHELF, name), { recursive: true, force: true });
}

/** What is the same for every file of a run, and slow: done by the first that needs it. */
export function onceARun(what: string, work: () => void): void {
  const mark = path.join(SHELF, `${RUN}-${what}`);
  if (existsSync(mark)) return;
  work();
  mkdirSync(SHELF, { recursive: true });
  writeFileSync(mark, '');
}

async function make(): Promise<void> {
  forgetEarlierRuns();
  mkdirSync(SHELF, { recursive: true });
  const folder = mkdtempSync(path.join(SHELF, `${RUN}-`));
  const cloud = await startLocalCloud({ dataFolder: folder, survives: 'processDeath' });
  await seed({ env: cloud.adminEnv });
  await cloud.close();
  // Another worker may have been first; both are alike.
  try { renameSync(folder, KEPT); } catch { rmSync(folder, { recursive: true, force: true }); }
}

/** A fresh data folder that holds the seed: seeding takes seconds, so it is done once a run and copied. */
export async function seededFolder(prefix: string): Promise<string> {
  if (!existsSync(KEPT)) await make();
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  cpSync(KEPT, folder, { recursive: true });
  return folder;
}
