import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instant } from '@/domain/calendar/instant';
import { fileRepository } from '../../../cloudfunctions/_shared/files/file-repository';
import { maintenanceRepository } from '../../../cloudfunctions/_shared/repositories/maintenance';
import { tallyKey } from '../../../cloudfunctions/_shared/repositories/tally-record';
import { readOnlyDuring, ReadOnlyError } from '../../../cloudfunctions/_shared/operation/read-only';
import { loggedCounty, type LoggedCounty } from '../../../test/fixtures/logged-county';
import { inEnvironment } from '../environment';
import { start } from '../main';
import { answer } from '../outcome';
import { backUp, type BackupOptions } from './back-up';
import { findBackup } from './manifest';
import { restore } from './restore';
import { vault } from './vault';

const KEY = Buffer.alloc(32, 7);
const SCAN = Buffer.from('扫描件：王测试的身份证 11010519491231002X');
const LETTER = Buffer.from('更正答复书');

let county: LoggedCounty;
let work = '';
let options: BackupOptions;
const folder = (name: string): string => path.join(work, name);
const tool = (...line: string[]) => start(line, work, process.cwd(), () => import('../operations'));

beforeAll(async () => {
  county = await loggedCounty();
  work = mkdtempSync(path.join(tmpdir(), 'backup-'));
  const { db, keys, on } = county;
  const files = fileRepository(on.app);
  const [scan, letter] = [await files.put('kept/a-b/扫描.pdf', SCAN), await files.put('letters/x/y.docx', LETTER)];
  await db.collection('uploads').add({ _id: 'u1', caseId: county.ids[0], state: 'attached', preparedAt: '2026-03-02T09:00:00.000+08:00', owner: 'o', fileId: scan, incomingId: `${scan}-never-came` });
  await db.collection('withheld').add({ _id: 'w1', agencyId: 'a', state: 'x', sinceKey: 'x', said: keys.sealer.seal(JSON.stringify({ letter: { fileId: letter } }), { collection: 'withheld', id: 'w1', field: 'said' }) });
  await db.collection('operation').put('timer', { at: '2026-03-02T09:00:00.000+08:00' });
  options = { to: folder('kept'), environment: 'here', vault: vault(KEY), settleMs: 0 };
}, 60_000);
// A tool is one environment at a time; here the next one follows in the same process.
beforeEach(() => { Object.assign(process.env, county.on.cloud.adminEnv); });
afterAll(async () => {
  await county.on.close();
  rmSync(work, { recursive: true, force: true });
});

const here = () => ({ app: county.on.app, db: county.db, keys: async () => county.keys, close: async () => undefined });
const everything = (at: string): Buffer => Buffer.concat(readdirSync(at, { recursive: true }).map((name) => path.join(at, String(name))).filter((file) => statSync(file).isFile()).map((file) => readFileSync(file)));

