import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { SCHEMA } from '../_shared/schema';
import type { Schema } from '../_shared/schema-types';
import { openData } from './data/open';
import { FileStore } from './files/file-store';
import { FunctionHost } from './functions/host';
import type { Identity } from './functions/identity';
import type { Faults } from './gateway/faults';
import { createLocalServer } from './gateway/server';
import { listen } from './listen';
import type { Survives } from './store/sqlite';
import { Scheduler } from './timers/scheduler';
import { clockOffset, timeOffset } from './today';

export interface LocalCloudOptions {
  readonly dataFolder: string;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly functionsFolder?: string;
  /** Folder of the web build, or of another page to serve in its place. */
  readonly site?: string;
  readonly schema?: Schema;
  /** Refuse queries that no declared index serves; on unless a test says otherwise. */
  readonly strict?: boolean;
  /** powerLoss unless a test says otherwise. */
  readonly survives?: Survives;
  readonly reset?: boolean;
  /** Lets other local clouds use the same folder at the same time. */
  readonly shared?: boolean;
  /** 今天: a civil date to play with; the time of day goes on as it is. */
  readonly today?: string;
  /** 几点: the time of day in China at the start, for tests of what depends on it. */
  readonly timeOfDay?: string;
  /** Run timers at their times; by hand they always work. */
  readonly timers?: boolean;
  /** Start the functions' processes before the first call. */
  readonly warm?: boolean;
  /** Processes per function, as the platform starts several under load. */
  readonly instances?: number;
  /** How many calls run at once, as the platform's quota says; more are refused before they begin. */
  readonly atOnce?: number;
  /** Further variables for the functions. */
  readonly functionEnv?: Record<string, string>;
  /** Only for tests: lets requests of the SDK fail. */
  readonly faults?: Faults;
}

export interface LocalCloud {
  readonly url: string;
  /** Variables that point the unmodified SDK, and the functions' own code, to this cloud. */
  readonly adminEnv: Record<string, string>;
  /** Calls a function as the platform does. @returns its reply, parsed */
  invoke(name: string, event: unknown, identity: Identity): Promise<unknown>;
  invokeTimer(functionName: string, timerName: string): Promise<unknown>;
  /** Goes on to another day, where the cloud was started on one to play with; calls under way keep theirs. */
  moveTo(today: string): void;
  /** Only for tests: how many documents the store has read, outside of transactions, to answer whoever asked. */
  documentsRead(): number;
  /** Only for tests: half a minute has passed, and the transactions of processes that are gone are over. */
  endTransactions(): void;
  close(): Promise<void>;
}

const ENV_ID = 'local-0a1b2c3d';
const DIST = path.resolve(process.cwd(), 'dist');

/** @throws StartupError with one sentence for people */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { dataFolder: folder, port = 0, schema = SCHEMA, strict = true, instances = 1, survives = 'powerLoss' } = options;
  const offsetOn = (today: string | undefined) => clockOffset(today) + timeOffset(options.timeOfDay);
  let offset = offsetOn(options.today);
  const now = () => Date.now() + offset;
  const { store, keys, close: closeData } = openData(folder, schema, { strict, survives, reset: options.reset ?? false, shared: options.shared ?? false });
  let origin = '';
  const adminEnv = { ...platformEnv(), ...keys };
  const files = new FileStore(folder, ENV_ID, () => origin, now);
  const log = openSync(path.join(folder, 'functions.log'), 'a');
  const functions = new FunctionHost({
    rules: schema.functions, folder: options.functionsFolder ?? path.join(DIST, 'functions'), envId: ENV_ID,
    env: () => ({ ...inherited(), ...adminEnv, ...options.functionEnv }), clockOffsetMs: () => offset, instances, log, ...(options.atOnce !== undefined && { atOnce: options.atOnce }),
  });
  const timers = new Scheduler(schema.functions, functions, now);
  const server = createLocalServer({
    cloud: { store, files, functions, now }, timers, storageRules: schema.storageRules,
    site: path.resolve(options.site ?? path.join(DIST, 'h5')), secretId: adminEnv.TENCENTCLOUD_SECRETID,
    ...(options.faults && { faults: options.faults }),
  });
  const close = async () => {
    timers.stop();
    await functions.close();
    await new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); });
    closeData();
    closeSync(log);
  };
  try {
    origin = `http://127.0.0.1:${await listen(server, port)}`;
  } catch (error) {
    closeData();
    closeSync(log);
    throw error;
  }
  adminEnv.TCB_CONTEXT_CNFG = JSON.stringify({ URL: `${origin}/admin` });
  if (options.timers) timers.start();
  if (options.warm) functions.warm();
  return {
    url: origin,
    adminEnv,
    invoke: async (name, event, identity) => JSON.parse(await functions.invoke(name, event, identity)) as unknown,
    moveTo: (today) => {
      if (options.today === undefined) throw new Error('the cloud was started on the day of the machine');
      offset = offsetOn(today);
    },
    documentsRead: () => store.rows.documentsRead,
    endTransactions: () => store.endTransactions(),
    invokeTimer: async (functionName, timerName) => JSON.parse(await timers.fire(functionName, timerName)) as unknown,
    close,
  };
}

/** What the platform puts into every function; the secrets are new for every start. */
function platformEnv() {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: ENV_ID,
    TCB_ENV: ENV_ID,
    TENCENTCLOUD_SECRETID: `local${randomBytes(12).toString('hex')}`,
    TENCENTCLOUD_SECRETKEY: randomBytes(16).toString('hex'),
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    TCB_CONTEXT_CNFG: '',
    SILENCE: 'true',
  };
}

/** Functions run in UTC and see nothing else of this machine. */
function inherited(): Record<string, string> {
  return { TZ: 'UTC', PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' };
}
