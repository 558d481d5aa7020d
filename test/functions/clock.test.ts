import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { increment } from '../../cloudfunctions/_shared/database';
import { SCHEMA } from '../../cloudfunctions/_shared/schema';
import clockConfig from '../../cloudfunctions/clock/config.json';
import { bytesOf } from '../support/sample-files';
import { FORM, newKey, startTown, submit, type Town } from './town';

const SERIES = 'qiaoguan:2026';
let town: Town;
const dataFolder = mkdtempSync(path.join(tmpdir(), 'clock-'));
const on = async (today: string) => {
  await town?.close();
  town = await startTown({ dataFolder, today });
};
const hourly = () => town.cloud.invokeTimer('clock', 'hourly');
const nightly = () => town.cloud.invokeTimer('clock', 'nightly');

beforeAll(() => on('2026-03-02'));
afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

test('触发时间在两处写得一样', () => {
  const timers = SCHEMA.functions.find(({ name }) => name === 'clock')?.timers;
  expect(clockConfig.triggers.map(({ name, config }) => ({ name, cron: config }))).toEqual(timers);
});

describe('编号没有说不清的空号', () => {
  test('取号以后进程断了：每小时核对，过了缓冲期记为作废，跑几遍都一样', async () => {
    await submit(town.as('applicantA'));
    // What a process leaves behind that is killed between the number and the case.
    for (let count = 0; count < 3; count += 1) await town.db.collection('counters').change({ _id: SERIES }, { value: increment() });
    expect((await submit(town.as('applicantA'))).number).toContain('第5号');
    expect(await hourly()).toMatchObject({ settleNumbers: { annulled: 0 } });
    await on('2026-03-03');
    await hourly();
    await on('2026-03-04');
    await Promise.all([hourly(), hourly()]);
    expect(await town.annulled(SERIES)).toEqual([2, 3, 4]);
    await on('2026-03-05');
    expect(await hourly()).toMatchObject({ settleNumbers: { annulled: 0 } });
    expect((await submit(town.as('applicantA'))).number).toContain('第6号');
  }, 60_000);

  test('提交是一次写；编号记录、给单位的消息、收走草稿，十分钟以内补上，补几遍都一样', async () => {
    const [who, draft] = [town.as('applicantA'), { draftId: 'draft-followed', agencyId: 'qiaoguan' }];
    await who.value('applicant', 'saveDraft', { ...draft, form: { description: FORM.description } });
    const { id, number } = await who.value('applicant', 'submitApplication', { key: newKey(), agencyId: 'qiaoguan', form: FORM, draftId: draft.draftId });
    const left = async () => ({
      logged: (await town.db.collection('numberLog').find({ series: SERIES }, { limit: 1000 })).filter(({ caseId }) => caseId === id).length,
      told: (await town.db.collection('messages').find({ reader: 'role:qiaoguan:officer' }, { limit: 1000 })).filter(({ caseId }) => caseId === id).length,
      drafts: (await town.db.collection('drafts').find({}, { limit: 10 })).length,
    });
    expect(await left()).toEqual({ logged: 0, told: 0, drafts: 1 });
    await Promise.all([1, 2, 3].map(() => town.cloud.invokeTimer('clock', 'deliver')));
    expect(await left()).toEqual({ logged: 1, told: 1, drafts: 0 });
    expect(await town.cloud.invokeTimer('clock', 'deliver')).toMatchObject({ followFilings: { followed: 0, failed: 0 } });
    expect((await who.value('applicant', 'getApplication', { id })).number).toBe(number);
  });
});

describe('没有确认收到的申请要提醒', () => {
  test('超过四个工作小时提醒经办人一次，再跑不重复；确认以后不再提醒', async () => {
    await on('2026-03-10');
    const { id } = await submit(town.as('applicantB'));
    await on('2026-03-12');
    const first = await hourly() as { alarmUnconfirmed: { told: number } };
    expect(first.alarmUnconfirmed.told).toBeGreaterThan(0);
    expect(await hourly()).toMatchObject({ alarmUnconfirmed: { told: 0 } });
    const told = await town.db.collection('messages').find({ reader: 'role:qiaoguan:officer' }, { limit: 1000, orderBy: [['at', 'desc']] });
    expect(told.filter(({ caseId, kind }) => caseId === id && kind === 'unconfirmedTooLong')).toHaveLength(1);
    await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
    const after = await hourly() as { alarmUnconfirmed: { checked: number } };
    expect(after.alarmUnconfirmed.checked).toBe((first as unknown as { alarmUnconfirmed: { checked: number } }).alarmUnconfirmed.checked - 1);
  }, 60_000);
});

