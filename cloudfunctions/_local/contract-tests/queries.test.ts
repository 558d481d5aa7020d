import type { TestCloud } from './test-cloud';
import { codeOf, localDescribe, testCloud } from './test-cloud';

let on: TestCloud;
const STATES = ['open', 'closed', 'waiting'] as const;
const documents = Array.from({ length: 450 }, (_, i) => ({
  _id: `d${String(i).padStart(4, '0')}`, owner: `o${i % 3}`, at: `2026-${String((i * 7) % 12 + 1).padStart(2, '0')}`, state: STATES[i % 3]!,
  due: { on: i % 5 === 0 ? null : `2026-0${i % 9 + 1}` }, rank: (i * 37) % 101 - 50, tags: [`t${i % 4}`, `t${i % 7}`],
}));

beforeAll(async () => {
  on = await testCloud();
  for (let i = 0; i < documents.length; i += 25) await Promise.all(documents.slice(i, i + 25).map((document) => on.db.collection('items').add({ ...document })));
}, 60_000);
afterAll(() => on.close());

const items = () => on.db.collection('items');
const _ = () => on.db.command;
const ids = ({ data }: { data: { _id: string }[] }) => data.map(({ _id }) => _id);
type Item = (typeof documents)[number];
const expected = (keep: (item: Item) => boolean) => documents.filter(keep).map(({ _id }) => _id).sort();

describe('声明的索引答得出的查询，与逐份比较的结果一致', () => {
  test('相等', async () => {
    expect(ids(await items().where({ owner: 'o1' }).limit(1000).get()).sort()).toEqual(expected((d) => d.owner === 'o1'));
  });

  test('相等加范围，含空值的字段只比同类型', async () => {
    const found = await items().where({ state: 'open', 'due.on': _().gt('2026-02').and(_().lte('2026-07')) }).limit(1000).get();
    expect(ids(found).sort()).toEqual(expected((d) => d.state === 'open' && d.due.on !== null && d.due.on > '2026-02' && d.due.on <= '2026-07'));
    expect(ids(await items().where({ state: 'open', 'due.on': null }).limit(1000).get()).sort()).toEqual(expected((d) => d.state === 'open' && d.due.on === null));
  });

  test('范围：负数、零、正数的次序', async () => {
    for (const [low, high] of [[-50, -1], [-3, 3], [0, 50]] as const) {
      const { data } = await items().where({ rank: _().gte(low).and(_().lt(high)) }).orderBy('rank', 'asc').limit(1000).get() as { data: Item[] };
      expect(data.map(({ rank }) => rank)).toEqual(documents.map(({ rank }) => rank).filter((rank) => rank >= low && rank < high).sort((a, b) => a - b));
    }
  });

  test('多个取值', async () => {
    expect(ids(await items().where({ state: _().in(['open', 'waiting']) }).limit(1000).get()).sort()).toEqual(expected((d) => d.state !== 'closed'));
  });

  test('列表字段按元素查，每份只出现一次', async () => {
    expect(ids(await items().where({ tags: 't1' }).limit(1000).get()).sort()).toEqual(expected((d) => d.tags.includes('t1')));
    expect(ids(await items().where({ tags: _().in(['t1', 't2']) }).limit(1000).get()).sort()).toEqual(expected((d) => d.tags.includes('t1') || d.tags.includes('t2')));
  });

  test('索引之外的条件照样过滤', async () => {
    expect(ids(await items().where({ owner: 'o2', rank: _().gt(0), state: _().neq('open') }).limit(1000).get()).sort()).toEqual(expected((d) => d.owner === 'o2' && d.rank > 0 && d.state !== 'open'));
  });

  test('任一条件成立，每一支都有索引', async () => {
    const any = _().or([{ owner: 'o0' }, { rank: _().lt(-40) }]);
    expect(ids(await items().where(any).limit(1000).get()).sort()).toEqual(expected((d) => d.owner === 'o0' || d.rank < -40));
  });

  test('倒序和翻页不重不漏', async () => {
    const order = [...documents].filter((d) => d.owner === 'o0').sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a._id < b._id ? -1 : 1)).map(({ _id }) => _id);
    const pages: string[] = [];
    for (let skip = 0; skip < order.length; skip += 40) {
      pages.push(...ids(await items().where({ owner: 'o0' }).orderBy('at', 'desc').orderBy('_id', 'asc').skip(skip).limit(40).get()));
    }
    expect(pages).toEqual(order);
    expect(ids(await items().where({ owner: 'o0' }).orderBy('at', 'asc').orderBy('_id', 'desc').limit(1000).get())).toEqual([...order].reverse());
  });

  test('按上一页最后一份接着翻', async () => {
    const first = await items().where({ owner: 'o1' }).orderBy('at', 'desc').orderBy('_id', 'asc').limit(60).get() as { data: Item[] };
    const last = first.data[59]!;
    const next = _().and([{ owner: 'o1' }, _().or([{ at: _().lt(last.at) }, { at: last.at, _id: _().gt(last._id) }])]);
    const second = await items().where(next).orderBy('at', 'desc').orderBy('_id', 'asc').limit(1000).get() as { data: Item[] };
    expect(ids(first).concat(ids(second))).toEqual(ids(await items().where({ owner: 'o1' }).orderBy('at', 'desc').orderBy('_id', 'asc').limit(1000).get()));
  });

  test('整个集合按编号，从某个编号往后', async () => {
    expect(ids(await items().limit(1000).get())).toEqual(documents.map(({ _id }) => _id));
    expect(ids(await items().where({ _id: _().gt('d0440') }).orderBy('_id', 'asc').limit(1000).get())).toEqual(documents.slice(441).map(({ _id }) => _id));
    expect((await items().count()).total).toBe(450);
  });

  test('不说条数得 100 份', async () => {
    expect((await items().get()).data).toHaveLength(100);
  });

  test('改动之后索引跟着变', async () => {
    await items().doc('d0000').update({ owner: 'moved', tags: ['only'] });
    expect(ids(await items().where({ owner: 'moved' }).get())).toEqual(['d0000']);
    expect(ids(await items().where({ tags: 'only' }).get())).toEqual(['d0000']);
    expect(ids(await items().where({ owner: 'o0', _id: 'd0000' }).get())).toEqual([]);
    await items().doc('d0000').update({ owner: documents[0]!.owner, tags: documents[0]!.tags });
  });
});

