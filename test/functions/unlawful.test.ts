import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StepInputDraft } from '@/contract/steps';
import { civilDate } from '@/domain/calendar/civil-date';
import { unzipSync } from 'fflate';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { passed, signed, UNGUIDED } from '../fixtures/answering';
import { factsOf } from '../fixtures/decision';
import { download } from './letter-desk';
import { handle, issueAnswer, refusalOf, startTown, submit, TODAY, type Caller, type Town } from './town';

const ON = civilDate(TODAY);
const dataFolder = mkdtempSync(path.join(tmpdir(), 'unlawful-'));
let town: Town;
let officer: Caller;
const on = async (today: string) => {
  await town?.close();
  town = await startTown({ dataFolder, today });
  officer = town.as('officer');
};
beforeAll(() => on(TODAY));
afterAll(async () => {
  await town?.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

let people = 0;
const someone = () => town.person(`oUnlawful${String(people += 1).padStart(19, '0')}`);

describe('第三十六条：答复以后，没有依据不能再动', () => {
  test('办结的案件不能再拟定、审核、签发、送达，也不能再告知补正、延期；说明现在能做什么，什么都没有变', async () => {
    const { id } = await submit(someone());
    const { version } = await handle(town, id, 'granted');
    const before = await officer.value('staff', 'getCase', { id });
    const step = (one: StepInputDraft) => officer.call('staff', 'takeStep', { id, version, steps: [one] });
    const tries = [
      await officer.call('staff', 'decide', { id, version, leaf: 'granted', reasons: '再答复一次。', facts: { ...factsOf('granted'), ...UNGUIDED } }),
      await town.as('reviewer').call('staff', 'review', passed({ id, version })),
      await town.as('head').call('staff', 'sign', { id, version, digest: 'a'.repeat(64), pin: '246810' }),
      await officer.call('staff', 'serve', { id, version, way: 'online' }),
      await step({ type: 'correctionAsked', on: ON, items: ['写明年份'], workingDays: 5 }),
      await step({ type: 'extensionAsked', on: ON, workingDays: 10, reason: '材料多' }),
      await step({ type: 'corrected', on: ON }),
    ];
    for (const reply of tries) {
      const { message, code } = refusalOf(reply);
      expect([code, message]).toEqual([expect.stringMatching(/^(notAllowedNow|forbidden)$/), expect.stringMatching(/。$/)]);
    }
    expect(await officer.value('staff', 'getCase', { id })).toEqual(before);
  });
});

describe('自己拟的稿，自己不能签', () => {
  test('身兼经办人、分管领导的人：拟稿、别人审核、自己签发，不行；退给别的分管领导签', async () => {
    const openid = 'oUnlawfulTwoRoles00000001';
    await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'two-roles', openid, agencyId: 'qiaoguan', name: '身兼两职', roles: ['officer', 'signatory'] }]);
    const both = town.person(openid);
    const { id } = await submit(someone());
    await both.value('staff', 'confirmReceipt', { id, version: 1 });
    await both.value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: '可以公开。', facts: { ...factsOf('granted'), ...UNGUIDED } });
    const reviewed = await town.as('reviewer').value('staff', 'review', passed({ id, version: 3 }));
    expect(refusalOf(await both.call('staff', 'sign', signed(reviewed))).code).toMatch(/^(samePerson|forbidden)$/);
    expect((await town.as('head').value('staff', 'sign', signed(reviewed))).state).toBe('signed');
  });
});

describe('拆分以后', () => {
  test('每一件各出告知书、各归案卷；案卷里有拆分以前的补正告知书；表三计两件', async () => {
    const who = someone();
    const { id } = await submit(who);
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'correctionAsked', on: ON, items: ['写明年份'], workingDays: 5 }] });
    await officer.value('papers', 'issueLetter', { id, version: 3, place: 'correctionNotice.2', filled: {} });
    await officer.value('staff', 'takeStep', { id, version: 3, steps: [{ type: 'corrected', on: ON }] });
    const count = async () => (await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 })).table3;
    type Row = 'newlyReceived' | 'outcomesTotal';
    const before = await count();
    const { parts } = await officer.value('staff', 'splitCase', { id, version: 4, parts: ['2021年的分配表', '2022年的分配表'] });
    for (const part of parts) {
      const { version, lettersDue } = await officer.value('staff', 'getCase', { id: part.id });
      expect(lettersDue).toEqual([]);
      await officer.value('staff', 'decide', { id: part.id, version, leaf: 'cannotProvide.notHeld', reasons: '没有。', facts: { ...factsOf('cannotProvide.notHeld'), ...UNGUIDED } });
      const reviewed = await town.as('reviewer').value('staff', 'review', passed({ id: part.id, version: version + 1 }));
      await town.as('head').value('staff', 'sign', signed(reviewed));
      await issueAnswer(officer, part.id);
      await officer.value('staff', 'serve', { id: part.id, version: version + 3, way: 'online' });
      const file = unzipSync(new Uint8Array(await download((await officer.value('papers', 'caseFile', { id: part.id, reason: '核对案卷' })).url)));
      const names = Object.keys(file).join('\n');
      expect(names).toContain('补正告知书');
      expect(names).toContain('不存在告知书');
    }
    const after = await count();
    const more = (row: Row) => (after[row].total ?? 0) - (before[row].total ?? 0);
    expect([more('newlyReceived'), more('outcomesTotal')]).toEqual([1, 2]);
  });
});

test('征求意见的链接过期以后，打不开也交不了，说明找谁', async () => {
  const { id } = await submit(someone());
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'consultationSent', on: ON, kind: 'thirdParty', about: '某公司：合同能不能公开', receivedByThemOn: ON }] });
  const { open: { consultations: [one] } } = await officer.value('staff', 'getCase', { id });
  const { token } = await officer.value('staff', 'linkConsultation', { id, consultationId: one?.id ?? '' });
  expect((await town.person(undefined).call('opinion', 'readConsultation', { token })).ok).toBe(true);
  await on('2026-09-01');
  expect(refusalOf(await town.person(undefined).call('opinion', 'readConsultation', { token }))).toMatchObject({ code: 'linkExpired', message: expect.stringContaining('请联系发给你链接的单位') as string });
  expect(refusalOf(await town.person(undefined).call('opinion', 'answerConsultation', { token, opinion: 'agrees' })).code).toBe('linkExpired');
});
