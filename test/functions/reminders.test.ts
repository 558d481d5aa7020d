import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays } from '@/domain/calendar/civil-date';
import { CHINA_CALENDAR, isWorkingDay } from '@/domain/calendar/work-calendar';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { agencyRepository } from '../../cloudfunctions/_shared/repositories/agencies';
import { jobMarkRepository } from '../../cloudfunctions/_shared/repositories/job-marks';
import { memberRepository } from '../../cloudfunctions/_shared/repositories/members';
import { messageRepository } from '../../cloudfunctions/_shared/repositories/messages';
import type { ClockCloud } from '../../cloudfunctions/_shared/usecases/clock/clock-cloud';
import { remind } from '../../cloudfunctions/_shared/usecases/clock/remind';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { at, d } from '../fixtures/case';
import { memberIdOf, startTown, submit, type Town } from './town';

let town: Town;
const dataFolder = mkdtempSync(path.join(tmpdir(), 'reminders-'));
/** A day and a time in China; the timers are fired by hand. */
const on = async (today: string, timeOfDay: string) => {
  await town?.close();
  town = await startTown({ dataFolder, today, timeOfDay });
};
const morning = () => town.cloud.invokeTimer('clock', 'morning') as Promise<{ remind: Record<string, number> }>;
const hourly = () => town.cloud.invokeTimer('clock', 'hourly') as Promise<{ remind: Record<string, number> }>;
const messages = async (kind: string) => (await Promise.all(['role:qiaoguan:officer', 'role:qiaoguan:officeHead', 'role:qiaoguan:signatory', 'role:changle:supervisor'].map((reader) =>
  town.db.collection('messages').find({ reader }, { limit: 1000, orderBy: [['at', 'asc']] })))).flat().filter((one) => one.kind === kind);
const rungs = async () => (await messages('reminder')).map(({ reader, reminder, at: when }) => `${String(when).slice(0, 10)} ${String(reader).split(':')[2]} ${(reminder as { rung: string }).rung}`);
const cards = async () => {
  const members = await town.db.collection('members').find({ agencyId: 'qiaoguan' }, { limit: 100 });
  const found = await Promise.all(members.map(({ _id }) => town.db.collection('messages').find({ reader: `member:${_id}` }, { limit: 100, orderBy: [['at', 'asc']] })));
  return found.flat().filter(({ kind }) => kind === 'morningCard');
};
const health = async () => (await town.as('supervisor').value('staff', 'countyOverview', { agencyId: 'changle' })).findings.map(({ code }) => code).filter((code) => code.startsWith('reminders'));
const overdueSeenBy = async (persona: PersonaKey) => (await town.as(persona).value('staff', 'inbox', {})).items.filter(({ title, caseId }) => caseId === id && title.startsWith('答复逾期')).length;
let id = '';

beforeAll(async () => {
  await on('2026-03-02', '10:00');
  ({ id } = await submit(town.as('applicantA')));
  await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
}, 120_000);
afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

describe('每天早上8:30，按北京时间', () => {
  test('08:30以前不发；到点发一次；定时器同时、重复触发都不多发', async () => {
    await on('2026-03-16', '08:10');
    expect((await hourly()).remind).toMatchObject({ due: 0 });
    expect(await rungs()).toEqual([]);
    await on('2026-03-16', '08:30');
    await Promise.all([morning(), hourly(), morning()]);
    await hourly();
    expect(await rungs()).toEqual(['2026-03-16 officer left10']);
    const [card, ...more] = await cards();
    expect(more).toEqual([]);
    expect(card).toMatchObject({ card: { mine: 1, near: 0, overdue: 0, first: [{ caseId: id }] }, number: '', caseId: '' });
  }, 120_000);

  test('21:00以后不发，留到早上；停了几天，只发最近的一级', async () => {
    await on('2026-03-23', '21:30');
    expect((await hourly()).remind).toMatchObject({ due: 0 });
    await on('2026-03-27', '15:05');
    await hourly();
    expect((await rungs()).filter((one) => one.startsWith('2026-03-2'))).toEqual(['2026-03-27 officer left1', '2026-03-27 officeHead left1']);
  }, 120_000);

  test('休息日不发，也不算停了', async () => {
    await on('2026-03-28', '08:45');
    expect(await health()).toEqual(['remindersStopped']);
    expect((await hourly()).remind).toMatchObject({ restDay: 1 });
    expect((await rungs()).filter((one) => one.startsWith('2026-03-28'))).toEqual([]);
    expect(await health()).toEqual([]);
  }, 120_000);

  test('逾期：分管领导、县里也知道，每个工作日一次，直到办完', async () => {
    await on('2026-03-31', '08:30');
    await morning();
    expect((await rungs()).filter((one) => one.startsWith('2026-03-31')).sort()).toEqual(['officeHead', 'officer', 'supervisor'].map((role) => `2026-03-31 ${role} overdue`));
    const { items } = await town.as('supervisor').value('staff', 'inbox', {});
    expect(items.map(({ title }) => title)).toContain('答复逾期1个工作日');
    expect(items.find(({ kind }) => kind === 'morningCard')?.title).toBe('今天：逾期1件');
  }, 120_000);
});