localDescribe('没有索引的查询是错误，不是慢', () => {
  test.each([
    ['没有索引的字段', () => items().where({ color: 'red' }).get()],
    ['跳过索引的第一个字段', () => items().where({ 'due.on': '2026-01' }).get()],
    ['索引给不出的次序', () => items().where({ owner: 'o1' }).orderBy('rank', 'asc').get()],
    ['两个方向不一致的次序', () => items().where({ owner: 'o1' }).orderBy('at', 'desc').orderBy('_id', 'desc').get()],
    ['没有条件而按没有索引的字段排序', () => items().orderBy('color', 'asc').get()],
    ['只有不等条件', () => items().where({ state: _().neq('open') }).get()],
    ['一支没有索引的任一条件', () => items().where(_().or([{ owner: 'o1' }, { color: 'red' }])).get()],
    ['按部分索引的字段而不带它的条件', () => items().where({ code: 'A' }).get()],
    ['没有索引的修改', () => items().where({ color: 'red' }).update({ seen: true })],
    ['没有索引的删除', () => items().where({ color: 'red' }).remove()],
    ['没有索引的统计', () => items().aggregate().match({ color: 'red' }).count('n').end()],
  ])('%s', async (_title, query) => {
    expect(await codeOf(query())).toBe('LOCAL_UNDECLARED_QUERY');
  });

  test('可以关掉：同样的查询逐份比较', async () => {
    const loose = await testCloud({ strict: false });
    await loose.db.collection('items').add({ _id: 'x', color: 'red', n: 2 });
    await loose.db.collection('items').add({ _id: 'y', color: 'red', n: 1 });
    const found = await loose.db.collection('items').where({ color: 'red' }).orderBy('n', 'asc').get();
    expect(ids(found as { data: { _id: string }[] })).toEqual(['y', 'x']);
    await loose.close();
    Object.assign(process.env, on.cloud.adminEnv);
  });
});

