import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SCHEMA } from '../../cloudfunctions/_shared/schema';
import { FakeService } from './fake-service';
import { deploy } from './main';
import { managedPlatform } from './manager';

let service: FakeService;
jest.mock('@cloudbase/manager-node/lib/utils/http-request', () => ({ fetch: async (url: string, config: never) => service.answer(url, config) }));

const ENV = 'yunting-1a2b3c';
const key = (letter: string) => Buffer.alloc(32, letter).toString('base64');
const KEYS = { FIELD_KEYS: JSON.stringify({ current: 'k1', keys: { k1: key('a') } }), INDEX_KEY: key('i') };
const ACCOUNT = { TENCENTCLOUD_SECRETID: 'AKIDinvented', TENCENTCLOUD_SECRETKEY: 'inventedsecret' };
const NAMES = SCHEMA.functions.map(({ name }) => name);
let project: string;
const write = (name: string, source: string) => writeFileSync(path.join(project, 'dist/functions', name, 'index.js'), source);

beforeAll(() => {
  // The package looks once a second whether a function is ready; here it is at once.
  const often = setInterval;
  jest.spyOn(globalThis, 'setInterval').mockImplementation(((work: () => void) => often(work, 1)) as typeof setInterval);
});
beforeEach(() => {
  service = new FakeService(ENV);
  project = mkdtempSync(path.join(tmpdir(), 'deploy-'));
  for (const name of NAMES) {
    mkdirSync(path.join(project, 'dist/functions', name), { recursive: true });
    write(name, `exports.main = async () => '${name}';`);
  }
  writeFileSync(path.join(project, 'cloudbaserc.json'), readFileSync('cloudbaserc.json'));
});
afterEach(() => rmSync(project, { recursive: true }));

async function run(args: readonly string[], shell: NodeJS.ProcessEnv = { ...ACCOUNT, ...KEYS }) {
  const lines: string[] = [];
  const code = await deploy(args, { project, shell, print: (line) => lines.push(line), reach: (id, account) => managedPlatform(id, account, 1) });
  return { code, text: lines.join('\n') };
}
const rule = (text: string | undefined) => JSON.parse(text ?? '{}') as unknown;
const valueOf = (fn: string, name: string) => service.functions.get(fn)?.Environment.Variables.find(({ Key }) => Key === name)?.Value;

describe('部署一个新环境', () => {
  test('从头建好：集合和索引、权限、云函数、定时器、网址，都和声明的一样', async () => {
    expect(await run(['--env', ENV])).toMatchObject({ code: 0 });
    expect([...service.tables.keys()].sort()).toEqual(Object.keys(SCHEMA.collections).sort());
    expect([...service.tables.values()].every(({ acl }) => acl === 'ADMINONLY')).toBe(true);
    expect(service.tables.get('cases')?.indexes.slice(1).map(({ Name }) => Name)).toEqual(SCHEMA.collections.cases.indexes.map(({ name }) => name));
    expect(service.tables.get('cases')?.indexes[1]).toEqual({ Name: 'byNumber', Unique: true, Keys: [{ Name: 'agencyId', Direction: '1' }, { Name: 'number', Direction: '1' }] });
    expect(rule(service.storage)).toEqual({ read: false, write: 'auth != null && resource.openid == auth.openid && /^uploads\\//.test(resource.path) == true' });
    expect(rule(service.functionRule)).toEqual({ '*': { invoke: false }, ...Object.fromEntries(NAMES.map((name) => [name, { invoke: name === 'clock' ? false : 'auth != null' }])) });
    expect([...service.functions.keys()]).toEqual(NAMES);
    expect(service.functions.get('papers')).toMatchObject({ Timeout: 60, MemorySize: 512, Runtime: 'Nodejs20.19', Handler: 'index.main' });
    expect(service.functions.get('clock')?.Triggers.map(({ TriggerName }) => TriggerName)).toEqual(SCHEMA.functions.find(({ name }) => name === 'clock')?.timers.map(({ name }) => name));
    expect(service.web).toBe(true);
    expect(service.paths.map(({ Path, Name }) => [Path, Name])).toEqual([['/api/public', 'public'], ['/api/opinion', 'opinion'], ['/open', 'public'], ['/originals', 'papers']]);
  });

  test('每个集合一建好就关上，再建索引；云函数建好之前谁也不能调用', async () => {
    await run(['--env', ENV]);
    const changes = service.changes();
    changes.forEach((action, at) => { if (action === 'CreateTable') expect(changes[at + 1]).toBe('ModifyDatabaseACL'); });
    expect(changes.indexOf('ModifyResourcePermission')).toBeLessThan(changes.indexOf('CreateFunction'));
    expect(changes.lastIndexOf('UpdateTable')).toBeLessThan(changes.indexOf('CreateFunction'));
  });

  test('再运行一遍，什么也不用改', async () => {
    await run(['--env', ENV]);
    const before = service.changes().length;
    const again = await run(['--env', ENV]);
    expect(again.text).toContain('和声明的一样，什么也不用改');
    expect(service.changes()).toHaveLength(before);
  });

  test.each([['CreateTable', 7], ['UpdateTable', 5], ['CreateFunction', 3], ['BatchCreateTrigger', 1], ['ModifyResourcePermission', 2], ['CreateCloudBaseGWAPI', 2]] as const)(
    '在 %s 的第%d次断了：说出是哪一步；再运行一遍，从那里接着做，结果和没断一样', async (action, nth) => {
      service.failAt = { action, nth, code: 'InternalError', words: 'try later' };
      // The package itself tries to make timers four times.
      if (action === 'BatchCreateTrigger') service.failAt.code = 'LimitExceeded';
      const first = await run(['--env', ENV]);
      expect(first).toMatchObject({ code: 1 });
      expect(first.text).toMatch(/没有做成：.+\n\s+(?:InternalError|LimitExceeded)，.*try later/);
      expect(await run(['--env', ENV])).toMatchObject({ code: 0 });
      expect((await run(['--env', ENV])).text).toContain('什么也不用改');
    });

  test('平台说太频繁，等一会儿再问，不算断', async () => {
    service.failAt = { action: 'CreateTable', nth: 3, code: 'RequestLimitExceeded', words: 'too often' };
    expect(await run(['--env', ENV])).toMatchObject({ code: 0 });
  });
});

