import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { PERSONAS } from '../cloudfunctions/_local/persona/personas';
import { functionRule, testCloud } from '../cloudfunctions/_local/contract-tests/test-cloud';
import { TEST_SCHEMA } from '../cloudfunctions/_local/contract-tests/test-schema';
import { SCHEMA } from '../cloudfunctions/_shared/schema';

jest.setTimeout(120_000);
const ROOT = path.resolve(__dirname, '..');
const FOLDER = path.join(ROOT, 'dist', 'functions');
const build = () => execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'build-functions.mjs')], { cwd: ROOT, encoding: 'utf8' });
const names = () => readdirSync(FOLDER);
/** All of a function, in however many files. */
const source = (name: string) => readdirSync(path.join(FOLDER, name)).filter((file) => file.endsWith('.js')).map((file) => readFileSync(path.join(FOLDER, name, file), 'utf8')).join('\n');

beforeAll(() => { build(); });

describe('云函数的构建', () => {
  test('源文件没有变就不再构建', () => {
    const before = names().map((name) => statSync(path.join(FOLDER, name, 'index.js')).mtimeMs);
    build();
    expect(names().map((name) => statSync(path.join(FOLDER, name, 'index.js')).mtimeMs)).toEqual(before);
  });

  test('几个同时构建，做完的都是好的；被强行结束的不碍事', async () => {
    const start = (...more: string[]) => spawn(process.execPath, [path.join(ROOT, 'scripts', 'build-functions.mjs'), ...more], { cwd: ROOT, stdio: 'ignore' });
    const ended = (child: ChildProcess) => new Promise((resolve) => { child.on('close', resolve); });
    const killed = start('--force');
    const over = ended(killed);
    setTimeout(() => killed.kill('SIGKILL'), 400);
    expect(await Promise.all([start('--force'), start('--force'), start()].map(ended))).toEqual([0, 0, 0]);
    await over;
    for (const name of names()) expect(source(name).length).toBeGreaterThan(1000);
  });

  test('声明的函数才构建，每个都能单独装载', () => {
    expect(names().length).toBeGreaterThan(0);
    for (const name of names()) {
      expect(SCHEMA.functions.map((rule) => rule.name)).toContain(name);
      const printed = execFileSync(process.execPath, ['-p', `typeof require(${JSON.stringify(path.join(FOLDER, name))}).main`], { cwd: '/', encoding: 'utf8', env: { PATH: process.env.PATH, TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'x', SCF_NAMESPACE: 'x' } });
      expect(printed.trim()).toBe('function');
    }
  });

  test('除了 Node 自带的和自己文件夹里的，不再引用任何别的模块', () => {
    for (const name of names()) {
      const required = [...source(name).matchAll(/\brequire\((?:"|`|')([^"`']+)(?:"|`|')\)/g)].map(([, module]) => module!.replace(/^node:/, ''));
      const own = readdirSync(path.join(FOLDER, name)).map((file) => `./${file}`);
      expect(required.filter((module) => !builtinModules.includes(module) && !own.includes(module))).toEqual([]);
    }
  });

  test('不含本机演示的身份和入口', () => {
    for (const name of names()) for (const word of ['local_persona', '/_local/', ...PERSONAS.map(({ openid }) => openid)]) expect(source(name)).not.toContain(word);
  });
});

describe('省去用不到的部分之后，SDK 照常工作', () => {
  const folder = path.join(ROOT, '.cache', `slim-${process.pid}`);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('数据库、事务、文件上传、调用函数；省去的部分说出自己的名字', async () => {
    mkdirSync(path.join(folder, 'probe'), { recursive: true });
    writeFileSync(path.join(folder, 'probe.ts'), `
      import tcb from '@cloudbase/node-sdk';
      const app = tcb.init({ env: 'local-0a1b2c3d' });
      export const main = async ({ what }: { what: string }) => {
        if (what === 'upload') {
          const { fileID } = await app.uploadFile({ cloudPath: 'probe/a.txt', fileContent: Buffer.from('内容') });
          return (await app.downloadFile({ fileID })).fileContent.toString();
        }
        if (what === 'axios') return (app as unknown as { requestClient: { get(url: string): unknown } }).requestClient.get('x');
        if (what === 'nested') return (await app.callFunction({ name: 'echo', data: { a: 1 } })).result;
        const db = app.database();
        await db.runTransaction(async (t) => { await t.collection('items').add({ _id: 'slim', at: new Date(0) }); });
        return (await db.collection('items').doc('slim').get()).data;
      };`);
    execFileSync(process.execPath, ['--input-type=module', '-e', `import { bundle } from ${JSON.stringify(path.join(ROOT, 'scripts/build-functions.mjs'))}; await bundle(${JSON.stringify(path.join(folder, 'probe.ts'))}, ${JSON.stringify({ file: path.join(folder, 'probe', 'index.js'), codeSplitting: false })}, { minify: true });`], { cwd: ROOT });
    mkdirSync(path.join(folder, 'echo'));
    writeFileSync(path.join(folder, 'echo', 'index.js'), 'exports.main = async (event) => event;');
    const on = await testCloud({ functionsFolder: folder, schema: { ...TEST_SCHEMA, functions: [functionRule('probe'), functionRule('echo')] } });
    const ask = (what: string) => on.cloud.invoke('probe', { what }, { source: 'server' });
    expect(await ask('upload')).toBe('内容');
    expect(await ask('database')).toEqual([{ _id: 'slim', at: '1970-01-01T00:00:00.000Z' }]);
    expect(await ask('nested')).toEqual({ a: 1 });
    await expect(ask('axios')).rejects.toThrow('axios is left out');
    await on.close();
  });
});