localDescribe('与云上答法不同的写法一概拒绝', () => {
  const refused = 'DATABASE_INVALID_OPERRATOR';
  const raw = (query: object) => items().options({ raw: true }).where(query).get();

  test.each([
    ['内嵌文档相等（字段次序在云上有区别）', { _id: 'd0001', due: { on: 'x' } }],
    ['列表相等', { _id: 'd0001', tags: ['t1'] }],
    ['对简单值的 $elemMatch', { tags: { $elemMatch: { f: 1 } } }],
    ['正则', { owner: { $regex: 'o' } }],
    ['$not', { rank: { $not: { $gt: 1 } } }],
    ['$nor', { $nor: [{ owner: 'o1' }] }],
    ['$where', { $where: 'true' }],
    ['$expr', { $expr: { $eq: [1, 1] } }],
    ['$size', { tags: { $size: 2 } }],
    ['$in 里的内嵌文档', { owner: { $in: [{ a: 1 }] } }],
    ['与列表比大小', { rank: { $gt: [1] } }],
  ])('%s', async (_title, query) => {
    expect(await codeOf(raw(query))).toBe(refused);
  });

  test.each([
    ['$push 带 $sort、$slice', { list: { each: [1], sort: 1, slice: 2 } }],
    ['$push 带 $position', { list: { each: [1], position: 0 } }],
  ])('%s', async (_title, { list }) => {
    expect(await codeOf(items().doc('d0001').update({ fresh: _().push(list) }))).toBe(refused);
  });

  test.each([
    ['穿过简单值去设值', { 'owner.name': 'x' }, 'DATABASE_REQUEST_FAILED'],
    ['对文字加一', () => ({ owner: _().inc(1) }), 'DATABASE_REQUEST_FAILED'],
    ['向不是列表的字段追加', () => ({ owner: _().push(['x']) }), 'DATABASE_REQUEST_FAILED'],
    ['穿过列表去设值', { 'tags.0': 'x' }, refused],
    ['按内嵌文档从列表去掉', () => ({ tags: _().pull({ a: 1 }) }), refused],
    ['相乘', () => ({ rank: _().mul(2) }), refused],
    ['改名', () => ({ rank: _().rename('order') }), refused],
    ['取大', () => ({ rank: _().max(5) }), refused],
    ['弹出', () => ({ tags: _().pop() }), refused],
  ])('%s', async (_title, change, code) => {
    const before = (await items().doc('d0001').get()).data;
    expect(await codeOf(items().doc('d0001').update(typeof change === 'function' ? change() : change))).toBe(code);
    expect((await items().doc('d0001').get()).data).toEqual(before);
  });

  test.each([
    ['$lookup', () => items().aggregate().match({ owner: 'o1' }).lookup({ from: 'items', localField: 'a', foreignField: 'b', as: 'c' }).end()],
    ['$sample', () => items().aggregate().match({ owner: 'o1' }).sample({ size: 1 }).end()],
    ['$group 里的 $stdDevPop', () => items().aggregate().match({ owner: 'o1' }).group({ _id: null, x: _().aggregate.stdDevPop('$rank') }).end()],
    ['$project 里的 $concat', () => items().aggregate().match({ owner: 'o1' }).project({ x: _().aggregate.concat(['$owner', 'x']) }).end()],
  ])('%s', async (_title, query) => {
    expect(await codeOf(query())).toBe(refused);
  });

  test.each([
    ['字段名带 $', { $set: 1 }], ['字段名带点', { 'a.b': 1 }], ['内层字段名带 $', { a: { $b: 1 } }],
  ])('写入时%s', async (_title, document) => {
    expect(await codeOf(items().add(document))).toBe(refused);
  });

  test('索引字段里没有声明的列表', async () => {
    expect(await codeOf(items().add({ owner: ['a', 'b'], at: 'x' }))).toBe('LOCAL_UNDECLARED_LIST');
  });
});