describe('备份', () => {
  test('全部集合、记录里写着的文件都在，封存的记录里写着的也在；没有传完的说出来；打开的只有目录', async () => {
    const made = await backUp(here(), options);
    expect(made.files).toMatchObject({ count: 2, bytes: SCAN.length + LETTER.length, missing: 1 });
    expect(made.collections.find(({ name }) => name === 'cases')?.count).toBe(await county.db.collection('cases').count({}));
    const kept = everything(folder('kept'));
    for (const plain of ['王测试', '11010519491231002X', 'qiaoguan', '更正答复书', 'letters/x']) expect(kept.includes(plain)).toBe(false);
  });

  test('有人写了像文件编号的字、存了层层叠叠的草稿，备份照样做得完', async () => {
    const typed = ['cloud://abc.def/a/../../keys.json', 'cloud://abc.def/uploads/a/./b', 'cloud://abc.def//b', `cloud://abc.def/${'长'.repeat(400)}`];
    for (const [index, description] of typed.entries()) await county.db.collection('rules').add({ _id: `typed${index}`, agencyId: 'a', key: description });
    const form = `{"d":${'['.repeat(9000)}"cloud://abc.def/x/y.pdf"${']'.repeat(9000)}}`;
    await county.db.collection('drafts').add({ _id: 'deep', owner: 'o', draftId: 'deep', agencyId: 'a', savedAt: '2026-03-02T09:00:00.000+08:00', form: county.keys.sealer.seal(form, { collection: 'drafts', id: 'deep', field: 'form' }) });
    expect((await backUp(here(), { ...options, to: folder('typed') })).files).toMatchObject({ count: 2, missing: 2 });
    await county.db.collection('drafts').remove('deep');
    for (const index of typed.keys()) await county.db.collection('rules').remove(`typed${index}`);
  });

  test('抄数据的时候只读，抄完恢复；谁早就打开了只读，备份完还开着', async () => {
    const maintenance = maintenanceRepository(county.db);
    const now = () => instant(Date.now());
    const seen: unknown[] = [];
    await backUp(here(), { ...options, to: folder('second'), tell: (what, done) => { if (what === '备份数据' && done === 3) seen.push(maintenance.pause(now())); } });
    expect(await Promise.all(seen)).toMatchObject([{ words: '正在备份数据' }]);
    expect(await maintenance.pause(now())).toBeUndefined();
    const own = { words: '正在升级', since: now(), until: instant(Date.now() + 3_600_000) };
    await maintenance.begin(own);
    await backUp(here(), { ...options, to: folder('third') });
    expect(await maintenance.pause(now())).toEqual(own);
    await maintenance.end();
  });

  test('停在半路的一次不算备份，下一次用得上它的文件', async () => {
    const to = folder('stopped');
    await expect(backUp(here(), { ...options, to, tell: (what) => { if (what === '备份文件') throw new Error('stopped'); } })).rejects.toThrow('stopped');
    expect(findBackup(to, options.vault)).toEqual({ problem: 'none' });
    const [before] = readdirSync(path.join(to, 'files'));
    const { mtimeMs } = statSync(path.join(to, 'files', before ?? ''));
    const made = await backUp(here(), { ...options, to, now: () => instant(Date.now() + 60_000) });
    expect(readdirSync(to).sort()).toEqual([made.id, 'files'].sort());
    expect(statSync(path.join(to, 'files', before ?? '')).mtimeMs).toBe(mtimeMs);
  });
});

