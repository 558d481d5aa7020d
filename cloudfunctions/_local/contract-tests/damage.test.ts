import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import SQLite from 'libsql';
import { program, stop } from './program';
import { temporaryFolder } from './test-cloud';

jest.setTimeout(60_000);
const { data, run, refused, refusedCheck } = program('seeded-entry.ts');
const store = () => path.join(data(), 'store.db');
const keys = () => path.join(data(), 'keys.json');
const KEYS = JSON.stringify({ fieldKeys: { current: 'k', keys: { k: Buffer.alloc(32).toString('base64') } }, indexKey: Buffer.alloc(32).toString('base64') });

let saved: string | undefined;
afterAll(() => { if (saved) rmSync(saved, { recursive: true }); });
/** A data folder as a run leaves it. */
async function written(): Promise<void> {
  if (saved) { cpSync(saved, data(), { recursive: true }); return; }
  await stop(run());
  saved = temporaryFolder();
  cpSync(data(), saved, { recursive: true });
}

/** Changes the stored rows as a fault would, behind the store's back. */
function damage(sql: string): void {
  const connection = new SQLite(store());
  connection.exec(sql);
  connection.close();
}

/** Found before the long build as well as when it is opened, with the same words both times. */
async function expectRefusal(words: RegExp): Promise<void> {
  const said = await refused();
  expect(said).toMatch(words);
  expect(said).toMatch(/^[^\n]+--reset[^\n]*。\n[A-Z][^\n]+--reset[^\n]*\.\n$/);
  expect(await refusedCheck()).toBe(said);
}

describe('数据损坏：中英文各一句，退出码 1，不打开网页', () => {
  test.each([['不是数据库', 'nonsense '.repeat(1000)], ['别的程序的数据库', undefined]])('数据文件：%s', async (_title, content) => {
    mkdirSync(data());
    writeFileSync(keys(), KEYS);
    if (content === undefined) damage('CREATE TABLE meta (key TEXT, value TEXT); CREATE TABLE other (x)');
    else writeFileSync(store(), content);
    await expectRefusal(/已损坏或不是本程序的数据/);
  });

  test('数据文件中间一段被毁', async () => {
    await written();
    const bytes = readFileSync(store());
    bytes.fill(0xa5, 4096, 4096 + 2048);
    writeFileSync(store(), bytes);
    await expectRefusal(/已损坏或不是本程序的数据/);
    await stop(run('--reset'));
  });

  test('密钥还在，数据文件是空的：不当作新的', async () => {
    await written();
    for (const name of ['store.db-wal', 'store.db-shm']) rmSync(path.join(data(), name), { force: true });
    writeFileSync(store(), '');
    await expectRefusal(/数据文件 .* 已损坏/);
  });

  test('密钥还在，数据文件里什么表都没有：不当作新的', async () => {
    await written();
    for (const name of ['store.db', 'store.db-wal', 'store.db-shm']) rmSync(path.join(data(), name), { force: true });
    damage('CREATE TABLE gone (x); DROP TABLE gone');
    expect(statSync(store()).size).toBeGreaterThan(0);
    await expectRefusal(/数据文件 .* 已损坏/);
  });

  test('密钥还在，数据文件不见了', async () => {
    await written();
    for (const name of ['store.db', 'store.db-wal', 'store.db-shm']) rmSync(path.join(data(), name), { force: true });
    await expectRefusal(/密钥还在，但数据文件 .* 不见了/);
    expect(existsSync(store())).toBe(false);
    await stop(run('--reset'));
  });

  test.each([
    ['内容只剩一半', "UPDATE documents SET body = substr(body, 1, length(body) / 2) WHERE collection = 'agencies'"],
    ['内容是空的', "UPDATE documents SET body = '' WHERE id = (SELECT max(id) FROM documents)"],
    ['内容不是一份文档', "UPDATE documents SET body = '[]' WHERE id = (SELECT max(id) FROM documents)"],
    ['内容是另一份文档的', "UPDATE documents SET body = '{\"_id\":\"other\"}' WHERE id = (SELECT max(id) FROM documents)"],
  ])('一份文档%s', async (_title, sql) => {
    await written();
    damage(sql);
    await expectRefusal(/数据文件 .* 已损坏/);
    await stop(run('--reset'));
  });

  test('密钥文件损坏', async () => {
    await written();
    writeFileSync(keys(), '{"fieldKeys":');
    await expectRefusal(/密钥文件 .* 已损坏/);
  });

  test('密钥文件丢失', async () => {
    await written();
    rmSync(keys());
    await expectRefusal(/密钥文件 .* 不见了/);
  });

  test('换成了另一份数据的密钥：打开之后、说出网址之前发现', async () => {
    await written();
    const own = `${keys()}.own`;
    renameSync(keys(), own);
    writeFileSync(keys(), KEYS);
    expect(await refused()).toBe(`密钥文件 ${keys()} 不是写这份数据时用的密钥，请换回原来的；演示数据可用 --reset 重新生成。\nThe key file ${keys()} is not the one this data was written with; put the old one back, or use --reset for fresh demo data.\n`);
    copyFileSync(own, keys());
    await stop(run());
  });

  test('读得出、但不是应有的内容：一句话，原因写在日志里', async () => {
    await written();
    damage("UPDATE documents SET body = json_object('_id', id) WHERE collection IN ('members', 'agencies', 'reports')");
    const said = await refused();
    expect(said).toMatch(/^演示数据没有装好，.*functions\.log.*。\nThe demo data could not be loaded, .*\.\n$/);
    expect(readFileSync(path.join(data(), 'functions.log'), 'utf8')).toMatch(/Error/);
    await stop(run('--reset'));
  });
});

test('第一次启动中途被强行结束，再启动照常', async () => {
  for (const wait of [0, 80, 160, 300]) {
    const first = run();
    await new Promise((resolve) => { setTimeout(resolve, 150 + wait); });
    first.child.kill('SIGKILL');
    await first.ended;
  }
  await stop(run());
});