describe('提醒停了要说出来', () => {
  test('8:40以前不算；8:40还没有运行，县里的页面和运行状况都说；补跑以后就好了', async () => {
    await on('2026-04-01', '08:35');
    expect(await health()).toEqual([]);
    await on('2026-04-01', '08:41');
    expect(await health()).toEqual(['remindersStopped']);
    const { findings } = await town.as('supervisor').value('staff', 'countyOverview', { agencyId: 'changle' });
    expect(findings.find(({ code }) => code === 'remindersStopped')?.message).toMatch(/^2026年4月1日（星期三）的期限提醒没有运行，最后一次是2026年3月31日（星期二）。/);
    await hourly();
    expect(await health()).toEqual([]);
  }, 120_000);

  test('有一件坏了，其余照发，运行状况说有几件没有办成，下一小时再试', async () => {
    await on('2026-04-02', '08:30');
    const cases = town.db.collection('cases');
    const good = await cases.get(id);
    await cases.add({ ...good, _id: 'broken-case-0001', number: '坏的', state: 'unheard' });
    await morning();
    expect((await rungs()).some((one) => one.startsWith('2026-04-02 officer'))).toBe(true);
    expect(await health()).toEqual(['remindersFailed']);
    await cases.remove('broken-case-0001');
    await hourly();
    expect(await health()).toEqual([]);
  }, 120_000);
});

describe('一件事每个人只说一次', () => {
  test('停了一天再补发：一个人有两个岗位、又替人代班，同一件也只收到一次', async () => {
    const [officer, head] = [await memberIdOf(town, 'officer'), await memberIdOf(town, 'head')];
    await town.db.collection('members').change({ _id: head }, { deputy: { memberId: officer, from: '2026-04-03', to: '2026-04-03' } });
    await on('2026-04-03', '08:20');
    const before = { officer: await overdueSeenBy('officer'), head: await overdueSeenBy('head') };
    await on('2026-04-03', '12:30');
    await hourly();
    expect(await overdueSeenBy('officer') - before.officer).toBe(1);
    // Away, and the deputy knows.
    expect(await overdueSeenBy('head') - before.head).toBe(0);
  }, 120_000);
});

describe('任务本身，日子由外面给', () => {
  async function clock(): Promise<ClockCloud> {
    const keys = await deploymentKeys(town.db, town.cloud.adminEnv);
    return {
      calendar: CHINA_CALENDAR, blind: keys.blind, agencies: agencyRepository(town.db), members: memberRepository(town.db),
      cases: await town.cases(), messages: messageRepository(town.db), jobMarks: jobMarkRepository(town.db),
    } as unknown as ClockCloud;
  }

  test('一个月里每天运行两次：每一级一次，每人每个工作日最多一份', async () => {
    await on('2026-06-01', '10:00');
    const one = await submit(town.as('applicantB'));
    await town.as('officer').value('staff', 'confirmReceipt', { id: one.id, version: 1 });
    const cloud = await clock();
    const nothing = () => { throw new Error('an item failed'); };
    for (let day = d('2026-06-01'); day <= '2026-07-03'; day = addDays(day, 1)) {
      await remind(at(day, '08:30'), cloud, nothing);
      await remind(at(day, '09:05'), cloud, nothing);
    }
    const own = (await messages('reminder')).filter(({ caseId }) => caseId === one.id);
    const told = own.filter(({ reader }) => reader === 'role:qiaoguan:officer').map(({ reminder, at: when }) => `${String(when).slice(0, 10)} ${(reminder as { rung: string }).rung}`);
    expect(told).toEqual(['2026-06-15 left10', '2026-06-23 left5', '2026-06-26 left2', '2026-06-29 left1', '2026-06-30 left0', '2026-07-01 overdue', '2026-07-02 overdue', '2026-07-03 overdue']);
    const days = (await cards()).map(({ reader, at: when }) => `${String(reader)} ${String(when).slice(0, 10)}`);
    expect(new Set(days).size).toBe(days.length);
    expect(days.every((one) => isWorkingDay(d(one.slice(-10)), CHINA_CALENDAR))).toBe(true);
  }, 120_000);

  test('−2起，经办人为外出指定的代班的人也知道；−10、−5不打扰他', async () => {
    const [officer, reviewer] = [await memberIdOf(town, 'officer'), await memberIdOf(town, 'reviewer')];
    const one = await submit(town.as('applicantA'));
    await town.as('officer').value('staff', 'confirmReceipt', { id: one.id, version: 1 });
    // Away from the last day on: 30 June is the last day of what came on 1 June.
    await town.db.collection('members').change({ _id: officer }, { deputy: { memberId: reviewer, from: '2026-06-30', to: '2026-07-10' } });
    const cloud = await clock();
    const told = async (day: string) => {
      await town.db.collection('jobMarks').remove('reminders');
      await remind(at(day, '08:30'), cloud, () => undefined);
      const found = await town.db.collection('messages').find({ reader: `member:${reviewer}` }, { limit: 100, orderBy: [['at', 'asc']] });
      return found.filter(({ caseId }) => caseId === one.id).map(({ reminder }) => (reminder as { rung: string }).rung);
    };
    expect(await told('2026-06-23')).toEqual([]);
    expect(await told('2026-06-26')).toEqual(['left2']);
    expect(await told('2026-06-29')).toEqual(['left2', 'left1']);
  }, 60_000);
});
