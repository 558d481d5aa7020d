import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import SQLite from 'libsql';
import { lockFolder } from '../data/lock';
import { call, program, stop } from './program';

jest.setTimeout(60_000);
const { data, run, refused, refusedCheck } = program('cli-entry.ts');

describe('数据目录一次只给一个程序用', () => {
  const WORDS = () => `数据目录 ${data()} 正由另一个还在运行的公开有数使用，请先结束它，或用 --data 换一个目录。\nThe data folder ${data()} is in use by another running copy; stop that one, or choose another folder with --data.\n`;

  test('正在运行时再启动、--reset、只检查，都说明原因，数据一个字节不少，运行着的照常', async () => {
    const first = run();
    const url = await first.ready;
    const before = readdirSync(data()).map((name) => [name, statSync(path.join(data(), name)).ino]);
    for (const refuse of [() => refused(), () => refused('--reset'), () => refusedCheck(), () => refusedCheck('--reset')]) expect(await refuse()).toBe(WORDS());
    expect(readdirSync(data()).map((name) => [name, statSync(path.join(data(), name)).ino])).toEqual(before);
    expect((await call(url)).pid).toBeGreaterThan(0);
    await stop(first);
    await stop(run('--reset'));
  });

  test('两个同时启动，只有一个用上', async () => {
    const both = [run(), run()];
    const results = await Promise.all(both.map(async (one) => one.ready.then(() => 'ready', () => one.output)));
    expect(results.sort()).toEqual(['ready', WORDS()]);
  });

  test('被强行结束的不碍事，马上又能启动', async () => {
    const first = run();
    await first.ready;
    first.child.kill('SIGKILL');
    await first.ended;
    await stop(run());
  });

  test('用完立刻放开，同一个进程也能马上再用', () => {
    mkdirSync(data());
    for (let time = 0; time < 50; time += 1) lockFolder(data())();
    const release = lockFolder(data());
    expect(() => lockFolder(data())).toThrow('正由另一个');
    release();
    lockFolder(data())();
  });

  test('重启之后留下的锁文件不碍事，里面写了什么都一样', async () => {
    await stop(run());
    for (const text of ['', String(process.pid), 'nonsense '.repeat(1000)]) {
      writeFileSync(path.join(data(), 'in-use.db'), text);
      await stop(run());
    }
  });
});

describe('--reset 只删自己的', () => {
  const put = (name: string, text = '三年的心血') => {
    mkdirSync(path.dirname(path.join(data(), name)), { recursive: true });
    writeFileSync(path.join(data(), name), text);
  };
  const filesIn = () => (readdirSync(data(), { recursive: true }) as string[]).sort();

  test.each(['files/thesis.txt', 'incoming/letter.txt', 'functions.log', 'store.db', 'keys.json', 'open-disclosure-data.txt'])('别人的 %s 不动，也不在旁边写任何东西', async (name) => {
    put(name);
    const before = filesIn();
    for (const refuse of [() => refused('--reset'), () => refused(), () => refusedCheck('--reset')]) {
      expect(await refuse()).toMatch(/^数据目录 .*已损坏或不是本程序的数据，一个文件也没有动；.*。\n\S+ in the data folder .* was left alone;.*\.\n$/);
      expect(filesIn()).toEqual(before);
      expect(readFileSync(path.join(data(), name), 'utf8')).toBe('三年的心血');
    }
  });

  test('别人的数据库里也有 meta 表，仍是别人的', async () => {
    mkdirSync(data());
    const other = new SQLite(path.join(data(), 'store.db'));
    other.exec("CREATE TABLE meta (key TEXT, value TEXT); INSERT INTO meta VALUES ('format', 'theirs')");
    other.close();
    expect(await refused('--reset')).toContain('store.db');
  });

  test('自己的清空，别的名字的文件留下，没有做完的密钥也清掉', async () => {
    await stop(run());
    put('mine.txt');
    put('keys.json.123', '{');
    put('files/uploads/a.txt');
    await stop(run('--reset'));
    expect(filesIn()).toEqual(expect.arrayContaining(['mine.txt', 'store.db', 'keys.json']));
    expect(filesIn().filter((name) => /\/a\.txt|keys\.json\.123/.test(name))).toEqual([]);
  });

  test.each([
    ['标记', (name: string) => name === 'open-disclosure-data.txt'], ['密钥', (name: string) => name === 'keys.json'], ['数据文件', (name: string) => name.startsWith('store.db')],
  ])('别的都坏了，%s还能证明是自己的', async (_title, proves) => {
    await stop(run());
    for (const name of readdirSync(data())) if (!proves(name) && statSync(path.join(data(), name)).isFile()) put(name, 'broken');
    await stop(run('--reset'));
    await stop(run());
  });
});
