import tcb from '@cloudbase/node-sdk';
import { testCloud, type TestCloud } from '../../_local/contract-tests/test-cloud';
import type { Schema } from '../schema-types';
import { ConflictError, DatabaseError, DuplicateError, addToSet, append, between, either, gt, gte, increment, noneOf, not, oneOf, openDatabase, takeOut, type Database } from './index';
import { translate } from './errors';

const CLOSED = { read: false, write: false } as const;
const schema: Schema = {
  collections: {
    cases: { rules: CLOSED, indexes: [{ name: 'byAgency', fields: [{ field: 'agencyId', order: 'asc' }, { field: '_id', order: 'asc' }] }, { name: 'byNumber', unique: true, fields: [{ field: 'number', order: 'asc' }] }] },
    counters: { rules: CLOSED, indexes: [] },
    messages: { rules: CLOSED, indexes: [{ name: 'byReader', fields: [{ field: 'openid', order: 'asc' }, { field: '_id', order: 'asc' }] }] },
  },
  storageRules: { read: false, writeFolder: 'uploads/', maxBytes: 1 }, functions: [],
};

let on: TestCloud;
let db: Database;
beforeAll(async () => {
  on = await testCloud({ schema });
  db = openDatabase(on.app);
});
afterAll(() => on.close());
const cases = () => db.collection('cases');

