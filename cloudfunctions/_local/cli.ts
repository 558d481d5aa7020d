import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { ConfigurationError } from '../_shared/configuration-error';
import { checkStart } from './check-start';
import { startLocalCloud } from './local-cloud';
import { PERSONAS } from './persona/personas';
import { StartupError } from './startup-error';
import { clockOffset } from './today';

const USAGE = `npm start -- [--port 7077] [--data 目录] [--reset] [--today 2026-01-31]
  --port   网页的端口 / port of the page
  --data   数据目录，默认 .data / data folder
  --reset  清空演示数据重新开始 / start again with fresh demo data
  --today  把今天当作这一天，仅限本机演示 / play with the clock`;

interface Options { readonly port: number; readonly dataFolder: string; readonly reset: boolean; readonly today: string | undefined }

function optionsOf(args: string[], port: number): Options {
  const { data = '.data', reset = false, today, ...values } = parse(args);
  clockOffset(today);
  if (data.trim() === '') throw StartupError.wrongOption('--data 后面没有写目录，请写明数据放在哪个目录。', '--data needs the name of a folder.');
  return { port: values.port === undefined ? port : portOf(values.port), dataFolder: path.resolve(data), reset, today };
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw StartupError.wrongOption(`端口 ${text || '（空）'} 无法识别，请写 1 到 65535 之间的数字。`, `The port ${text || '(empty)'} is not a number from 1 to 65535.`);
  return port;
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { port: { type: 'string' }, data: { type: 'string' }, reset: { type: 'boolean' }, today: { type: 'string' } } }).values;
  } catch (error) {
    throw new StartupError(`启动选项无法识别。\n${USAGE}`, `An option is not understood: ${error instanceof Error ? error.message : ''}`);
  }
}

type Seed = (cloud: { env: Record<string, string> }) => Promise<void>;

interface Start {
  /** Loaded into the cloud before it is announced. */
  readonly seed?: Seed;
  /** Only says what would stop the start. */
  readonly checkOnly?: boolean;
  /** The port when none is named; 0 takes any that is free. */
  readonly port?: number;
}

async function run(args: string[], { seed, checkOnly = false, port = 7077 }: Start): Promise<void> {
  const options = optionsOf(args, port);
  if (checkOnly) { await checkStart(options); return; }
  const cloud = await startLocalCloud({ ...options, timers: true, warm: true });
  let closing: Promise<void> | undefined;
  const stop = () => { closing ??= cloud.close().then(() => process.exit(0)); };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // Started by a process that is gone.
  process.once('disconnect', stop);
  try {
    await seed?.({ env: cloud.adminEnv });
  } catch (error) {
    // Told to end meanwhile; what the seed lost by that is no fault.
    if (closing) return;
    await cloud.close();
    throw notSeeded(error, options.dataFolder);
  }
  // On the platform the timers have run before anybody looks; a start here begins with the one of the last hour.
  if (!closing) await cloud.invokeTimer('clock', 'hourly').catch(() => undefined);
  if (!closing) announce(cloud.url, options.today);
}

/** The seed is the first to read what is stored, so what it meets there is told here and not after the announcement. */
function notSeeded(error: unknown, folder: string): StartupError {
  if (error instanceof ConfigurationError) return StartupError.foreignKeys(path.join(folder, 'keys.json'), error);
  const log = path.join(folder, 'functions.log');
  appendFileSync(log, `${inspect(error)}\n`);
  return StartupError.notSeeded(log, error);
}

function announce(url: string, today: string | undefined): void {
  const people = PERSONAS.map(({ label, english }) => `${label} (${english})`).join('、');
  console.log(`\n公开有数已启动 / ready:  ${url}\n\n可以扮演 / play as: ${people}\n页面右上角的小标签可切换身份；按 Ctrl-C 结束。\nSwitch with the small tab in the top right corner; Ctrl-C stops.`);
  if (today) console.log(`演示日期 / clock: ${today}`);
}

/** `npm start`: one local cloud, its seed, and one URL. Ends the process with 1 and one sentence when it cannot start. */
export async function runCli(args: string[], start: Start = {}): Promise<void> {
  try { await run(args, start); } catch (error) {
    console.error(error instanceof StartupError ? error.message : error);
    process.exit(1);
  }
}