describe('部署一个用着的环境', () => {
  beforeEach(async () => { await run(['--env', ENV]); });

  test('有差别的才改，一件一件说出来；没有声明过的不动；数据和云函数都不删', async () => {
    const cases = service.tables.get('cases')!;
    cases.documents = 1000;
    cases.acl = 'PRIVATE';
    cases.indexes[1]!.Unique = false;
    cases.indexes.push({ Name: 'byHand', Unique: false, Keys: [{ Name: 'x', Direction: '1' }] });
    service.tables.set('somebodyElse', { acl: 'PRIVATE', indexes: [], documents: 5 });
    service.functions.get('staff')!.MemorySize = 128;
    service.functions.get('clock')!.Triggers[0]!.TriggerDesc = '{"cron":"0 6 * * * * *"}';
    write('public', 'exports.main = async () => "new";');
    const before = service.asked.length;
    const { code, text } = await run(['--env', ENV]);
    expect(code).toBe(0);
    expect(text).toContain('集合 cases：对客户端关闭（现在是 PRIVATE）');
    expect(text).toContain('集合 cases：索引 byNumber 和声明的不同，先去掉再建（数据不动）');
    expect(text).toContain('云函数 staff：内存 128 MB 改为 256 MB');
    expect(text).toContain('云函数 clock：去掉定时器 hourly（0 6 * * * * *）');
    expect(text).toMatch(/云函数 public：换代码/);
    expect(text).toContain('集合 cases 的索引 byHand：没有声明过');
    expect(text).toContain('集合 somebodyElse：没有声明过');
    expect(service.asked.slice(before).filter((action) => /^Delete/.test(action))).toEqual(['DeleteTrigger']);
    expect(service.changes().slice(-8)).not.toContain('CreateFunction');
    expect([cases.documents, service.tables.get('somebodyElse')?.acl]).toEqual([1000, 'PRIVATE']);
    expect((await run(['--env', ENV])).text).toContain('什么也不用改');
  });

  test('--dry-run 只读不写', async () => {
    write('public', 'exports.main = async () => "new";');
    const before = service.changes().length;
    const { code, text } = await run(['--env', ENV, '--dry-run']);
    expect([code, service.changes().length]).toEqual([0, before]);
    expect(text).toMatch(/要做的 2 步[\s\S]*换代码[\s\S]*什么也没有改/);
  });

  test('命令行里没有说的设置保持原样；说了的才改', async () => {
    await run(['--env', ENV], { ...ACCOUNT, OPEN_ADDRESS: 'https://open.example.cn/' });
    expect(valueOf('public', 'OPEN_ADDRESS')).toBe('https://open.example.cn/');
    expect(valueOf('staff', 'INDEX_KEY')).toBe(KEYS.INDEX_KEY);
    expect((await run(['--env', ENV], ACCOUNT)).text).toContain('什么也不用改');
  });

  test('网址指到了别的云函数：说出来，什么也不改', async () => {
    service.paths[0]!.Name = 'other';
    const before = service.changes().length;
    const { code, text } = await run(['--env', ENV]);
    expect([code, service.changes().length]).toEqual([1, before]);
    expect(text).toContain('网址 /api/public 现在指到 other');
  });

  test('运行环境不能改：请人先删云函数，不自己删', async () => {
    service.functions.get('staff')!.Runtime = 'Nodejs16.13';
    expect(await run(['--env', ENV])).toMatchObject({ code: 1, text: expect.stringContaining('云函数 staff 是按 Nodejs16.13') as unknown });
  });
});

