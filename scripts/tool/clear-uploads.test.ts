import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instant } from '@/domain/calendar/instant';
import { fileRepository } from '../../cloudfunctions/_shared/files/file-repository';
import { listedInFolder, straysAmong } from './clear-uploads';
import { inEnvironment } from './environment';
import { start } from './main';
import { answer } from './outcome';

const NOW = Date.now();
const DAY = 86_400_000;

let data = '';
beforeAll(() => { data = mkdtempSync(path.join(tmpdir(), 'strays-')); });
afterAll(() => { rmSync(data, { recursive: true, force: true }); });

const tool = (...line: string[]) => start(line, data, process.cwd(), () => import('./operations'));
const onDisk = (place: string) => path.join(data, 'files', place);
const PLACES = ['uploads/a/never-announced.jpg', 'uploads/a/今天放的.jpg', 'uploads/b/waiting.jpg', 'uploads/c/put-again.jpg', 'kept/c/收下的.jpg', 'letters/d/e.docx'] as const;

/** Files as phones leave them; all put there five days ago but one. */
async function putAll(): Promise<void> {
  await inEnvironment({ data, mayBeNew: true }, async ({ app, db }) => {
    const files = fileRepository(app);
    for (const place of PLACES) await files.put(place, Buffer.from('王测试的户口簿'));
    const record = (_id: string, state: string, cloudPath: string) => db.collection('uploads').put(_id, { state, cloudPath, owner: 'o', preparedAt: '2026-03-02T09:00:00.000+08:00' });
    await record('waits', 'prepared', 'uploads/b/waiting.jpg');
    await record('done', 'submitted', 'uploads/c/put-again.jpg');
    return answer(null);
  });
  for (const place of PLACES) if (!place.includes('今天')) utimesSync(onDisk(place), new Date(NOW - 5 * DAY), new Date(NOW - 5 * DAY));
}

describe('没有登记就放上来的文件不会一直留着（个人信息保护法第四十七条：目的已经达到的应当删除）', () => {
  test('没有记录等的、收走以后又放的，放了两天以上才清；等着收的、刚放的、收下的、文书都不动', async () => {
    await putAll();
    expect(await tool('uploads', 'list', '--data', data)).toMatchObject({ ok: true, value: { found: 2, bytes: 2 * Buffer.byteLength('王测试的户口簿'), oldest: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string, cleared: 0 } });
    expect(PLACES.filter((place) => !existsSync(onDisk(place)))).toEqual([]);
    expect(await tool('uploads', 'clear', '--data', data)).toMatchObject({ ok: true, value: { found: 2, cleared: 2 } });
    expect(PLACES.filter((place) => !existsSync(onDisk(place)))).toEqual(['uploads/a/never-announced.jpg', 'uploads/c/put-again.jpg']);
    expect(await tool('uploads', 'clear', '--data', data)).toEqual({ ok: true, value: { found: 0, bytes: 0, oldest: null, cleared: 0 } });
  });

  test('云存储列出来的，别的文件夹、文件夹本身、两天以内的都不算', async () => {
    await inEnvironment({ data }, async (environment) => {
      const file = (place: string, days: number, bytes = 9) => ({ path: place, putAt: instant(NOW - days * DAY), bytes });
      const listed = [file('uploads/', 9, 0), file('uploads/x/old.jpg', 2.1), file('uploads/x/new.jpg', 1.9), file('uploads/b/waiting.jpg', 9), file('kept/x/old.jpg', 9)];
      expect((await straysAmong(listed, environment, instant(NOW))).map(({ path: place }) => place)).toEqual(['uploads/x/old.jpg']);
      return answer(null);
    });
    expect(listedInFolder(path.join(data, 'nowhere'))).toEqual([]);
  });

  test('连不上的环境：一句话说清怎么办，一个也不清', async () => {
    const before = { ...process.env };
    Object.assign(process.env, { TCB_ENV: 'nowhere', TENCENTCLOUD_SECRETID: '', TENCENTCLOUD_SECRETKEY: '' });
    expect(await tool('uploads', 'clear')).toMatchObject({ ok: false, code: 'noEnvironment', message: expect.stringContaining('TENCENTCLOUD_SECRETID') as string });
    process.env = before;
  });

  test('只有看和清两种', async () => {
    expect(await tool('uploads', 'all', '--data', data)).toMatchObject({ ok: false, code: 'wrongArguments' });
  });
});
