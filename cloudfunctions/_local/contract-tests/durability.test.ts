import { rmSync } from 'node:fs';
import { bundled, type Bundled } from './bundled';
import type { ServerProcess } from './server-process';
import { startServer } from './server-process';
import { temporaryFolder } from './test-cloud';

jest.setTimeout(120_000);
let program: Bundled;
let folder: string;
let running: ServerProcess[] = [];
const start = async (how: 'alone' | 'shared' = 'alone') => {
  const server = await startServer(program.file, folder, how);
  running.push(server);
  return server;
};
beforeAll(() => { program = bundled('server.ts'); });
afterAll(() => program.remove());
beforeEach(() => { folder = temporaryFolder(); running = []; });
afterEach(async () => {
  await Promise.all(running.map((server) => server.kill()));
  rmSync(folder, { recursive: true, force: true });
});

interface Sdk { collection(name: string): ReturnType<ServerProcess['db']['collection']>; commit(): Promise<unknown> }

/** Writes single documents and pairs in transactions until the server is gone; keeps what was answered. */
async function writeUntilKilled({ db }: ServerProcess, from: number, to: number, acknowledged: { singles: string[]; pairs: number[] }) {
  let next = from;
  const writer = async () => {
    while (next < to) {
      const n = next;
      next += 1;
      if (n % 4 === 0) {
        const t = await db.startTransaction() as Sdk;
        await t.collection('items').add({ _id: `a${n}`, owner: 'pair', at: String(n) });
        await t.collection('items').add({ _id: `b${n}`, owner: 'pair', at: String(n) });
        await t.commit();
        acknowledged.pairs.push(n);
      } else {
        await db.collection('items').add({ _id: `s${n}`, owner: 'single', at: String(n) });
        acknowledged.singles.push(`s${n}`);
      }
    }
  };
  await Promise.allSettled([writer(), writer(), writer(), writer()]);
}

describe('断电', () => {
  test('一千次写入中途断电两次：答应过的一次不丢，事务没有写一半的', async () => {
    const acknowledged = { singles: [] as string[], pairs: [] as number[] };
    for (const [from, to, killAfter] of [[0, 400, 120], [400, 800, 90], [800, 1000, undefined]] as const) {
      const server = await start();
      const before = acknowledged.singles.length;
      const cut = setInterval(() => { if (killAfter !== undefined && acknowledged.singles.length - before >= killAfter) { clearInterval(cut); void server.kill(); } }, 1);
      await writeUntilKilled(server, from, to, acknowledged);
      clearInterval(cut);
      await server.kill();
    }
    const { db } = await start();
    const found = new Set<string>();
    for (const owner of ['single', 'pair']) {
      const { data } = await db.collection('items').where({ owner }).limit(1000).get() as { data: { _id: string }[] };
      for (const { _id } of data) found.add(_id);
    }
    expect(acknowledged.singles.filter((id) => !found.has(id))).toEqual([]);
    expect(acknowledged.pairs.filter((n) => !found.has(`a${n}`) || !found.has(`b${n}`))).toEqual([]);
    expect([...found].filter((id) => id.startsWith('a') && !found.has(id.replace('a', 'b')))).toEqual([]);
    expect([...found].filter((id) => id.startsWith('b') && !found.has(id.replace('b', 'a')))).toEqual([]);
    expect(acknowledged.singles.length).toBeGreaterThan(300);
    expect(acknowledged.singles.length).toBeLessThan(750);
  });

  test('重新打开后索引仍然有效', async () => {
    const first = await start();
    await first.db.collection('items').add({ _id: 'x', coded: true, code: 'K', owner: 'o', at: '1' });
    await first.kill();
    const second = await start();
    expect((await second.db.collection('items').where({ owner: 'o' }).get()).data).toHaveLength(1);
    await expect(second.db.collection('items').add({ _id: 'y', coded: true, code: 'K' })).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' });
  });
});

describe('两个进程同时使用一份数据', () => {
  test('计数不重不漏', async () => {
    const servers = await Promise.all([start('shared'), start('shared')]);
    await servers[0].db.collection('counters').add({ _id: 'n', value: 0 });
    const values = await Promise.all(Array.from({ length: 64 }, async (_, i) => {
      const { db } = servers[i % 2]!;
      const { doc } = await db.collection('counters').where({ _id: 'n' }).updateAndReturn({ value: db.command.inc(1) });
      return (doc as { value: number }).value;
    }));
    expect([...values].sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, i) => i + 1));
  });

  test('另一个进程改过的文档，事务提交时是冲突', async () => {
    const servers = await Promise.all([start('shared'), start('shared')]);
    const [one, two] = servers;
    await one.db.collection('items').add({ _id: 'shared', n: 1 });
    const t = await one.db.startTransaction() as Sdk;
    await t.collection('items').doc('shared').update({ n: 2 });
    await two.db.collection('items').doc('shared').update({ n: 3 });
    await expect(t.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' });
    expect((await one.db.collection('items').doc('shared').get()).data).toEqual([{ _id: 'shared', n: 3 }]);
  });

  test('唯一值只给一个', async () => {
    const servers = await Promise.all([start('shared'), start('shared')]);
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => servers[i % 2]!.db.collection('items').add({ _id: `r${i}`, coded: true, code: 'only' })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
