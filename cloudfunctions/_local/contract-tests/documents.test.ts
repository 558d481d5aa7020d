import type { TestCloud } from './test-cloud';
import { codeOf, localDescribe, testCloud } from './test-cloud';

let on: TestCloud;
beforeAll(async () => { on = await testCloud(); });
afterAll(() => on.close());
const items = () => on.db.collection('items');
const _ = () => on.db.command;

describe('文档：增、查、改、删', () => {
  test('写入后按编号读出，各种值原样返回', async () => {
    const document = { text: '汉字😀\u0000"', number: 1.5, whole: 7, big: 9007199254740991, yes: true, nothing: null, when: new Date('2026-02-10T01:02:03.004Z'), list: [1, '二', { deep: [true] }], inner: { a: { b: 'c' } }, empty: {}, none: [] };
    const { id } = await items().add(document);
    const { data } = await items().doc(id!).get();
    expect(data).toEqual([{ _id: id, ...document }]);
    expect((data[0] as { when: Date }).when).toBeInstanceOf(Date);
  });

  test('编号可以自定，重复的编号被拒绝', async () => {
    await items().add({ _id: 'fixed', rank: 1 });
    expect(await codeOf(items().add({ _id: 'fixed', rank: 2 }))).toBe('DATABASE_DUPLICATE_WRITE');
    expect((await items().doc('fixed').get()).data).toEqual([{ _id: 'fixed', rank: 1 }]);
  });

  test('不存在的编号读出空列表', async () => {
    expect((await items().doc('absent').get()).data).toEqual([]);
  });

  test('按条件、排序、跳过、条数和字段读出', async () => {
    for (let day = 1; day <= 9; day += 1) await items().add({ _id: `sort-${day}`, owner: 'sorter', at: `2026-03-0${day}`, n: day });
    const { data } = await items().where({ owner: 'sorter' }).orderBy('at', 'desc').skip(2).limit(3).field({ n: true }).get();
    expect(data).toEqual([{ _id: 'sort-7', n: 7 }, { _id: 'sort-6', n: 6 }, { _id: 'sort-5', n: 5 }]);
    expect((await items().where({ owner: 'sorter', at: _().gte('2026-03-08') }).count()).total).toBe(2);
    expect((await items().where({ owner: 'sorter' }).field({ n: false, at: false }).limit(1).get()).data).toHaveLength(1);
  });

  test('改一个字段不动其他字段，值没有变时答 0', async () => {
    await items().add({ _id: 'change', a: 1, inner: { x: 1, y: 2 } });
    expect((await items().doc('change').update({ inner: { x: 9 } })).updated).toBe(1);
    expect((await items().doc('change').update({ inner: { x: 9 } })).updated).toBe(0);
    expect((await items().doc('nobody').update({ a: 1 })).updated).toBe(0);
    expect((await items().doc('change').get()).data).toEqual([{ _id: 'change', a: 1, inner: { x: 9, y: 2 } }]);
  });

  test('set 整份替换，没有时新建', async () => {
    expect(await items().doc('whole').set({ a: 1, b: 2 })).toMatchObject({ updated: 0, upsertedId: 'whole' });
    expect(await items().doc('whole').set({ c: 3 })).toMatchObject({ updated: 1 });
    expect((await items().doc('whole').get()).data).toEqual([{ _id: 'whole', c: 3 }]);
  });

  test('各种改法：加一、追加、去掉、集合', async () => {
    await items().add({ _id: 'ops', n: 1, list: ['a'], set: [1, 2], gone: true });
    await items().doc('ops').update({ n: _().inc(2), list: _().push(['b', 'c']), set: _().addToSet(2), gone: _().remove(), 'deep.er': 'x', fresh: _().push([1]) });
    await items().doc('ops').update({ set: _().pull(1) });
    expect((await items().doc('ops').get()).data).toEqual([{ _id: 'ops', n: 3, list: ['a', 'b', 'c'], set: [2], deep: { er: 'x' }, fresh: [1] }]);
  });

  test('改完返回新文档；没有符合的返回空', async () => {
    await on.db.collection('counters').add({ _id: 'series', value: 0 });
    const result = await on.db.collection('counters').where({ _id: 'series' }).updateAndReturn({ value: _().inc(1) });
    expect(result).toMatchObject({ updated: 1, doc: { _id: 'series', value: 1 } });
    expect(await on.db.collection('counters').where({ _id: 'none' }).updateAndReturn({ value: _().inc(1) })).toMatchObject({ updated: 0, doc: null });
  });

  test('按条件改多份、删多份', async () => {
    for (const id of ['m1', 'm2', 'm3']) await items().add({ _id: id, owner: 'many', at: id });
    expect((await items().where({ owner: 'many' }).update({ seen: true })).updated).toBe(3);
    expect((await items().where({ owner: 'many' }).options({ multiple: false }).update({ seen: false })).updated).toBe(1);
    expect((await items().where({ owner: 'many', seen: true }).remove()).deleted).toBe(2);
    expect((await items().doc('m3').remove()).deleted).toBe(1);
    expect((await items().doc('m3').remove()).deleted).toBe(0);
  });

  test('服务器时间由服务器填写', async () => {
    const before = Date.now();
    await items().add({ _id: 'dated', at: on.db.serverDate({ offset: 60_000 }) });
    const [found] = (await items().doc('dated').get()).data as { at: Date }[];
    expect(found!.at.getTime()).toBeGreaterThanOrEqual(before + 60_000);
  });

  test('统计：分组、计数、排序', async () => {
    for (const [i, kind] of ['a', 'b', 'a', 'a'].entries()) await items().add({ owner: 'grouped', at: String(i), kind, weight: i });
    const $ = _().aggregate;
    const { data } = await items().aggregate().match({ owner: 'grouped' }).group({ _id: '$kind', count: $.sum(1), weight: $.sum('$weight') }).sort({ count: -1 }).end() as { data: unknown };
    expect(data).toEqual([{ _id: 'a', count: 3, weight: 5 }, { _id: 'b', count: 1, weight: 1 }]);
  });

  test('一次写入多份，重复之前的留下，之后的不写', async () => {
    expect(await codeOf(items().add([{ _id: 'batch1' }, { _id: 'batch1' }, { _id: 'batch2' }]))).toBe('DATABASE_DUPLICATE_WRITE');
    expect((await items().where({ _id: _().in(['batch1', 'batch2']) }).count()).total).toBe(1);
  });
});

