import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { tally, type CountedCase } from '@/domain/report/tally';
import { LEAF_KEYS } from '@/domain/statute/leaves';
import type { ApplicationFormInput } from '@/contract/application-form';
import { APPLICANT_KIND_KEYS, type ApplicantKind } from '@/domain/applicant/kinds';
import { passed, signed, UNGUIDED } from '../fixtures/answering';
import { factsOf } from '../fixtures/decision';
import { FORM, handle, issueAnswer, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

const formOf = (kind: ApplicantKind): ApplicationFormInput => (kind === 'naturalPerson' ? FORM : {
  ...FORM, applicant: { ...FORM.applicant, kind, name: '昌乐试验单位', documentKind: 'creditCode', documentNumber: '91350100M000100Y43', contactName: '赵联系' },
});

type Step = 'receiptConfirmed' | 'decided' | 'reviewed' | 'returned' | 'signed' | 'served' | 'withdrawn';
const steps = fc.array(fc.record({
  who: fc.nat(), step: fc.constantFrom<Step>('receiptConfirmed', 'decided', 'reviewed', 'returned', 'signed', 'served', 'withdrawn'),
  leaf: fc.constantFrom(...LEAF_KEYS),
}), { minLength: 10, maxLength: 40 });

/** One attempt, allowed or not; refusals leave everything as it is. */
async function attempt(id: string, step: Step, leaf: (typeof LEAF_KEYS)[number]): Promise<void> {
  const [officer, reviewer, head, applicant] = [town.as('officer'), town.as('reviewer'), town.as('head'), town.as('applicantA')];
  const current = await officer.value('staff', 'getCase', { id });
  const { version } = current;
  switch (step) {
    case 'receiptConfirmed': await officer.call('staff', 'confirmReceipt', { id, version }); return;
    case 'decided': await officer.call('staff', 'decide', { id, version, leaf, reasons: '依法答复。', facts: { ...factsOf(leaf), ...UNGUIDED } }); return;
    case 'reviewed': await reviewer.call('staff', 'review', passed(current)); return;
    case 'returned': await reviewer.call('staff', 'returnDraft', { id, version, reason: '请补充。' }); return;
    case 'signed': await head.call('staff', 'sign', signed(current)); return;
    case 'served':
      await issueAnswer(officer, id);
      await officer.call('staff', 'serve', { id, version, way: 'online' });
      return;
    case 'withdrawn': await applicant.call('applicant', 'withdraw', { id, version });
  }
}

test('任意次序办理以后：汇总的表三等于按全部案件重新数的表三，每一格等于它背后的案件', async () => {
  const officer = town.as('officer');
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...APPLICANT_KIND_KEYS), { minLength: 1, maxLength: 4 }), steps, async (kinds, attempts) => {
    const ids: string[] = [];
    for (const [index, kind] of kinds.entries()) ids.push((await submit(index === 0 ? town.as('applicantA') : town.person(`oTally-${index}`), formOf(kind))).id);
    // Rivals at once: what one of them changes must not be lost in the table.
    for (let start = 0; start < attempts.length; start += 3) {
      await Promise.all(attempts.slice(start, start + 3).map(({ who, step, leaf }) => attempt(ids[who % ids.length] ?? '', step, leaf)));
    }
    const { table3: table } = await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 });
    const all: CountedCase[] = (await town.db.collection('cases').find({ agencyId: 'qiaoguan', 'projection.counted': true }, { limit: 1000 })) as unknown as CountedCase[];
    expect(table).toEqual(tally(all, 2026));
    for (const row of ['newlyReceived', 'carriedOverOut', 'outcomesTotal', 'granted', 'other.other'] as const) {
      const behind = await officer.value('annual', 'casesBehind', { agencyId: 'qiaoguan', year: 2026, row, column: 'total' });
      expect(behind.total).toBe(table[row].total);
    }
  }), { numRuns: 4, endOnFailure: true });
}, 120_000);

test('跨年：上年结转、结转下年度、办结各计各的年份，编号另起', async () => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'new-year-'));
  let old = await startTown({ dataFolder, today: '2026-12-30' });
  const table = async (year: number) => (await old.as('officer').value('annual', 'yearTables', { agencyId: 'qiaoguan', year })).table3;
  const next = async (today: string) => { await old.close(); old = await startTown({ dataFolder, today }); };
  try {
    const { id } = await submit(old.as('applicantA'));
    await old.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
    const late = await submit(old.as('applicantB'));
    expect(await table(2026)).toMatchObject({ newlyReceived: { total: 1 }, carriedOverOut: { total: 1 }, outcomesTotal: { total: 0 } });

    await next('2027-01-05');
    expect(await table(2027)).toMatchObject({ newlyReceived: { total: 0 }, carriedOverIn: { naturalPerson: 1 }, carriedOverOut: { total: 1 } });
    await handle(old, id, 'granted', 2);
    expect(await table(2027)).toMatchObject({ carriedOverIn: { total: 1 }, granted: { total: 1 }, outcomesTotal: { total: 1 }, carriedOverOut: { total: 0 } });
    expect(await table(2026)).toMatchObject({ newlyReceived: { total: 1 }, carriedOverOut: { total: 1 }, outcomesTotal: { total: 0 } });
    await old.as('officer').value('staff', 'confirmReceipt', { id: late.id, version: 1 });
    expect(await table(2027)).toMatchObject({ newlyReceived: { total: 1 } });
    const behind = await old.as('officer').value('annual', 'casesBehind', { agencyId: 'qiaoguan', year: 2027, row: 'carriedOverIn', column: 'total' });
    expect(behind).toMatchObject({ total: 1, items: [{ id, outcome: 'granted', closedOn: '2027-01-05' }] });
    expect((await submit(old.as('applicantA'))).number).toBe('乔官依申请〔2027〕第1号');
    expect((await old.as('officer').value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2027 })).years).toEqual([2027, 2026]);
    expect(await old.cloud.invokeTimer('clock', 'nightly')).toMatchObject({ proveTallies: { repaired: 0 } });
  } finally { await old.close(); rmSync(dataFolder, { recursive: true, force: true }); }
}, 60_000);