describe('恢复', () => {
  beforeAll(() => { process.env.BACKUP_KEY = KEY.toString('base64'); });
  afterAll(() => { delete process.env.BACKUP_KEY; });
  const keys = () => path.join(county.on.folder, 'keys.json');
  const into = (from: string, at: string) => tool('restore', '--from', from, '--data', at, '--keys', keys());

  test('没有密钥、别的密钥、没有备份、别的字段密钥：说明原因，什么也不写', async () => {
    const at = mkdtempSync(folder('empty-'));
    expect(await tool('restore', '--from', 'kept', '--data', at)).toMatchObject({ ok: false, code: 'otherKeys' });
    process.env.BACKUP_KEY = Buffer.alloc(32, 8).toString('base64');
    expect(await tool('restore', '--from', 'kept', '--data', at)).toMatchObject({ ok: false, code: 'otherKey' });
    process.env.BACKUP_KEY = 'short';
    expect(await tool('restore', '--from', 'kept', '--data', at)).toMatchObject({ ok: false, code: 'noBackupKey' });
    process.env.BACKUP_KEY = KEY.toString('base64');
    expect(await tool('restore', '--from', 'nowhere', '--data', at)).toMatchObject({ ok: false, code: 'noBackup' });
    await inEnvironment({ data: at }, async ({ db }) => answer(expect([await db.collection('keyChecks').count({}), await db.collection('operation').count({})]).toEqual([0, 0])));
  });

  test('到空的环境：逐条一样，文件一样，数出来一样，链都对；再恢复一次就拒绝', async () => {
    const at = folder('fresh');
    const outcome = await into('kept', at);
    expect(outcome).toMatchObject({ ok: true, value: { right: true, differing: [], files: 2, tallies: { repaired: 0 }, logs: { whole: true, findings: [] } } });
    expect(outcome).not.toHaveProperty('failed');
    await inEnvironment({ data: at }, async ({ app, db }) => {
      const files = fileRepository(app);
      const read = await files.read(await files.idAt('kept/a-b/扫描.pdf'), 1000);
      expect(read.kind === 'content' && read.content.equals(SCAN)).toBe(true);
      expect(await db.collection('cases').count({})).toBeGreaterThan(0);
      expect(await maintenanceRepository(db).pause(instant(Date.now()))).toBeUndefined();
      expect((await db.collection('operation').find({}, { limit: 9 })).map(({ _id }) => _id)).toEqual(['timer']);
      return answer(null);
    });
    expect(await into('kept', at)).toMatchObject({ ok: false, code: 'notEmpty' });
  });

  test('恢复出来的环境：只读开关开得、看得、关得，没写原因不开；迁移没有要改的；次数从零数起', async () => {
    const at = ['--data', folder('fresh')];
    expect(await tool('maintenance', 'on', ...at)).toMatchObject({ ok: false, code: 'noWords' });
    expect(await tool('maintenance', 'on', '--words', '正在升级', '--minutes', '0', ...at)).toMatchObject({ ok: false, code: 'wrongMinutes' });
    expect(await tool('maintenance', 'sleep', ...at)).toMatchObject({ ok: false, code: 'wrongArguments' });
    expect(await tool('maintenance', 'on', '--words', '正在升级。', '--minutes', '30', ...at)).toMatchObject({ ok: true, value: { on: true, words: '正在升级' } });
    expect(await tool('maintenance', 'show', ...at)).toMatchObject({ value: { on: true } });
    expect(await tool('maintenance', 'off', ...at)).toEqual({ ok: true, value: { on: false, words: null } });
    const migrated = await tool('migrate', ...at);
    expect(migrated).toMatchObject({ ok: true, value: { failed: 0, pending: [] } });
    expect(await tool('migrate', ...at)).toMatchObject({ value: { checked: 0, changed: 0 } });
    expect(await tool('metrics', ...at)).toMatchObject({ ok: true, value: { actions: [] } });
    expect(await tool('metrics', '--days', '0', ...at)).toMatchObject({ ok: false, code: 'wrongDays' });
  });

  /** A backup of data in which something was wrong already. @returns what restoring it says */
  async function restoredAfter(name: string, spoil: () => Promise<() => Promise<unknown>>): Promise<unknown> {
    const undo = await spoil();
    await backUp(here(), { ...options, to: folder(name) });
    await undo();
    return into(name, folder(`${name}-restored`));
  }

  test('备份以前就有人改过记录：照样恢复，核对说出哪里，返回码1', async () => {
    const [cases, [id = '']] = [county.db.collection('cases'), county.ids];
    const { request } = await cases.get(id) as unknown as { readonly request: object };
    const outcome = await restoredAfter('altered', async () => {
      await cases.change({ _id: id }, { request: { ...request, description: '改过的' } });
      return () => cases.change({ _id: id }, { request });
    });
    expect(outcome).toMatchObject({ ok: true, failed: true, value: { right: false, differing: [], tallies: { repaired: 0 }, logs: { whole: false, findings: [{ kind: 'changed', document: id }] } } });
  });

  test('备份以前汇总就数错了：恢复以后重新数出来，改正，返回码1', async () => {
    const [tallies, key] = [county.db.collection('tallies'), tallyKey('first', 2026)];
    const { _id, ...before } = await tallies.get(key) ?? { _id: undefined };
    const outcome = await restoredAfter('miscounted', async () => {
      await tallies.put(key, { agencyId: 'first', year: 2026, version: 1, complete: true, rows: [] });
      return () => (_id === undefined ? tallies.remove(key) : tallies.put(key, before));
    });
    expect(outcome).toMatchObject({ ok: true, failed: true, value: { right: false, differing: [], tallies: { repaired: 1 }, logs: { whole: true } } });
  });

  test('写进去的少了、和备份不一样：说出是哪个集合，还只读着，不当作恢复好了', async () => {
    const found = findBackup(folder('kept'), options.vault);
    if ('problem' in found) throw new Error('no backup');
    await inEnvironment({ data: folder('lossy'), mayBeNew: true, keysOf: keys() }, async (environment) => {
      const { db } = environment;
      const losing = { ...environment, db: { ...db, collection: ((name) => {
        const all = db.collection(name);
        if (name === 'numberLog') return { ...all, put: async () => undefined };
        return name === 'items' ? { ...all, put: (id: string, fields: object) => all.put(id, { ...fields, more: true }) } : all;
      }) as typeof db.collection } };
      expect(await restore(losing, { ...found, vault: options.vault })).toEqual({ kind: 'restored', differing: expect.arrayContaining(['numberLog', 'items']) as string[] });
      return answer(expect(await maintenanceRepository(db).pause(instant(Date.now()))).toMatchObject({ words: '正在恢复数据' }));
    });
    expect(await into('kept', folder('lossy'))).toMatchObject({ ok: true, failed: true, value: { right: false, differing: expect.arrayContaining(['numberLog', 'items']) as string[] } });
  });

  test('停在半路：只读着，再运行就接着做完；另一次备份进不来', async () => {
    const at = folder('half');
    const found = findBackup(folder('kept'), options.vault);
    const other = findBackup(folder('second'), options.vault);
    if ('problem' in found || 'problem' in other) throw new Error('no backup');
    const stopped = inEnvironment({ data: at, mayBeNew: true, keysOf: keys() }, async (environment) => answer(await restore(environment, { ...found, vault: options.vault, tell: (what, done) => { if (what === '恢复数据' && done === 5) throw new Error('stopped'); } })));
    await expect(stopped).rejects.toThrow('stopped');
    await inEnvironment({ data: at }, async ({ db }) => answer(expect(await maintenanceRepository(db).pause(instant(Date.now()))).toMatchObject({ words: '正在恢复数据' })));
    if (other.manifest.id !== found.manifest.id) expect(await into('second', at)).toMatchObject({ ok: false, code: 'otherRestore' });
    expect(await into('kept', at)).toMatchObject({ ok: true, value: { right: true } });
  });

  test('备份里改过一个字节、换过两份：恢复不了', async () => {
    const to = folder('changed');
    const made = await backUp(here(), { ...options, to });
    const part = path.join(to, made.id, 'cases-00001');
    const bytes = readFileSync(part);
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    writeFileSync(part, bytes);
    expect(await into('changed', folder('bad'))).toMatchObject({ ok: false, code: 'damaged' });
    copyFileSync(path.join(to, made.id, 'counters-00001'), part);
    expect(await into('changed', folder('worse'))).toMatchObject({ ok: false, code: 'damaged' });
    const manifest = path.join(to, made.id, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"environment": "here"', '"environment": "elsewhere"'));
    expect(await into('changed', folder('worst'))).toMatchObject({ ok: false, code: 'otherKey' });
  });
});

describe('只读', () => {
  test('写的都不写，事务也不写；看留下的照记', async () => {
    const pause = { words: '正在升级', since: instant(0), until: instant(1) };
    const db = readOnlyDuring(county.db, async () => pause);
    const writes: readonly (() => Promise<unknown>)[] = [
      () => db.collection('rules').add({ _id: 'n' }), () => db.collection('rules').put('n', {}), () => db.collection('rules').remove('n'), () => db.collection('rules').removeWhere({ _id: 'n' }),
      () => db.collection('rules').change({ _id: 'n' }, { a: 1 }), () => db.collection('rules').updateVersion('n', 1, { a: 1 }),
      () => db.transaction((transaction) => transaction.collection('rules').put('n', {})),
    ];
    for (const write of writes) await expect(write()).rejects.toBeInstanceOf(ReadOnlyError);
    expect(await db.collection('rules').count({})).toBe(0);
    await db.collection('inboxMarks').put('mine', { at: 'now' });
    expect(await db.collection('inboxMarks').get('mine')).toMatchObject({ at: 'now' });
  });
});