localDescribe('部分唯一索引（云上没有，只在本机）', () => {
  test('相同的值被拒绝，改成相同的值也被拒绝', async () => {
    await items().add({ _id: 'u1', coded: true, code: 'A' });
    expect(await codeOf(items().add({ _id: 'u2', coded: true, code: 'A' }))).toBe('DATABASE_DUPLICATE_WRITE');
    await items().add({ _id: 'u3', coded: true, code: 'B' });
    expect(await codeOf(items().doc('u3').update({ code: 'A' }))).toBe('DATABASE_DUPLICATE_WRITE');
    expect((await items().doc('u3').get()).data).toEqual([{ _id: 'u3', coded: true, code: 'B' }]);
  });

  test('不在部分索引范围内的不受限制，进入范围时受限制', async () => {
    await items().add({ _id: 'u4', coded: false, code: 'A' });
    expect(await codeOf(items().doc('u4').update({ coded: true }))).toBe('DATABASE_DUPLICATE_WRITE');
  });

  test('删除后可以再用', async () => {
    await items().doc('u1').remove();
    expect((await items().doc('u4').update({ coded: true })).updated).toBe(1);
  });

  test('缺少的字段按空值计，两份都缺就重复', async () => {
    await items().add({ _id: 'u5', coded: true });
    expect(await codeOf(items().add({ _id: 'u6', coded: true, code: null }))).toBe('DATABASE_DUPLICATE_WRITE');
  });
});

localDescribe('没有声明的一概拒绝', () => {
  test('没有声明的集合', async () => {
    expect(await codeOf(on.db.collection('nowhere').limit(1).get())).toBe('DATABASE_COLLECTION_NOT_EXIST');
    expect(await codeOf(on.db.collection('nowhere').add({ a: 1 }))).toBe('DATABASE_COLLECTION_NOT_EXIST');
    expect(await codeOf(on.db.createCollection('nowhere') as unknown as Promise<unknown>)).toBe('DATABASE_COLLECTION_NOT_EXIST');
  });

  test('清空整个集合', async () => {
    expect(await codeOf(items().where({}).remove())).toBe('DATABASE_PERMISSION_DENIED');
  });

  test('没有凭据或者凭据不对的请求', async () => {
    const { TENCENTCLOUD_SECRETID } = process.env;
    process.env.TENCENTCLOUD_SECRETID = 'someone-else';
    const answer = await codeOf(items().doc('u3').get());
    process.env.TENCENTCLOUD_SECRETID = TENCENTCLOUD_SECRETID;
    expect(answer).toBe('SIGN_PARAM_INVALID');
  });

  test('不认识的动作和多出来的字段', async () => {
    const send = async (body: object) => (await fetch(`${on.cloud.url}/admin`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `TC3-HMAC-SHA256 Credential=${process.env.TENCENTCLOUD_SECRETID}/x` }, body: JSON.stringify(body),
    })).json() as Promise<{ code?: string }>;
    const common = { envName: 'x', collectionName: 'items' };
    expect((await send({ ...common, action: 'database.watch' })).code).toBe('INVALID_PARAM');
    expect((await send({ ...common, action: 'toString' })).code).toBe('INVALID_PARAM');
    expect((await send({ ...common, action: 'database.calculateDocument', queryType: 'WHERE', hint: 'x' })).code).toBe('INVALID_PARAM');
    expect((await send({ ...common, action: 'database.getDocument', queryType: 'WHERE', limit: 1001 })).code).toBe('INVALID_PARAM');
  });
});
