import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

jest.setTimeout(60_000);
let work: string;
const at = (...parts: string[]) => path.join(work, ...parts);
const started: ChildProcess[] = [];

/** A stage that notes its process and then works until it is stopped. */
const WAITS = "require('node:fs').writeFileSync(process.env.NOTES + '/' + STAGE, String(process.pid)); setInterval(() => {}, 1000);";
/** Some builds take Ctrl-C for a good end. */
const CALM = "process.on('SIGINT', () => process.exit(0));";
const asStage = (name: string, source: string) => `const STAGE = '${name}';${source}`;

function put(file: string, text: string) {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}

/** The real scripts in a project whose builds are stubs: nothing is built, and every stage lasts as long as the test wants. */
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'start-'));
  for (const name of ['start.mjs', 'stage.mjs', 'build-app.mjs']) cpSync(path.join(__dirname, name), at('scripts', name));
  put('scripts/build-functions.mjs', '');
  put('node_modules/@tarojs/cli/package.json', '{}');
  put('node_modules/@tarojs/cli/bin/taro', "require('node:fs').mkdirSync('dist/h5', { recursive: true }); require('node:fs').writeFileSync('dist/h5/index.html', '');");
  put('dist/local/index.js', `if (process.env.LOCAL_CLOUD_CHECK_ONLY !== '1') { ${asStage('server', `${CALM}process.on('disconnect', () => process.exit(0));${WAITS}`)} }`);
});
afterEach(() => {
  for (const { pid } of started.splice(0)) try { process.kill(-pid!, 'SIGKILL'); } catch { /* gone, as it should be */ }
  rmSync(work, { recursive: true, force: true });
});

function start() {
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: work, env: { ...process.env, NOTES: work }, stdio: 'ignore', detached: true });
  started.push(child);
  const ended = new Promise<number | null>((resolve) => { child.on('close', (code) => resolve(code)); });
  return { child, ended };
}

async function reached(stage: string): Promise<number> {
  for (let tries = 0; tries < 400 && !existsSync(at(stage)); tries += 1) await sleep(25);
  await sleep(50);
  return Number(readFileSync(at(stage), 'utf8'));
}

const isAlive = (pid: number) => { try { process.kill(pid, 0); return true; } catch { return false; } };
async function gone(pid: number) {
  for (let tries = 0; tries < 200 && isAlive(pid); tries += 1) await sleep(25);
  expect(isAlive(pid)).toBe(false);
}

/** Ctrl-C in a terminal reaches the whole group; a plain kill the first process only. */
const WAYS = [['Ctrl-C', 'SIGINT', -1, 130], ['只通知主进程', 'SIGINT', 1, 130], ['kill', 'SIGTERM', 1, 143]] as const;

describe('Ctrl-C 结束它启动的一切', () => {
  test.each(WAYS)('构建云函数时（%s）：不再往下走', async (_way, signal, side, code) => {
    put('scripts/build-functions.mjs', `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); ${asStage('functions', WAITS)}`);
    const { child, ended } = start();
    const stage = await reached('functions');
    process.kill(side * child.pid!, signal);
    expect(await ended).toBe(code);
    await gone(stage);
    expect(existsSync(at('server'))).toBe(false);
  });

  test.each(WAYS)('构建网页时（%s）：打包的进程也结束，不启动服务', async (_way, signal, side, code) => {
    put('node_modules/@tarojs/cli/bin/taro', asStage('page', WAITS));
    const { child, ended } = start();
    const stage = await reached('page');
    process.kill(side * child.pid!, signal);
    expect(await ended).toBe(code);
    await gone(stage);
    expect(existsSync(at('server'))).toBe(false);
  });

  test('打包的进程把 Ctrl-C 当作正常结束，也不启动服务，不记作已构建', async () => {
    put('node_modules/@tarojs/cli/bin/taro', asStage('page', `require('node:fs').mkdirSync('dist/h5', { recursive: true }); require('node:fs').writeFileSync('dist/h5/index.html', 'half');${CALM}${WAITS}`));
    const { child, ended } = start();
    const stage = await reached('page');
    process.kill(-child.pid!, 'SIGINT');
    expect(await ended).toBe(130);
    await gone(stage);
    expect(existsSync(at('server')) || existsSync(at('.cache', 'built-h5'))).toBe(false);
  });

  test('服务在运行时：服务自己收拾好，正常结束', async () => {
    const { child, ended } = start();
    const server = await reached('server');
    process.kill(-child.pid!, 'SIGINT');
    expect(await ended).toBe(0);
    await gone(server);
  });
});

test('npm start 被强行结束，服务不会留下', async () => {
  const { child, ended } = start();
  const server = await reached('server');
  child.kill('SIGKILL');
  await ended;
  await gone(server);
});

test('构建失败不启动服务，退出码 1', async () => {
  put('scripts/build-functions.mjs', 'process.exit(3);');
  expect(await start().ended).toBe(1);
  expect(existsSync(at('server'))).toBe(false);
});

test('打包的进程被别的程序结束：说是被结束的，不启动服务', async () => {
  put('node_modules/@tarojs/cli/bin/taro', asStage('page', WAITS));
  const built = spawn(process.execPath, ['scripts/build-app.mjs', 'h5'], { cwd: work, env: { ...process.env, NOTES: work }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  built.stderr.on('data', (text) => { said += String(text); });
  const ended = new Promise<number | null>((resolve) => { built.on('close', (code) => resolve(code)); });
  process.kill(await reached('page'), 'SIGTERM');
  expect(await ended).toBe(1);
  expect(said).toContain('被信号 SIGTERM 结束 / ended by SIGTERM');
});
