import { PLACE, realCloud } from '../../cloudfunctions/_local/contract-tests/real-cloud';
import { testCloud, type TestCloud } from '../../cloudfunctions/_local/contract-tests/test-cloud';
import { TEST_SCHEMA } from '../../cloudfunctions/_local/contract-tests/test-schema';
import { managedPlatform } from '../deploy/manager';
import { smoke, type Smoke } from './main';

const ENV = 'local-0a1b2c3d';
const PREFIX = 'smokeabcdefgh_';

describe('在真实的环境里跑契约测试，只碰自己的', () => {
  const ACCOUNT = { TENCENTCLOUD_SECRETID: 'AKIDinvented', TENCENTCLOUD_SECRETKEY: 'inventedsecret' };

  function platform(there: string[]) {
    const done: string[] = [];
    const reach: NonNullable<Smoke['reach']> = () => ({
      collections: async () => [...there],
      createCollection: async (name) => { there.push(name); done.push(`create ${name}`); },
      close: async (name) => { done.push(`close ${name}`); },
      createIndexes: async (name, indexes) => { done.push(`index ${name} ${indexes.map((index) => index.name).join()}`); },
      removeTestCollection: async (name) => { there.splice(there.indexOf(name), 1); },
    });
    return { done, reach };
  }
  async function run(there: string[], runTest: NonNullable<Smoke['runTest']>, ...more: string[]) {
    const lines: string[] = [];
    const { done, reach } = platform(there);
    const before = { ...process.env };
    const code = await smoke(['--env', ENV, ...more], { shell: { ...ACCOUNT, TCB_CONTEXT_CNFG: '{"URL":"http://127.0.0.1:9/admin"}' }, project: process.cwd(), print: (line) => lines.push(line), reach, runTest });
    process.env = before;
    return { code, done, text: lines.join('\n') };
  }

  test('每份测试用新的集合，建好就关上，带着声明的索引；跑完都删掉，别人的一个不少', async () => {
    const there = ['cases', 'smoke', 'smokescreens_x'];
    const places: (string | undefined)[] = [];
    const { code, done } = await run(there, async (_project, _test, env) => { places.push(env.SMOKE_PREFIX); return env.SMOKE_ENV === ENV; });
    expect(code).toBe(0);
    expect(new Set(places).size).toBe(5);
    expect(places.every((place) => PLACE.test(place ?? ''))).toBe(true);
    expect(done.filter((one) => one.startsWith('create'))).toHaveLength(5 * Object.keys(TEST_SCHEMA.collections).length);
    expect(done).toContain(`index ${places[0] ?? ''}numbers bySeries`);
    expect(done.join()).not.toContain('byCode');
    expect(there).toEqual(['cases', 'smoke', 'smokescreens_x']);
  });

  test('测试没有通过、中途出错，集合也删掉；以前留下的用 --clean 删', async () => {
    const there = ['cases'];
    expect(await run(there, async (_project, test) => test !== 'queries')).toMatchObject({ code: 1, text: expect.stringContaining('没有通过的：queries') as unknown });
    expect(await run(there, async () => { throw new Error('broken inventedsecret'); })).toMatchObject({ code: 1, text: expect.stringContaining('没有跑完：broken （不显示）') as unknown });
    expect(there).toEqual(['cases']);
    there.push('smokeqwertyui_items');
    expect(await run(there, async () => true, '--clean')).toMatchObject({ code: 0, text: '删掉了 1 个以前留下的测试集合。' });
    expect(there).toEqual(['cases']);
  });

  test('不是测试的集合，管理接口这一头也不删', async () => {
    await expect(managedPlatform(ENV, { secretId: 'a', secretKey: 'b' }).removeTestCollection('cases')).rejects.toThrow('不是测试的集合');
  });
});

describe('测试看到的真实环境', () => {
  let local: TestCloud;
  beforeAll(async () => {
    const collections = Object.fromEntries(Object.entries(TEST_SCHEMA.collections).flatMap(([name, rule]) => [[name, rule], [`${PREFIX}${name}`, rule]]));
    local = await testCloud({ schema: { ...TEST_SCHEMA, collections } });
  });
  afterAll(() => local.close());

  test('集合都换成自己的，事务里的也是；文件在自己的文件夹里，结束时删掉', async () => {
    const on = realCloud({ env: ENV, prefix: PREFIX });
    await on.db.collection('items').add({ _id: 'one', rank: 1 });
    const t = await on.db.startTransaction() as { collection(name: string): ReturnType<TestCloud['db']['collection']>; commit(): Promise<unknown> };
    await t.collection('items').add({ _id: 'two', rank: 2 });
    await t.commit();
    await on.db.runTransaction(async (inside: typeof t) => { await inside.collection('items').doc('two').update({ rank: on.db.command.inc(1) }); });
    expect((await on.db.collection('items').where({ rank: on.db.command.gt(0) }).count()).total).toBe(2);
    expect((await local.db.collection('items').count()).total).toBe(0);
    expect((await local.db.collection(`${PREFIX}items`).doc('two').get()).data).toEqual([{ _id: 'two', rank: 3 }]);
    const { fileID } = await on.app.uploadFile({ cloudPath: `${on.place}a.txt`, fileContent: Buffer.from('a') });
    expect(fileID).toContain('/smokeabcdefgh/a.txt');
    await on.close();
    expect((await local.app.getTempFileURL({ fileList: [fileID] })).fileList[0]).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' });
    expect(() => on.cloud).toThrow('localTest');
  });
});
