import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import type { FunctionRule } from '../../_shared/schema-types';
import type { LocalCloud, LocalCloudOptions } from '../local-cloud';
import { startLocalCloud } from '../local-cloud';
import { realCloud, realPlace } from './real-cloud';
import { TEST_SCHEMA } from './test-schema';

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'local-cloud-'));

export interface TestCloud {
  /** Not there in a run against a real environment. */
  readonly cloud: LocalCloud;
  readonly env: string;
  /** Before the path of every file; empty but in a real environment. */
  readonly place: string;
  readonly folder: string;
  /** The unmodified SDK, pointed to this cloud by its own environment variables. */
  readonly app: ReturnType<typeof tcb.init>;
  readonly db: ReturnType<ReturnType<typeof tcb.init>['database']>;
  close(): Promise<void>;
}

const ENV = 'local-0a1b2c3d';
const sdk = () => tcb.init({ env: ENV });

/** Set by `npm run smoke:cloud`: the tests then run in a real environment, in collections and a folder of their own. */
const REAL = realPlace(process.env);
/** What the local cloud does on purpose, or can be looked into for; skipped in a real environment. */
export const localTest = REAL ? test.skip : test;
export const localDescribe = REAL ? describe.skip : describe;

export async function testCloud(options: Partial<LocalCloudOptions> = {}): Promise<TestCloud> {
  if (REAL) return realCloud(REAL);
  const folder = options.dataFolder ?? temporaryFolder();
  const cloud = await startLocalCloud({ schema: TEST_SCHEMA, dataFolder: folder, ...options });
  Object.assign(process.env, cloud.adminEnv);
  const app = sdk();
  const close = async () => {
    await cloud.close();
    if (!options.dataFolder) rmSync(folder, { recursive: true, force: true });
  };
  return { cloud, env: ENV, place: '', folder, app, db: app.database(), close };
}

/** Writes small functions as the build would leave them. */
export function writeFunctions(sources: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, source] of Object.entries(sources)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'index.js'), source);
  }
  return folder;
}

export const functionRule = (name: string, rest: Partial<FunctionRule> = {}): FunctionRule =>
  ({ name, timeoutSeconds: 5, memoryMB: 128, invokable: true, timers: [], ...rest });

/** The platform's code of a refusal. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'no error', (error: { code?: string; message: string }) => error.code ?? error.message);
