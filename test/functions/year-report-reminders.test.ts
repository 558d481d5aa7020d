import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { handle, startTown, submit, type Town } from './town';

let town: Town;
const dataFolder = mkdtempSync(path.join(tmpdir(), 'report-reminders-'));
const on = async (today: string) => {
  await town?.close();
  town = await startTown({ dataFolder, today, timeOfDay: '09:30' });
};
afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

const told = async (persona: PersonaKey) => (await town.as(persona).value('staff', 'inbox', {})).items.filter(({ reportOf, reportYear }) => reportYear === 2026 && (reportOf === 'qiaoguan')).map(({ title }) => title);

describe('年报从12月1日数起，逾期告诉县里', () => {
  test('12月1日起提醒写的人，同一天只说一次', async () => {
    await on('2026-11-30');
    await handle(town, (await submit(town.as('applicantA'))).id, 'granted');
    await town.cloud.invokeTimer('clock', 'hourly');
    expect(await told('editor')).toEqual([]);
    await on('2026-12-01');
    await town.cloud.invokeTimer('clock', 'hourly');
    await town.cloud.invokeTimer('clock', 'hourly');
    expect(await told('editor')).toEqual(['2026年年报还剩61天']);
    expect(await told('supervisor')).toEqual([]);
    expect(await town.as('editor').value('annual', 'reportCountdown', { agencyId: 'qiaoguan' })).toMatchObject({ year: 2026, stage: 'notBegun', due: { on: '2027-01-31', left: 61 }, mine: true });
  });

  test('过了期限：写的人、负责人、县里都收到；县里知道是哪个单位', async () => {
    await on('2027-02-01');
    await town.cloud.invokeTimer('clock', 'hourly');
    expect(await told('editor')).toContain('2026年年报过了期限还没有公布');
    expect(await told('head')).toContain('2026年年报过了期限还没有公布');
    expect(await told('supervisor')).toEqual(['乔官镇的2026年年报过了期限还没有公布']);
  });
});

test('还没有在这里办过的年份，不说逾期', async () => {
  expect(await town.as('editor').value('annual', 'reportCountdown', { agencyId: 'qiaoguan' })).toMatchObject({ year: 2026, due: { left: -1 } });
  const other = await town.as('supervisor').value('annual', 'reportCountdown', { agencyId: 'wutu' });
  expect([other.year, other.due]).toEqual([2026, undefined]);
});
