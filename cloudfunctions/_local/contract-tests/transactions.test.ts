import type { TestCloud } from './test-cloud';
import { codeOf, localDescribe, localTest, testCloud } from './test-cloud';

let on: TestCloud;
beforeAll(async () => { on = await testCloud(); });
afterAll(() => on.close());
const items = () => on.db.collection('items');
interface Sdk { collection(name: string): ReturnType<TestCloud['db']['collection']>; commit(): Promise<unknown>; rollback(reason?: unknown): Promise<unknown> }
const begin = () => on.db.startTransaction() as Promise<Sdk>;
const read = async (id: string): Promise<unknown> => (await items().doc(id).get()).data[0];

describe('事务', () => {
  test('提交之前别人看不见，提交之后一起出现', async () => {
    const t = await begin();
    await t.collection('items').add({ _id: 'c1', owner: 't', at: '1' });
    await t.collection('items').add({ _id: 'c2', owner: 't', at: '2' });
    expect((await t.collection('items').where({ owner: 't' }).orderBy('at', 'desc').get()).data).toHaveLength(2);
    expect((await items().where({ owner: 't' }).get()).data).toHaveLength(0);
    await t.commit();
    expect((await items().where({ owner: 't' }).orderBy('at', 'desc').get()).data).toMatchObject([{ _id: 'c2' }, { _id: 'c1' }]);
  });

  test('回滚之后什么也没有留下', async () => {
    await items().add({ _id: 'r1', n: 1 });
    const t = await begin();
    await t.collection('items').doc('r1').update({ n: 2 });
    await t.collection('items').add({ _id: 'r2' });
    await t.collection('items').doc('r1').remove();
    expect((await t.collection('items').doc('r1').get()).data).toBeNull();
    await t.rollback();
    expect(await read('r1')).toEqual({ _id: 'r1', n: 1 });
    expect(await read('r2')).toBeUndefined();
  });

  test('快照从第一次操作开始，之后别人的改动看不见', async () => {
    await items().add({ _id: 's1', n: 1 });
    const t = await begin();
    await items().doc('s1').update({ n: 2 });
    expect((await t.collection('items').doc('s1').get()).data).toMatchObject({ n: 2 });
    await items().doc('s1').update({ n: 3 });
    expect((await t.collection('items').doc('s1').get()).data).toMatchObject({ n: 2 });
    await t.rollback();
  });

  test('改别人改过的文档是冲突，事务随之结束', async () => {
    await items().add({ _id: 'w1', n: 1 });
    const t = await begin();
    await t.collection('items').doc('w1').get();
    await items().doc('w1').update({ n: 5 });
    expect(await codeOf(t.collection('items').doc('w1').update({ n: 2 }))).toBe('DATABASE_TRANSACTION_CONFLICT');
    expect(await codeOf(t.commit())).toBe('DATABASE_TRANSACTION_FAIL');
    expect(await read('w1')).toMatchObject({ n: 5 });
  });

  test('两个事务改同一份，后到的冲突', async () => {
    await items().add({ _id: 'w2', n: 1 });
    const [a, b] = [await begin(), await begin()];
    await a.collection('items').doc('w2').update({ n: 2 });
    expect(await codeOf(b.collection('items').doc('w2').update({ n: 3 }))).toBe('DATABASE_TRANSACTION_CONFLICT');
    await a.commit();
    expect(await read('w2')).toMatchObject({ n: 2 });
  });

  test('事务之外的改动等事务结束再做，不丢失', async () => {
    await items().add({ _id: 'w3', n: 1 });
    const t = await begin();
    await t.collection('items').doc('w3').update({ n: on.db.command.inc(10) });
    let isDone = false;
    const outside = items().doc('w3').update({ n: on.db.command.inc(1) }).then(() => { isDone = true; });
    await items().add({ _id: 'unrelated' });
    expect(isDone).toBe(false);
    await t.commit();
    await outside;
    expect(await read('w3')).toMatchObject({ n: 12 });
  });

  localTest('两个事务写同一个唯一值，只有一个成功', async () => {
    const [a, b] = [await begin(), await begin()];
    await a.collection('items').add({ _id: 'q1', coded: true, code: 'rival' });
    await b.collection('items').add({ _id: 'q2', coded: true, code: 'rival' });
    await a.commit();
    expect(await codeOf(b.commit())).toBe('DATABASE_TRANSACTION_CONFLICT');
    expect(await read('q2')).toBeUndefined();
    const c = await begin();
    expect(await codeOf(c.collection('items').add({ _id: 'q3', coded: true, code: 'rival' }))).toBe('DATABASE_DUPLICATE_WRITE');
  });

  localTest('同一事务里唯一值可以从一份挪到另一份', async () => {
    const t = await begin();
    await t.collection('items').doc('q1').remove();
    await t.collection('items').add({ _id: 'q4', coded: true, code: 'rival' });
    await t.commit();
    expect(await read('q4')).toMatchObject({ code: 'rival' });
  });

  localTest('先删再建同一编号', async () => {
    const t = await begin();
    await t.collection('items').doc('q4').remove();
    await t.collection('items').add({ _id: 'q4', again: true });
    await t.commit();
    expect(await read('q4')).toEqual({ _id: 'q4', again: true });
  });

  test('事务里按条件改一份并返回', async () => {
    await items().add({ _id: 'v1', version: 3 });
    const t = await begin();
    expect(await t.collection('items').where({ _id: 'v1', version: 3 }).updateAndReturn({ version: 4 })).toMatchObject({ updated: 1, doc: { version: 4 } });
    expect(await t.collection('items').where({ _id: 'v1', version: 3 }).updateAndReturn({ version: 5 })).toMatchObject({ updated: 0, doc: null });
    await t.commit();
    expect(await read('v1')).toMatchObject({ version: 4 });
  });

  test('结束了的事务不能再用', async () => {
    const t = await begin();
    await t.collection('items').add({ _id: 'over' });
    await t.commit();
    expect(await codeOf(t.collection('items').add({ _id: 'late' }))).toBe('DATABASE_TRANSACTION_FAIL');
    expect(await codeOf(t.rollback())).toBe('DATABASE_TRANSACTION_FAIL');
  });

  test('SDK 自带的重试：冲突后重来一次就成功', async () => {
    await items().add({ _id: 'retry', n: 0 });
    let tries = 0;
    await on.db.runTransaction(async (t: Sdk) => {
      tries += 1;
      const { data } = await t.collection('items').doc('retry').get() as unknown as { data: { n: number } };
      if (tries === 1) await items().doc('retry').update({ n: 100 });
      await t.collection('items').doc('retry').update({ n: data.n + 1 });
    });
    expect(tries).toBe(2);
    expect(await read('retry')).toMatchObject({ n: 101 });
  });
});

localDescribe('过期', () => {
  test('三十秒没有提交的事务作废，锁也放开', async () => {
    await items().add({ _id: 'slow', n: 1 });
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'clearImmediate', 'Date', 'performance', 'hrtime', 'queueMicrotask'] });
    const t = await begin();
    await t.collection('items').doc('slow').update({ n: 2 });
    jest.advanceTimersByTime(30_000);
    jest.useRealTimers();
    expect(await codeOf(t.commit())).toBe('DATABASE_TRANSACTION_FAIL');
    expect((await items().doc('slow').update({ n: 3 })).updated).toBe(1);
  });
});
