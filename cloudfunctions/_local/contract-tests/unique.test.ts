import type { TestCloud } from './test-cloud';
import { codeOf, testCloud } from './test-cloud';

let on: TestCloud;
beforeAll(async () => { on = await testCloud(); });
afterAll(() => on.close());
const numbers = () => on.db.collection('numbers');
interface Sdk { collection(name: string): ReturnType<TestCloud['db']['collection']>; commit(): Promise<unknown> }
const begin = () => on.db.startTransaction() as Promise<Sdk>;

describe('唯一索引：一个编号只给一件', () => {
  test('相同的被拒绝，改成相同的也被拒绝；差一个字段就不算相同', async () => {
    await numbers().add({ _id: 'a1', series: 'A', value: 1 });
    expect(await codeOf(numbers().add({ _id: 'a1again', series: 'A', value: 1 }))).toBe('DATABASE_DUPLICATE_WRITE');
    await numbers().add({ _id: 'a2', series: 'A', value: 2 });
    await numbers().add({ _id: 'b1', series: 'B', value: 1 });
    expect(await codeOf(numbers().doc('a2').update({ value: 1 }))).toBe('DATABASE_DUPLICATE_WRITE');
    expect((await numbers().doc('a2').get()).data).toEqual([{ _id: 'a2', series: 'A', value: 2 }]);
  });

  test('删除以后可以再用', async () => {
    await numbers().doc('b1').remove();
    await numbers().add({ _id: 'b1again', series: 'B', value: 1 });
    expect((await numbers().where({ series: 'B' }).count()).total).toBe(1);
  });

  test('同时抢一个编号，只有一个得到', async () => {
    const rivals = await Promise.all(Array.from({ length: 8 }, (_, at) => codeOf(numbers().add({ _id: `r${at}`, series: 'R', value: 1 }))));
    expect(rivals.filter((code) => code === 'no error')).toHaveLength(1);
    expect((await numbers().where({ series: 'R' }).count()).total).toBe(1);
  });

  test('事务里写已经有的编号，整个事务不成', async () => {
    const t = await begin();
    await t.collection('numbers').add({ _id: 'fresh', series: 'T', value: 1 });
    expect(await codeOf(t.collection('numbers').add({ _id: 'taken', series: 'A', value: 1 }))).not.toBe('no error');
    await t.commit().catch(() => undefined);
    expect((await numbers().where({ series: 'A', value: 1 }).get()).data).toMatchObject([{ _id: 'a1' }]);
  });
});