describe('每夜核对', () => {
  test('日历换了版本：在办案件的日期重算，办结的不动，版本号不变', async () => {
    const { id } = await submit(town.as('applicantB'));
    await town.cloud.invokeTimer('clock', 'deliver');
    const cases = town.db.collection('cases');
    const before = await cases.get(id);
    await cases.change({ _id: id }, { projection: { ...(before?.projection as object), bindingKey: `1999-01-01/${id}`, calendar: 'old' } });
    expect(await nightly()).toMatchObject({ recomputeProjections: { changed: 1 } });
    // When it was written is told anew, so that whoever counts what changed sees it.
    const after = await cases.get(id);
    expect(after).toEqual({ ...before, projection: { ...before?.projection as object, writtenKey: expect.stringMatching(`/${id}$`) as string } });
    expect(await nightly()).toMatchObject({ recomputeProjections: { checked: 0 } });
  });

  test('表三被改坏了：夜里发现并按案件重算', async () => {
    const officer = town.as('officer');
    const right = (await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 })).table3;
    await town.db.collection('tallies').change({ _id: SERIES }, { rows: [{ row: 'granted', counts: [9, 0, 0, 0, 0, 0] }] });
    expect((await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 })).table3).not.toEqual(right);
    expect(await nightly()).toMatchObject({ proveTallies: { repaired: 1 } });
    expect((await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 })).table3).toEqual(right);
    expect(await nightly()).toMatchObject({ proveTallies: { repaired: 0 } });
  });

  test('草稿留九十天；没有用上的附件一起清走，提交过的留下', async () => {
    const who = town.as('applicantA');
    await who.value('applicant', 'saveDraft', { draftId: 'draft-old-1', agencyId: 'qiaoguan', form: { description: '写了一半' } });
    const upload = async (check: boolean) => {
      const { uploadId, cloudPath } = await who.value('applicant', 'prepareUpload', { name: '材料.pdf', bytes: 10 });
      const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(bytesOf('pdf')) });
      const { fileID } = await response.json() as { fileID: string };
      if (check) await who.value('applicant', 'checkUpload', { uploadId, fileId: fileID });
      return { uploadId, incoming: fileID, kept: fileID.replace('/uploads/', '/attachments/') };
    };
    const [unchecked, checked, used] = [await upload(false), await upload(true), await upload(true)];
    await who.value('applicant', 'submitApplication', { key: newKey(), agencyId: 'qiaoguan', form: { ...FORM, uploadIds: [used.uploadId] } });
    const there = async (fileId: string) => (await town.files.read(fileId, 1000)).kind === 'content';

    await on('2026-06-09');
    expect(await nightly()).toMatchObject({ purgeDrafts: { removed: 0 } });
    expect([await there(unchecked.incoming), await there(checked.kept), await there(used.kept)]).toEqual([false, true, true]);
    await on('2026-06-15');
    expect(await nightly()).toMatchObject({ purgeDrafts: { removed: 1 }, purgeUploads: { removed: 1 } });
    expect([await there(checked.kept), await there(used.kept)]).toEqual([false, true]);
    expect(await who.value('applicant', 'listDrafts', {}).catch(() => town.as('applicantA').value('applicant', 'listDrafts', {}))).toEqual([]);
  }, 60_000);
});

test('定时任务不听人的：有身份的调用、没有的任务名都不跑', async () => {
  const event = { Type: 'Timer', TriggerName: 'nightly', Time: '', Message: '' };
  expect(await town.cloud.invoke('clock', event, { source: 'wx_client', openid: 'oSomebody' })).toEqual({ ok: false, code: 'notATimer' });
  expect(await town.cloud.invoke('clock', { ...event, TriggerName: 'constructor' }, { source: 'wx_trigger' })).toEqual({ ok: false, code: 'notATimer' });
});
