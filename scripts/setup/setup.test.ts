import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLocalCloud, type LocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { main } from './main';
import { readUnits } from './units';

const UNITS = {
  county: { id: 'yunting', name: '云汀县人民政府', shortName: '云汀县', numberPrefix: '云汀依申请', reconsiderationAuthority: '云州市人民政府', administrator: '县管理员' },
  agencies: [{ id: 'qingshi', name: '青石镇人民政府', shortName: '青石镇', level: 'township', numberPrefix: '青石依申请', reconsiderationAuthority: '云汀县人民政府', administrator: '镇管理员' }],
};

describe('单位的文件', () => {
  const problems = (change: object, agency: object = {}) => {
    const read = readUnits(JSON.stringify({ county: { ...UNITS.county, ...change }, agencies: [{ ...UNITS.agencies[0], ...agency }] }));
    return 'problems' in read ? read.problems.join('\n') : '';
  };

  test('对的就收；错的说出在哪里、怎么写', () => {
    expect(problems({})).toBe('');
    expect(problems({ id: '云汀' })).toContain('county.id：编号用小写字母和数字');
    expect(problems({ administrator: '' })).toContain('管理员的姓名没有写');
    expect(problems({}, { level: 'town' })).toContain('级别要写 township');
    expect(problems({}, { id: 'yunting' })).toContain('编号 yunting 用了两次');
    expect(problems({}, { numberPrefix: '云汀依申请' })).toContain('机关代字 云汀依申请 用了两次');
    expect(problems({}, { phone: '1' })).toContain('agencies.0：出现未知的键(key): "phone"');
    expect(problems({ name: undefined })).not.toMatch(/Invalid|input/);
    expect(readUnits('{')).toMatchObject({ problems: [expect.stringContaining('不是 JSON')] });
  });
});

describe('部署手册', () => {
  const manual = readFileSync('docs/deployment.md', 'utf8');

  test('里面的单位文件照抄就能用', () => {
    expect(readUnits(/```json\n([\s\S]*?)```/.exec(manual)?.[1] ?? '')).toHaveProperty('units.agencies.0.id', 'qingshi');
  });

  test('里面的命令都有', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...new Set([...manual.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name))];
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('建单位、邀请第一位管理员', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'setup-'));
  const file = path.join(folder, 'units.json');
  const before = { ...process.env };
  let cloud: LocalCloud;
  let shell: NodeJS.ProcessEnv;
  beforeAll(async () => {
    cloud = await startLocalCloud({ dataFolder: path.join(folder, 'data'), functionsFolder: path.resolve('dist/functions') });
    shell = { ...cloud.adminEnv };
    writeFileSync(file, JSON.stringify(UNITS));
  });
  afterAll(async () => { await cloud.close(); rmSync(folder, { recursive: true }); process.env = before; });

  async function run(...more: string[]) {
    const lines: string[] = [];
    const code = await main(['--env', 'local-0a1b2c3d', file, ...more], shell, folder, (line) => lines.push(line));
    return { code, text: lines.join('\n') };
  }
  const codes = (text: string) => [...text.matchAll(/邀请码 ([A-Z0-9]{5}-[A-Z0-9]{5})/g)].map(([, code = '']) => code.replace('-', ''));
  const staff = async (openid: string, action: string, input: object) => cloud.invoke('staff', { action, input }, { source: 'wx_client', openid }) as Promise<{ ok: boolean; value?: object; code?: string }>;
  let first: string[];

  test('空的环境：县和单位建好，每位管理员一个邀请码，手机上用它上岗', async () => {
    const { code, text } = await run();
    expect(code).toBe(0);
    expect(text).toContain('云汀县人民政府：已建立');
    first = codes(text);
    expect(first).toHaveLength(2);
    expect(await staff('o-county', 'acceptInvitation', { code: first[0] })).toMatchObject({ ok: true, value: { agencyId: 'yunting' } });
    expect(await staff('o-county', 'countyAgencies', { agencyId: 'yunting' })).toMatchObject({ ok: true, value: { mayChange: true, agencies: [{ name: '云汀县人民政府' }, { name: '青石镇人民政府' }] } });
  });

  test('再运行：单位不重复，上了岗的、邀请码还有效的不再发', async () => {
    const { code, text } = await run();
    expect([code, codes(text)]).toEqual([0, []]);
    expect(text).toContain('青石镇人民政府：原来就有，没有动');
    expect(text).toContain('给镇管理员的邀请码还有效');
  });

  test('丢了的：收回再发一个，原来的不能用', async () => {
    const [again] = codes((await run('--again', 'qingshi')).text);
    expect(again).toBeDefined();
    expect(await staff('o-town', 'acceptInvitation', { code: first[1] })).toMatchObject({ ok: false, code: 'invitationUnknown' });
    expect(await staff('o-town', 'acceptInvitation', { code: again })).toMatchObject({ ok: true, value: { agencyId: 'qingshi' } });
    expect(codes((await run('--again', 'qingshi')).text)).toEqual([]);
  });

  test('密钥不是这个环境的：说出来，什么也不写，不打印密钥', async () => {
    const other = Buffer.alloc(32, 'z').toString('base64');
    const lines: string[] = [];
    expect(await main(['--env', 'local-0a1b2c3d', file], { ...shell, INDEX_KEY: other }, folder, (line) => lines.push(line))).toBe(1);
    expect(lines.join()).toContain('没有做完');
    expect(lines.join()).not.toContain(other);
  });

  test.each([[[]], [['--env', 'local-0a1b2c3d']], [['--env', 'your-env-id', 'units.json']], [['--force']]])('没有说环境或者文件 %j：说用法', async (args) => {
    const lines: string[] = [];
    expect(await main(args, {}, folder, (line) => lines.push(line))).toBe(1);
    expect(lines.join()).toContain('用法：npm run setup');
  });

  test('本机的数据也可以：先练一遍', async () => {
    const lines: string[] = [];
    expect(await main(['--data', 'practice', file], {}, folder, (line) => lines.push(line))).toBe(0);
    expect(codes(lines.join('\n'))).toHaveLength(2);
  });
});
