import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { epochMs, instant, type Instant } from '@/domain/calendar/instant';
import { BELIEVED_MS } from '../../cloudfunctions/_shared/operation/read-only';
import { maintenanceRepository } from '../../cloudfunctions/_shared/repositories/maintenance';
import { timerFindings } from '../../cloudfunctions/_shared/operation/timers';
import { found } from '../support/spellings';
import { FORM, newKey, startTown, submit, type Town } from './town';

const COUNTY = { agencyId: 'changle', days: 7 } as const;
/** What only the applicant has said; none of it is in a log. */
const PERSONAL = ['王测试', '13800001234', '11010519491231002X', 'wang.test@example.com', '测试路9号', '尧沟村土地补偿款', '核对身份时打过电话', 'oLocal-'];

let town: Town;
let id = '';
let now: Instant;
beforeAll(async () => {
  town = await startTown();
  ({ id } = await submit(town.as('applicantA')));
  now = (await town.as('officer').call('staff', 'getCase', { id })).ok ? instant(Date.UTC(2026, 2, 2, 16)) : instant(0);
}, 120_000);
afterAll(() => town?.close());

const maintenance = () => maintenanceRepository(town.db);
const state = () => town.as('supervisor').value('annual', 'operation', COUNTY);
const lines = () => readFileSync(path.join(town.folder, 'functions.log'), 'utf8').trim().split('\n');

describe('运行情况', () => {
  test('每个操作办了多少次、拒绝的原因、出错几次，县里看得到；没有个人信息', async () => {
    await town.as('officer').call('staff', 'getCase', { id: 'f'.repeat(32) });
    await town.as('supervisor').value('staff', 'countyOverview', { agencyId: 'changle' });
    await sleep(200);
    const { actions, days, ...rest } = await state();
    expect(days[0]).toMatchObject({ day: '2026-03-02' });
    expect(days).toHaveLength(7);
    const submitted = actions.find(({ function: fn, action }) => fn === 'applicant' && action === 'submitApplication');
    expect(submitted).toMatchObject({ calls: 1, faults: 0, refused: [] });
    expect(rest).toMatchObject({ timers: expect.arrayContaining([{ name: 'hourly', failed: [] }]), outbox: { waiting: 0 }, migrations: expect.arrayContaining([expect.stringContaining('申请')]) });
    expect(found(PERSONAL, JSON.stringify([actions, days, rest, await town.db.collection('metrics').find({}, { limit: 100 })]))).toEqual([]);
  });

  test('定时任务办完了记下时候；以前版本的记录也改完了', async () => {
    await town.cloud.invokeTimer('clock', 'hourly');
    const { timers, migrations, keys } = await state();
    expect(timers.find(({ name }) => name === 'hourly')).toMatchObject({ at: expect.stringContaining('2026-03-02T'), failed: [] });
    expect(migrations).toEqual([]);
    expect(keys).toMatchObject({ broken: 0 });
  });

  test('外面的人只知道好不好、数据库答不答，不知道哪里不好；乡镇的人看不到', async () => {
    expect(Object.keys(await town.person(undefined).value('public', 'health', {})).sort()).toEqual(['at', 'calendar', 'ok', 'seal', 'store']);
    expect(await town.as('officer').call('annual', 'operation', { ...COUNTY, agencyId: 'qiaoguan' })).toMatchObject({ ok: false });
    expect(await town.as('officer').call('annual', 'operation', COUNTY)).toMatchObject({ ok: false });
  });

  test('停了的、没有办成的定时任务，说从哪天起、怎么办', () => {
    const at = instant(Date.UTC(2026, 2, 4, 1));
    const findings = timerFindings(at, [
      { name: 'hourly', mark: { at: instant(Date.UTC(2026, 2, 3, 1)), failed: [] } }, { name: 'nightly', mark: { at: instant(Date.UTC(2026, 2, 3, 18)), failed: ['sealDay'] } },
      { name: 'deliver' }, { name: 'rebuildSearch', mark: { at: instant(0), failed: [] } },
    ]);
    expect(findings).toMatchObject([{ code: 'timerStopped', since: '2026-03-03', message: expect.stringContaining('clock 的触发器') }, { code: 'timerFailed', message: expect.stringContaining('sealDay') }]);
  });
});

test('只读：提交、办理得到一句话说明为什么、到什么时候；看照常；定时任务歇着；关上以后都好了', async () => {
  const until = instant(epochMs(now) + 86_400_000);
  await maintenance().begin({ words: '正在升级', since: now, until });
  await sleep(BELIEVED_MS + 200);
  const sentence = '现在只能查看，暂时不能提交和办理：正在升级。预计2026年3月4日（星期三）00:00恢复，填好的内容请先留着，到时再交。';
  const before = await town.db.collection('cases').count({});
  expect(await town.as('applicantB').call('applicant', 'submitApplication', { key: newKey(), agencyId: 'qiaoguan', form: FORM })).toMatchObject({ ok: false, code: 'readOnly', message: sentence });
  expect(await town.as('officer').call('staff', 'confirmReceipt', { id, version: 1 })).toMatchObject({ ok: false, code: 'readOnly', message: sentence });
  expect(await town.as('officer').call('staff', 'getCase', { id })).toMatchObject({ ok: true });
  // Nobody may look without a record of it, and the record goes on.
  expect(await town.as('officer').call('staff', 'unmask', { id, reason: '核对身份时打过电话' })).toMatchObject({ ok: true });
  expect(await town.looks(id)).toHaveLength(1);
  expect(await town.as('applicantA').call('applicant', 'getApplication', { id })).toMatchObject({ ok: true });
  expect(await town.person(undefined).call('public', 'listAgencies', {})).toMatchObject({ ok: true });
  expect(await town.cloud.invokeTimer('clock', 'nightly')).toEqual({});
  expect(await town.db.collection('cases').count({})).toBe(before);
  expect((await state()).pause).toEqual({ words: '正在升级', until });
  await maintenance().end();
  await sleep(BELIEVED_MS + 200);
  expect(await town.as('officer').call('staff', 'confirmReceipt', { id, version: 1 })).toMatchObject({ ok: true });
}, 120_000);

test('日志每一行都有请求编号，没有个人信息；出错的也是', async () => {
  await town.db.collection('cases').change({ _id: id }, { state: '王测试的电话是13800001234' });
  const reply = await town.as('officer').call('staff', 'getCase', { id });
  expect(reply).toMatchObject({ ok: false, code: 'unexpected' });
  await town.cloud.invokeTimer('clock', 'nightly');
  const all = lines();
  const parsed = all.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(new Set(parsed.map(({ event }) => event))).toEqual(new Set(['call', 'fault', 'job', 'itemFailed', 'paused']));
  for (const line of parsed) expect([line.event, typeof line.requestId === 'string' && line.requestId !== '', typeof line.at, typeof line.level]).toEqual([line.event, true, 'string', 'string']);
  // The number a person reads out leads to the line.
  expect(parsed.filter(({ reference }) => reference !== undefined && !reply.ok && reference === reply.reference)).toMatchObject([{ event: 'fault', function: 'staff', action: 'getCase' }]);
  expect(found(PERSONAL, all.join('\n'))).toEqual([]);
});
