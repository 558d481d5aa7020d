import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundled, type Bundled, type Entry } from './bundled';
import { temporaryFolder } from './test-cloud';

export interface Run { readonly child: ReturnType<typeof spawn>; readonly ended: Promise<number | null>; output: string; readonly ready: Promise<string> }

export interface Program {
  readonly file: () => string;
  /** The data folder of this test; not there yet. */
  readonly data: () => string;
  readonly run: (...args: string[]) => Run;
  /** Only says what would stop a start, as `npm start` asks before it builds. */
  readonly check: (...args: string[]) => Run;
  /** Runs Node in the folder of this test. */
  readonly launch: (args: string[], env?: Record<string, string>) => Run;
  readonly refused: (...args: string[]) => Promise<string>;
  readonly refusedCheck: (...args: string[]) => Promise<string>;
}

const FUNCTION = 'exports.main = async () => ({ pid: process.pid, today: new Date(Date.now() + 288e5).toISOString().slice(0, 10) });';

/** The command line in processes of its own, one folder a test with one small function; to be called once in a test file. */
export function program(entry: Entry): Program {
  let built: Bundled;
  let work: string;
  const running: Run[] = [];
  const data = () => path.join(work, 'data');
  beforeAll(() => { built = bundled(entry); });
  afterAll(() => built.remove());
  beforeEach(() => {
    work = temporaryFolder();
    mkdirSync(path.join(work, 'dist', 'functions', 'public'), { recursive: true });
    writeFileSync(path.join(work, 'dist', 'functions', 'public', 'index.js'), FUNCTION);
  });
  afterEach(async () => {
    for (const run of running.splice(0)) { run.child.kill('SIGKILL'); await run.ended; }
    rmSync(work, { recursive: true, force: true });
  });

  const launch = (args: string[], env: Record<string, string> = {}): Run => {
    const started = launched(args, work, env);
    running.push(started);
    return started;
  };
  const run = (...args: string[]) => launch([built.file, '--data', data(), ...args]);
  const check = (...args: string[]) => launch([built.file, '--data', data(), ...args], { LOCAL_CLOUD_CHECK_ONLY: '1' });
  return { file: () => built.file, data, run, check, launch, refused: (...args) => refusal(run(...args)), refusedCheck: (...args) => refusal(check(...args)) };
}

function launched(args: string[], cwd: string, env: Record<string, string>): Run {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const ended = new Promise<number | null>((resolve) => { child.on('close', (code) => resolve(code)); });
  const result: Run = {
    child, ended, output: '',
    ready: new Promise((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        result.output += chunk.toString();
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(result.output)?.[0];
        if (url) resolve(url);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      void ended.then((code) => reject(new Error(`ended with ${code}: ${result.output}`)));
    }),
  };
  result.ready.catch(() => undefined);
  return result;
}

/** What it said when it could not start: no traces, nothing announced. */
async function refusal(attempt: Run): Promise<string> {
  expect(await attempt.ended).toBe(1);
  expect(attempt.output).not.toMatch(/\n\s+at |http:/);
  return attempt.output;
}

export async function stop(run: Run): Promise<void> {
  await run.ready;
  run.child.kill('SIGTERM');
  expect(await run.ended).toBe(0);
}

/** Calls the function of the folder. */
export const call = async (url: string) => (await fetch(`${url}/api/public`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).json() as Promise<{ pid: number; today: string }>;
export const isAlive = (pid: number): boolean => { try { process.kill(pid, 0); return true; } catch { return false; } };
