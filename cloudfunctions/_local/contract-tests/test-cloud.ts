import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import type { FunctionRule } from '../../_shared/schema-types';
import type { LocalCloud, LocalCloudOptions } from '../local-cloud';
import { startLocalCloud } from '../local-cloud';
import { TEST_SCHEMA } from './test-schema';

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'local-cloud-'));

export interface TestCloud {
  readonly cloud: LocalCloud;
  readonly folder: string;
  /** The unmodified SDK, pointed to this cloud by its own environment variables. */
  readonly app: ReturnType<typeof tcb.init>;
  readonly db: ReturnType<ReturnType<typeof tcb.init>['database']>;
  close(): Promise<void>;
}

const sdk = () => tcb.init({ env: 'local-0a1b2c3d' });

export async function testCloud(options: Partial<LocalCloudOptions> = {}): Promise<TestCloud> {
  const folder = options.dataFolder ?? temporaryFolder();
  const cloud = await startLocalCloud({ schema: TEST_SCHEMA, dataFolder: folder, ...options });
  Object.assign(process.env, cloud.adminEnv);
  const app = sdk();
  const close = async () => {
    await cloud.close();
    if (!options.dataFolder) rmSync(folder, { recursive: true, force: true });
  };
  return { cloud, folder, app, db: app.database(), close };
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