describe('陷阱一：事务里按条件改、删、计数，SDK 悄悄放在事务之外', () => {
  test('SDK 确实如此', async () => {
    await on.db.collection('cases').add({ _id: 'trap1', number: 'trap1', agencyId: 'sdk', n: 1 });
    const transaction = await on.db.startTransaction() as { collection(name: string): ReturnType<TestCloud['db']['collection']>; rollback(): Promise<unknown> };
    await transaction.collection('cases').where({ agencyId: 'sdk' }).update({ n: 2 });
    await transaction.rollback();
    expect((await on.db.collection('cases').doc('trap1').get()).data).toMatchObject([{ n: 2 }]);
  });

  test('这里的事务不提供这些，提供的都能回滚', async () => {
    await cases().add({ _id: 'inside', number: 'inside', version: 1 });
    await expect(db.transaction(async (transaction) => {
      const inside = transaction.collection('cases');
      expect(Object.keys(inside).sort()).toEqual(['add', 'change', 'find', 'get', 'put', 'remove', 'updateVersion']);
      await inside.updateVersion('inside', 1, { n: 9 });
      await inside.change({ _id: 'inside' }, { m: 9 });
      await inside.add({ _id: 'inside2', number: 'inside2' });
      await inside.put('inside3', { number: 'inside3' });
      await inside.remove('trap1');
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    expect(await cases().get('inside')).toEqual({ _id: 'inside', number: 'inside', version: 1 });
    expect(await cases().find({ _id: oneOf(['inside2', 'inside3', 'trap1']) }, { limit: 9 })).toMatchObject([{ _id: 'trap1' }]);
  });
});

describe('陷阱二：冲突后立即重试，对手们一再相遇', () => {
  test('十六个对手改同一份文档，各自成功一次，一次不丢', async () => {
    await db.collection('counters').add({ _id: 'hot', value: 0 });
    await Promise.all(Array.from({ length: 16 }, () => db.transaction(async (transaction) => {
      const found = await transaction.collection('counters').get('hot');
      await transaction.collection('counters').put('hot', { value: Number(found!.value) + 1 });
    })));
    expect(await db.collection('counters').get('hot')).toEqual({ _id: 'hot', value: 16 });
  });

  test('不是冲突的错误不重试', async () => {
    let tries = 0;
    await expect(db.transaction(async (transaction) => { tries += 1; await transaction.collection('cases').add({ _id: 'inside', number: 'again' }); })).rejects.toBeInstanceOf(DuplicateError);
    expect(tries).toBe(1);
  });

  test('总是冲突的，最后说是冲突', async () => {
    await db.collection('counters').put('stolen', { n: 0 });
    let tries = 0;
    await expect(db.transaction(async (transaction) => {
      tries += 1;
      await transaction.collection('counters').get('stolen');
      await db.collection('counters').change({ _id: 'stolen' }, { n: increment() });
      await transaction.collection('counters').put('stolen', { mine: true });
    })).rejects.toBeInstanceOf(ConflictError);
    expect(tries).toBe(12);
  });
});

describe('陷阱三、四：不在函数里运行就变慢，没有凭据就无人接住地出错', () => {
  test.each(['TENCENTCLOUD_RUNENV', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'])('缺少 %s：先说出缺什么，不发请求，没有漏掉的出错', async (name) => {
    const unhandled = jest.fn();
    process.on('unhandledRejection', unhandled);
    const { [name]: value } = process.env;
    delete process.env[name];
    await expect(cases().get('inside')).rejects.toThrow(name);
    process.env[name] = value;
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('陷阱五：值相同的修改答 0，与没有找到分不清', () => {
  test('按版本修改总有变化：版本加一；来晚了的得到 false', async () => {
    await cases().add({ _id: 'cas', number: 'cas', version: 1, state: 'same' });
    expect(await cases().updateVersion('cas', 1, { state: 'same' })).toBe(true);
    expect(await cases().updateVersion('cas', 1, { state: 'other' })).toBe(false);
    expect(await cases().updateVersion('absent', 1, { state: 'other' })).toBe(false);
    expect(await cases().get('cas')).toEqual({ _id: 'cas', number: 'cas', version: 2, state: 'same' });
    await expect(cases().updateVersion('cas', 2, { version: 9 })).rejects.toThrow(TypeError);
  });

  test('三十二个对手按同一版本修改，只有一个成功', async () => {
    const results = await Promise.all(Array.from({ length: 32 }, (_, i) => cases().updateVersion('cas', 2, { winner: i })));
    expect(results.filter(Boolean)).toHaveLength(1);
  });

  test('值没有变也返回文档，没有找到返回空', async () => {
    expect(await cases().change({ _id: 'cas' }, { state: 'same' })).toMatchObject({ _id: 'cas' });
    expect(await cases().change({ _id: 'absent' }, { state: 'same' })).toBeUndefined();
  });
});

describe('陷阱六：读一份，事务内外形状不同；修改的写法两套 SDK 不同', () => {
  test('内外都是文档或者空', async () => {
    expect(await cases().get('absent')).toBeUndefined();
    await db.transaction(async (transaction) => {
      expect(await transaction.collection('cases').get('absent')).toBeUndefined();
      expect(await transaction.collection('cases').get('inside')).toEqual(await cases().get('inside'));
    });
  });

  test('另一套 SDK 的 { data } 写法被拒绝', async () => {
    await expect(cases().change({ _id: 'inside' }, { data: { state: 'x' } })).rejects.toThrow('not { data }');
  });
});

describe('陷阱七：条数不说就是 100，超过 1,000 悄悄减少', () => {
  beforeAll(async () => {
    const add = (i: number) => on.db.collection('messages').add({ _id: `m${String(i).padStart(4, '0')}`, openid: 'reader', n: i });
    for (let i = 0; i < 1100; i += 50) await Promise.all(Array.from({ length: 50 }, (_, k) => add(i + k)));
  }, 60_000);

  test('条数必须说明，1 到 1,000', async () => {
    for (const limit of [0, -1, 1001, 1.5, Number.NaN]) await expect(db.collection('messages').find({ openid: 'reader' }, { limit })).rejects.toThrow(RangeError);
    expect(await db.collection('messages').find({ openid: 'reader' }, { limit: 1000 })).toHaveLength(1000);
  });

  test('逐页读完一份不漏，计数是真的', async () => {
    const seen: unknown[] = [];
    for await (const { n } of db.collection('messages').scan({ openid: 'reader' })) seen.push(n);
    expect(seen).toEqual(Array.from({ length: 1100 }, (_, i) => i));
    expect(await db.collection('messages').count({ openid: 'reader' })).toBe(1100);
  });

  test('次序、跳过、只要几个字段', async () => {
    expect(await db.collection('messages').find({ openid: 'reader' }, { limit: 2, skip: 1, orderBy: [['_id', 'desc']], fields: ['n'] })).toEqual([{ _id: 'm1098', n: 1098 }, { _id: 'm1097', n: 1097 }]);
  });
});

describe('陷阱八：内嵌的对象被拆开合并，空对象被丢掉，没有值的条件被忽略', () => {
  test('SDK 确实合并', async () => {
    await on.db.collection('cases').add({ _id: 'merge', number: 'merge', contact: { phone: '1', email: 'a' } });
    await on.db.collection('cases').doc('merge').update({ contact: { phone: '2' } });
    expect((await on.db.collection('cases').doc('merge').get()).data).toMatchObject([{ contact: { phone: '2', email: 'a' } }]);
  });

  test('这里整个替换，空的也写，undefined 去掉字段，带点的名字改里面', async () => {
    await cases().change({ _id: 'merge' }, { contact: { phone: '3' }, extra: {}, list: [{ a: 1 }] });
    expect(await cases().get('merge')).toEqual({ _id: 'merge', number: 'merge', contact: { phone: '3' }, extra: {}, list: [{ a: 1 }] });
    await cases().change({ _id: 'merge' }, { extra: undefined, 'contact.email': 'b', list: append({ a: 2 }, { a: 3 }), tags: addToSet('x'), n: increment(5) });
    await cases().change({ _id: 'merge' }, { tags: addToSet('y') });
    await cases().change({ _id: 'merge' }, { tags: takeOut('x') });
    expect(await cases().get('merge')).toEqual({ _id: 'merge', number: 'merge', contact: { phone: '3', email: 'b' }, list: [{ a: 1 }, { a: 2 }, { a: 3 }], tags: ['y'], n: 5 });
  });

  test('没有值的条件、对象和列表作条件，都被拒绝，不会悄悄变宽', async () => {
    const absent = { agencyId: undefined } as unknown as { agencyId: string };
    await expect(cases().find({ _id: 'merge', ...absent }, { limit: 1 })).rejects.toThrow('where agencyId');
    for (const value of [{ phone: '3' }, ['x'], Symbol('x'), () => 1]) {
      await expect(cases().find({ contact: value as unknown as string }, { limit: 1 })).rejects.toThrow('where contact');
    }
    await expect(cases().find({ n: gt(undefined as unknown as number) }, { limit: 1 })).rejects.toThrow('where n');
    await expect(cases().removeWhere({})).rejects.toThrow(TypeError);
    await expect(cases().find(either({}, []), { limit: 1 })).rejects.toThrow(TypeError);
  });

  test('给出的对象不被改动', async () => {
    const given = Object.freeze({ _id: 'frozen', number: 'frozen', absent: undefined, inner: Object.freeze({ gone: undefined, kept: 1 }) });
    await cases().add(given);
    await cases().put('frozen', given);
    expect(Object.keys(given.inner)).toEqual(['gone', 'kept']);
    expect(await cases().get('frozen')).toEqual({ _id: 'frozen', number: 'frozen', inner: { kept: 1 } });
  });

  test.each([['函数', () => 1], ['无穷', Number.POSITIVE_INFINITY], ['类的实例', new Map()], ['大整数', 1n]])('存不了的值（%s）被拒绝', async (_title, value) => {
    await expect(cases().add({ number: 'odd', value })).rejects.toThrow(TypeError);
  });
});

describe('唯一值重复，平台有两种说法', () => {
  test('都认得；错误里没有文档的内容', async () => {
    await expect(cases().add({ number: 'merge' })).rejects.toBeInstanceOf(DuplicateError);
    const spelled = (code: string, message: string) => translate(Object.assign(new Error(message), { code }));
    const other = spelled('DATABASE_REQUEST_FAILED', 'E11000 duplicate key error: { openid: "secret" }');
    expect(other).toBeInstanceOf(DuplicateError);
    expect(String(other)).not.toContain('secret');
    expect(spelled('-502001', 'E11000 duplicate key error')).toBeInstanceOf(DuplicateError);
    expect(spelled('DATABASE_REQUEST_FAILED', 'something else')).not.toBeInstanceOf(DuplicateError);
    expect(spelled('DATABASE_TIMEOUT', 'x')).toBeInstanceOf(DatabaseError);
    const ours = new TypeError('ours');
    expect(translate(ours)).toBe(ours);
  });
});

describe('条件的写法', () => {
  test('比较、范围、多个取值、任一成立', async () => {
    for (const [i, agencyId] of ['x', 'x', 'y', 'z'].entries()) await cases().add({ _id: `f${i}`, number: `f${i}`, agencyId, n: i });
    const found = async (where: Parameters<ReturnType<typeof cases>['find']>[0]) => (await cases().find(where, { limit: 10, orderBy: [['_id', 'asc']] })).map(({ _id }) => _id);
    expect(await found({ agencyId: 'x', n: gte(1) })).toEqual(['f1']);
    expect(await found({ agencyId: oneOf(['x', 'z']), n: not(3) })).toEqual(['f0', 'f1']);
    expect(await found({ agencyId: 'x', n: noneOf([0]) })).toEqual(['f1']);
    expect(await found({ agencyId: 'x', _id: between('f0', 'f1') })).toEqual(['f0']);
    expect(await found(either({ agencyId: 'x' }, [{ n: 0 }, { n: 7 }]))).toEqual(['f0']);
    expect(await cases().findOne({ agencyId: 'y' })).toMatchObject({ _id: 'f2' });
    expect(await cases().removeWhere({ agencyId: 'x' })).toBe(2);
    expect([await cases().remove('f3'), await cases().remove('f3')]).toEqual([true, false]);
  });
});

test('两个数据库对象互不相扰（请求类是整个进程共用的）', async () => {
  const other = openDatabase(tcb.init({ env: 'local-0a1b2c3d' }));
  expect(await other.collection('cases').get('inside')).toEqual(await cases().get('inside'));
});