describe('密钥', () => {
  const rotated = (keys: Record<string, unknown>) => ({ ...ACCOUNT, ...KEYS, FIELD_KEYS: JSON.stringify({ current: Object.keys(keys).at(-1), keys }) });

  test('没有密钥不部署', async () => {
    const { code, text } = await run(['--env', ENV], ACCOUNT);
    expect(code).toBe(1);
    expect(text).toContain('云函数 staff 没有 FIELD_KEYS');
    expect(service.changes()).toEqual([]);
  });

  test('加新的、留旧的，可以；少了旧的、换了旧的、换了 INDEX_KEY，都拒绝', async () => {
    await run(['--env', ENV]);
    expect(await run(['--env', ENV], rotated({ k1: key('a'), k2: key('b') }))).toMatchObject({ code: 0 });
    expect(await run(['--env', ENV], rotated({ k2: key('b') }))).toMatchObject({ code: 1, text: expect.stringContaining('FIELD_KEYS 里少了原来的密钥 k1') as unknown });
    expect(await run(['--env', ENV], rotated({ k1: key('x'), k2: key('b') }))).toMatchObject({ code: 1, text: expect.stringContaining('密钥 k1 和环境里的不一样') as unknown });
    expect(await run(['--env', ENV], { ...rotated({ k1: key('a'), k2: key('b') }), INDEX_KEY: key('j') })).toMatchObject({ code: 1, text: expect.stringContaining('INDEX_KEY 和环境里的不一样') as unknown });
    expect(await run(['--env', ENV, '--drop-key', 'k1'], rotated({ k2: key('b') }))).toMatchObject({ code: 0 });
    expect(valueOf('staff', 'FIELD_KEYS')).not.toContain('k1');
  });

  test('密钥和密码的值哪里都不打印，平台的报错里有也盖住', async () => {
    const shell = { ...ACCOUNT, ...KEYS, WECHAT_APPID: 'wx0123456789', WECHAT_SECRET: 'wechatsecret', WECHAT_TEMPLATES: '{"progress":{"id":"template-0001","fields":{"what":"thing1","note":"thing2"}}}' };
    service.failAt = { action: 'CreateFunction', nth: 2, code: 'InvalidParameter', words: `bad value ${KEYS.INDEX_KEY} wechatsecret inventedsecret` };
    const { text } = await run(['--env', ENV], shell);
    expect(text).toContain('bad value （不显示） （不显示） （不显示）');
    const all = text + (await run(['--env', ENV], shell)).text;
    for (const secret of [KEYS.INDEX_KEY, key('a'), 'wechatsecret', 'inventedsecret', 'AKIDinvented']) expect(all).not.toContain(secret);
    expect(valueOf('clock', 'WECHAT_SECRET')).toBe('wechatsecret');
    expect(valueOf('applicant', 'WECHAT_SECRET')).toBeUndefined();
  });
});

describe('命令', () => {
  test.each([[[]], [['--env', 'your-env-id']], [['--env', 'Bad_Name']], [['--env', ENV, '--force']]])('没有说哪个环境 %j：说用法', async (args) => {
    expect(await run(args)).toMatchObject({ code: 1, text: expect.stringContaining('用法：npm run deploy') as unknown });
  });

  test('没有账号：不部署；--dry-run 打印从头部署的全部步骤', async () => {
    expect(await run(['--env', ENV], KEYS)).toMatchObject({ code: 1, text: expect.stringContaining('TENCENTCLOUD_SECRETID') as unknown });
    const { code, text } = await run(['--env', ENV, '--dry-run'], KEYS);
    expect(code).toBe(0);
    expect(text).toContain('集合 cases：新建，马上对客户端关闭');
    expect(text).toMatch(/检查过：\d+ 个集合（最多 100）.*7 个云函数（最多 50）.*cloudbaserc\.json、定时器、权限都合规/);
    expect(service.asked).toEqual([]);
  });

  test('环境不存在：说出来', async () => {
    expect(await run(['--env', 'nobody-1a2b3c'])).toMatchObject({ code: 1, text: expect.stringContaining('读不到环境 nobody-1a2b3c') as unknown });
  });
});
