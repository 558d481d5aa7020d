import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import { strFromU8, unzipSync } from 'fflate';
import type { ImportSource } from '@/contract/report-import';
import type { YearChecks, YearReport } from '@/contract/year-report';
import { instant } from '@/domain/calendar/instant';
import type { NarrativeDraft } from '@/domain/narrative/draft';
import { addParagraph } from '@/domain/narrative/edit';
import { readReport } from '@/domain/report/read';
import { YEARBOOK_KIND_KEYS } from '@/domain/yearbook/kinds';
import { MAX_PAGE } from '../../cloudfunctions/_shared/database';
import { readPaper } from '../../cloudfunctions/_shared/papers/read-paper';
import { caseFindingRepository } from '../../cloudfunctions/_shared/repositories/case-findings';
import { tabbed } from '../fixtures/report/layouts';
import { SAMPLE } from '../fixtures/report/values';
import { FOREIGN_OFFICER, handle, memberIdOf, refusalOf, startTown, submit, type Town } from './town';

const AGENCY = { agencyId: 'qiaoguan' } as const;
const OF = { ...AGENCY, year: 2026 } as const;
const PIN = '246810';

let town: Town;
const dataFolder = mkdtempSync(path.join(tmpdir(), 'year-report-'));
const on = async (today: string) => {
  await town?.close();
  town = await startTown({ dataFolder, today });
};
let answered: string;
let waiting: string;
beforeAll(async () => {
  await on('2026-03-02');
  ({ id: answered } = await submit(town.as('applicantA')));
  await handle(town, answered, 'granted');
  await on('2026-12-30');
  ({ id: waiting } = await submit(town.as('applicantB')));
});
afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

const editor = () => town.as('editor');
const report = () => editor().value('annual', 'yearReport', OF);
const checks = () => editor().value('annual', 'yearChecks', OF);
const readAll = async () => {
  for (let left = 20; left > 0; left -= 1) if ((await editor().value('annual', 'readCases', OF)).doneAt) return;
  throw new Error('the reading does not end');
};
const hardOf = ({ findings }: YearChecks) => findings.filter(({ severity }) => severity === 'hard').map(({ where }) => where);

async function confirmChannels(): Promise<YearReport> {
  let now = await report();
  for (const { id, total, confirmed } of now.channels) {
    if (!confirmed) now = await editor().value('annual', 'confirmChannel', { ...OF, version: now.version, channel: id, total });
  }
  return now;
}

/** Own words about the problems, and reasons for whatever is soft. */
async function settle(words = '群众对征地信息的查询方法还不熟悉，下一年打算到村里讲清楚怎样申请。'): Promise<YearChecks> {
  const { draft, version } = await editor().value('annual', 'yearNarrative', OF);
  const last = draft.places.problems.at(-1)?.id;
  const more: NarrativeDraft = addParagraph(draft, 'problems', last, { id: `own-${version}`, pieces: [{ text: words }] });
  await editor().value('annual', 'saveNarrative', { ...OF, version, draft: more });
  let now = await checks();
  for (const { key, severity, reason } of now.findings) {
    if (severity === 'soft' && !reason) now = await editor().value('annual', 'giveReason', { ...OF, version: now.version, key, reason: '核对过，照实保留。' });
  }
  return now;
}

/** Everything a file says, headers and markup included. */
const textOf = (content: Buffer, format: string): string => (format === 'html' ? content.toString('utf8') : Object.values(unzipSync(content)).map((part) => strFromU8(part)).join('\n'));
const sheet = (persona: 'reviewer' | 'head') => town.as(persona).value('annual', 'reportSheet', OF);
const handIn = async () => editor().call('annual', 'handInReport', { ...OF, version: (await report()).version });
async function reviewAndApprove(): Promise<YearReport> {
  const seen = await sheet('reviewer');
  const reviewed = await town.as('reviewer').value('annual', 'reviewReport', { ...OF, version: seen.version, digest: seen.digest, opinion: '数据和案件核对过，同意。', pin: PIN });
  expect(reviewed.stage).toBe('withHead');
  const { version, digest } = await sheet('head');
  return town.as('head').value('annual', 'approveReport', { ...OF, version, digest, pin: PIN });
}

describe('年报从初稿到公布', () => {
  test('12月31日以前：可以写，不能公布；期限从2027年1月31日数起', async () => {
    const now = await report();
    expect(now).toMatchObject({ stage: 'notBegun', version: 0, yearOver: false, due: { on: '2027-01-31', left: 32, byCounty: false } });
    expect(hardOf(await checks())).toContain('2026年');
    expect(now.actions).toEqual(['write', 'handIn']);
  });

  test('12月31日以前没有确认的申请拦住公布，一步就能找到', async () => {
    await on('2027-01-11');
    const finding = (await checks()).findings.find(({ where }) => where === '待确认的申请');
    expect(finding).toMatchObject({ severity: 'hard', place: { kind: 'unconfirmed' } });
    expect(refusalOf(await handIn())).toMatchObject({ code: 'hardFindings' });
    await town.as('officer').value('staff', 'confirmReceipt', { id: waiting, version: 1 });
    expect(hardOf(await checks())).not.toContain('待确认的申请');
  });

  test('台账里没有说过的，年报必须说到；说了“本年没有”就不再拦', async () => {
    expect((await checks()).findings.some(({ group, severity }) => group === 'gaps' && severity === 'hard')).toBe(true);
    const { books } = await editor().value('annual', 'bookYear', OF);
    await editor().value('annual', 'stateNone', { ...OF, kinds: YEARBOOK_KIND_KEYS.filter((kind) => books.find((book) => book.kind === kind)?.standing === 'open') });
    expect((await checks()).findings.filter(({ place }) => place.kind === 'book')).toEqual([]);
  });

  test('每个渠道单独核对，按看到的数；数变了要重新核对', async () => {
    const { channels, version } = await report();
    expect(channels.length).toBeGreaterThan(0);
    expect(refusalOf(await editor().call('annual', 'confirmChannel', { ...OF, version, channel: 'here', total: 999 }))).toMatchObject({ code: 'numberChanged' });
    const now = await confirmChannels();
    expect(now.channels.every(({ confirmed }) => confirmed)).toBe(true);
    expect((await checks()).findings.filter(({ group, severity }) => group === 'channels' && severity === 'hard')).toEqual([]);
  });

  test('通读案件以前不能送审；一次读一段，读完为止', async () => {
    expect(hardOf(await checks())).toContain('通读案件');
    await readAll();
    expect((await report()).reading).toMatchObject({ fresh: true });
    expect(hardOf(await checks())).toEqual([]);
  });

  test('上年的年报不在这里：说清哪几项没有核对，写的人、审核的人都看得到；有了就不再说', async () => {
    const missing = { year: 2025, checks: [expect.stringContaining('C5'), expect.stringContaining('C6'), expect.stringContaining('照抄2025年')] };
    expect((await checks()).unchecked).toEqual(missing);
    expect((await sheet('reviewer')).unchecked).toEqual(missing);
    const before = { ...readReport(tabbed({ ...SAMPLE, agency: '昌乐县乔官镇人民政府', year: 2025 })), year: 2025, format: '2021' as const };
    await (await town.reports()).publish({ ...AGENCY, year: 2025, title: '2025年年报', version: 1, publishedAt: instant(Date.UTC(2026, 0, 20)), earlier: [], confirmed: [], report: before });
    const now = await checks();
    expect(now).not.toHaveProperty('unchecked');
    expect(now.findings.some(({ group }) => group === 'years')).toBe(true);
    await town.db.collection('reports').remove('qiaoguan:2025');
    expect((await checks()).unchecked).toEqual(missing);
  });

  test('软的发现要写理由；写完才能送审，理由审核的人看得到', async () => {
    const settled = await settle();
    expect(settled.findings.filter(({ reason }) => !reason)).toEqual([]);
    const [members, reviewer, head] = [town.db.collection('members'), await memberIdOf(town, 'reviewer'), await memberIdOf(town, 'head')];
    const before = [await members.get(reviewer), await members.get(head)];
    await members.change({ _id: reviewer }, { roles: ['reviewer', 'officeHead'] });
    await members.change({ _id: head }, { roles: ['administrator'] });
    // One person who would have to review and to approve: said before it is handed in, not when nobody can go on.
    expect(refusalOf(await handIn())).toMatchObject({ code: 'nobodyToReview' });
    for (const member of before) await members.put(member?._id ?? '', member ?? {});
    expect(await handIn()).toMatchObject({ ok: true, value: { stage: 'inReview' } });
    expect((await sheet('reviewer')).reasons.length).toBe(settled.findings.length);
    expect(refusalOf(await editor().call('annual', 'giveReason', { ...OF, version: (await report()).version, key: 'x', reason: '补写' }))).toMatchObject({ code: 'notNow' });
  });

  test.each(['docx', 'xlsx', 'html'] as const)('草稿存成%s：编写、审核、审定的人都拿得到，标明草稿，读回来三张表和全文一样', async (format) => {
    const { report: seen } = await sheet('reviewer');
    for (const persona of ['editor', 'reviewer', 'head'] as const) {
      const file = await town.as(persona).value('papers', 'draftFile', { ...OF, format });
      expect(file.name).toBe(`乔官镇2026年政府信息公开工作年度报告（草稿）.${format}`);
      if (persona !== 'editor') continue;
      const content = Buffer.from(await (await fetch(file.url)).arrayBuffer());
      expect(textOf(content, format)).toContain('草稿');
      const read = await readPaper(content);
      expect(read).toMatchObject({ ok: true, value: { year: 2026, table2: seen.table2, table3: seen.table3, table4: seen.table4, sections: seen.sections } });
    }
    expect(refusalOf(await town.person(FOREIGN_OFFICER).call('papers', 'draftFile', { ...OF, format })).code).toBe('notFound');
    expect(refusalOf(await town.as('resident').call('papers', 'draftFile', { ...OF, format })).code).toBe('notFound');
  });

  test('审核、审定要签批密码，内容变了要重看；公布以后不能再改', async () => {
    const { version, digest } = await sheet('reviewer');
    expect(refusalOf(await town.as('reviewer').call('annual', 'reviewReport', { ...OF, version, digest, opinion: '同意。', pin: '000000' }))).toMatchObject({ code: 'pinWrong', field: 'pin' });
    expect(refusalOf(await town.as('reviewer').call('annual', 'reviewReport', { ...OF, version, digest: '0'.repeat(64), opinion: '同意。', pin: PIN }))).toMatchObject({ code: 'reportChanged' });
    const published = await reviewAndApprove();
    expect(published).toMatchObject({ stage: 'published', published: { version: 1, on: '2027-01-11', differs: [] }, actions: [] });
    const { report: frozen, version: shown } = await town.as('resident').value('public', 'getReport', OF);
    expect([frozen.table3.newlyReceived.total, shown]).toEqual([1, 1]);
    expect(refusalOf(await editor().call('annual', 'handInReport', { ...OF, version: published.version }))).toMatchObject({ code: 'notNow' });
    expect(refusalOf(await editor().call('papers', 'draftFile', { ...OF, format: 'docx' }))).toMatchObject({ code: 'alreadyPublished' });
  });
});

describe('公布以后', () => {
  test('记录变了：说出哪几格不同，更正注明日期和原因，以前的版本留着', async () => {
    // 公布以后记录变了: a case that counted in the year is found to have come in another way.
    const stored = await town.db.collection('reports').get('qiaoguan:2026');
    const content = JSON.parse(String(stored?.content)) as { table3: { newlyReceived: { total: number; naturalPerson: number } } };
    content.table3.newlyReceived.total = 7;
    await town.db.collection('reports').change({ _id: 'qiaoguan:2026' }, { content: JSON.stringify(content) });
    const { published, version } = await report();
    expect(published?.differs.map(({ label, published: was, now }) => [label, was, now])).toEqual([['表三 · 本年新收政府信息公开申请数量 · 总计', 7, 1]]);
    expect((await checks()).findings).toMatchObject([{ where: '已公布的年报与现在的记录不同', place: { kind: 'correction' } }]);
    const correcting = await editor().value('annual', 'correctReport', { ...OF, version, reason: '表三新收多计6件' });
    expect(correcting).toMatchObject({ stage: 'drafting', correcting: { version: 1 } });
    await readAll();
    await settle('更正以后，下一年按月核对登记。');
    expect(await handIn()).toMatchObject({ ok: true });
    expect(await reviewAndApprove()).toMatchObject({ published: { version: 2, differs: [] } });
    const { earlier } = await town.as('resident').value('public', 'getReport', OF);
    expect(earlier).toMatchObject([{ version: 1, reason: expect.stringContaining('表三新收多计6件') as string }]);
  });
});

describe('在这里审定公布的，只有经过审核、审定才能改', () => {
  const importing = (year: number): ImportSource => ({ from: 'text', text: tabbed({ ...SAMPLE, agency: '昌乐县乔官镇人民政府', year }) });

  test('信息员一个人导入一份，换不掉审定过的；说清要走更正', async () => {
    const source = importing(2026);
    const preview = await editor().value('papers', 'previewImport', { ...AGENCY, source });
    expect(preview.refusal?.message).toContain('更正');
    const refused = refusalOf(await editor().call('papers', 'importReport', { ...AGENCY, source, digest: preview.digest, expects: preview.existing?.version ?? 0, confirmed: preview.points.map(({ key }) => key), reason: '换一份' }));
    expect(refused.code).toBe('approvedHere');
    expect((await town.as('resident').value('public', 'getReport', OF)).version).toBe(2);
  });

  test('放弃的更正什么也不留下：下一次更正从公布的正文写起，写过的人不算这一次的', async () => {
    const start = async () => editor().value('annual', 'correctReport', { ...OF, version: (await report()).version, reason: '落款有误' });
    const textOf = async () => JSON.stringify((await editor().value('annual', 'yearNarrative', OF)).draft);
    await start();
    const before = await textOf();
    const { draft, version } = await editor().value('annual', 'yearNarrative', OF);
    await editor().value('annual', 'saveNarrative', { ...OF, version, draft: addParagraph(draft, 'otherMatters', undefined, { id: 'dropped-1', pieces: [{ text: '这一句后来不要了。' }] }) });
    expect(await textOf()).toContain('后来不要了');
    await editor().value('annual', 'dropCorrection', { ...OF, version: (await report()).version });
    await start();
    expect(await textOf()).toBe(before);
    await editor().value('annual', 'dropCorrection', { ...OF, version: (await report()).version });
    expect(await report()).toMatchObject({ stage: 'published', published: { version: 2 } });
  });
});

describe('改动过的档案，第二读者都找得到', () => {
  const found = async (caseId: string) => {
    await editor().value('annual', 'readCases', { ...OF, anew: true });
    await readAll();
    const { pass } = (await town.db.collection('caseReadings').get('qiaoguan:2026')) as unknown as { pass: number };
    const [kept] = await town.db.collection('caseFindings').find({ agencyId: 'qiaoguan', year: 2026, pass, caseId }, { limit: 1 });
    return ((kept?.findings ?? []) as readonly { readonly code: string }[]).map(({ code }) => code);
  };

  test('没有改过的一件，什么也没有', async () => expect(await found(answered)).toEqual([]));

  test('一千件以上有发现的，也一件不漏', async () => {
    const kept = caseFindingRepository(town.db);
    const reading = await kept.reading('qiaoguan', 2026);
    if (!reading) throw new Error('nothing was read');
    const ids = Array.from({ length: MAX_PAGE + 1 }, (_, index) => `many-${String(index).padStart(5, '0')}`);
    const one = { ...OF, pass: reading.pass, number: '乔官依申请〔2026〕第9999号', findings: [{ code: 'late', is: '迟', should: '按期' }] };
    // The product never adds many at once, so its own way to the database does not offer it.
    const all = tcb.init({ env: town.cloud.adminEnv.TCB_ENV ?? '' }).database().collection('caseFindings');
    await all.add(ids.map((caseId) => ({ _id: `qiaoguan:2026:${caseId}`, ...one, caseId })) as object);
    expect((await kept.found(reading)).filter(({ caseId }) => caseId.startsWith('many-'))).toHaveLength(ids.length);
  });

  test.each([
    ['结果改成不予公开·第三方', { outcome: 'refused.thirdPartyRights' }, ['outcome', 'record', 'signed']],
    ['结果改成信息不存在', { outcome: 'cannotProvide.notHeld' }, ['outcome', 'facts', 'signed']],
    ['收到日期改到上一年', { receivedOn: '2025-12-20' }, ['carried']],
    ['办结日期改到下一年', { closedOn: '2027-01-05' }, ['closed']],
    ['统计用的日期改到上一年', { 'projection.receivedKey': '2025-12-20/x' }, ['counted']],
  ])('%s', async (_what, changes, codes) => {
    const before = await town.db.collection('cases').get(answered);
    await town.db.collection('cases').change({ _id: answered }, changes);
    expect(await found(answered)).toEqual(expect.arrayContaining(codes));
    await town.db.collection('cases').put(answered, before ?? {});
  });
});

test('存着的和经过矛盾的，按经过恢复：一件变回去，表重新数，谁为什么留在年报的经过里', async () => {
  const { version } = await editor().value('annual', 'correctReport', { ...OF, version: (await report()).version, reason: '核对档案' });
  const untouched = await town.db.collection('cases').get(answered);
  await town.db.collection('cases').change({ _id: answered }, { outcome: 'cannotProvide.notHeld', receivedOn: '2025-12-20', 'projection.receivedKey': '2025-12-20/x' });
  await town.cloud.invokeTimer('clock', 'nightly');
  const before = await checks();
  await editor().value('annual', 'readCases', { ...OF, anew: true });
  await readAll();
  const found = (await checks()).findings.filter(({ group, restore }) => group === 'cases' && restore);
  expect(found.length).toBeGreaterThan(2);
  expect([before.mayRestore, (await town.as('officer').value('annual', 'yearChecks', OF)).mayRestore]).toEqual([false, true]);
  const restored = await town.as('officer').value('annual', 'restoreCase', { ...OF, version, caseId: answered, reason: '对照过档案，经过没有错。' });
  expect(restored.findings.filter(({ group, restore }) => group === 'cases' && restore)).toEqual([]);
  // As it was, events and chain untouched: its mark fits again.
  const facts = (stored: object | undefined) => Object.fromEntries(Object.entries(stored ?? {}).filter(([name]) => name !== 'decision' && name !== 'projection'));
  expect(facts(await town.db.collection('cases').get(answered))).toEqual(facts(untouched));
  const { table3 } = await town.as('officer').value('annual', 'yearTables', OF);
  expect([table3.newlyReceived.total, table3.granted.total, table3['cannotProvide.notHeld'].total]).toEqual([1, 1, 0]);
  expect((await report()).events.find(({ type }) => type === 'restored')?.words).toContain('对照过档案，经过没有错。');
  await editor().value('annual', 'dropCorrection', { ...OF, version: (await report()).version });
}, 120_000);

test('文号不是自己的、作废了的、编号里没有的，都找得到；改好以后再读就没有了', async () => {
  const said = async () => {
    await editor().value('annual', 'readCases', { ...OF, anew: true });
    await readAll();
    const { pass } = (await town.db.collection('caseReadings').get('qiaoguan:2026')) as unknown as { pass: number };
    const [kept] = await town.db.collection('caseFindings').find({ agencyId: 'qiaoguan', year: 2026, pass, caseId: answered }, { limit: 1 });
    return ((kept?.findings ?? []) as readonly { readonly code: string; readonly is: string }[]).filter(({ code }) => code === 'letterNumber').map(({ is }) => is);
  };
  expect(await said()).toEqual([]);
  const [letter] = (await town.db.collection('letters').find({ caseId: answered }, { limit: 9 })).filter(({ number }) => typeof number === 'string');
  const serial = /第(\d+)号/.exec(String(letter?.number))?.[1] ?? '';
  const log = town.db.collection('numberLog');
  const entry = await log.get(`qiaoguan:2026:letters:${serial}`);
  expect(entry).toMatchObject({ state: 'used', caseId: answered });
  for (const [change, words] of [[{ caseId: waiting }, '另一份文书的'], [{ state: 'void' }, '已经作废']] as const) {
    await log.change({ _id: entry?._id ?? '' }, change);
    expect(await said()).toEqual([expect.stringContaining(words)]);
    await log.put(entry?._id ?? '', entry ?? {});
  }
  await log.remove(entry?._id ?? '');
  expect(await said()).toEqual([expect.stringContaining('编号登记里没有')]);
  await log.put(entry?._id ?? '', entry ?? {});
  expect(await said()).toEqual([]);
}, 120_000);

describe('期限', () => {
  test('乡镇的日子由县里定，以外的人不能定', async () => {
    expect(refusalOf(await editor().call('annual', 'saveReportDate', { ...OF, on: '2027-01-20' })).code).toBe('forbidden');
    await town.as('supervisor').value('annual', 'saveReportDate', { agencyId: 'changle', year: 2026, on: '2027-01-20' });
    expect((await report()).due).toMatchObject({ on: '2027-01-20', left: 9, byCounty: true });
    expect(refusalOf(await town.as('supervisor').call('annual', 'saveReportDate', { agencyId: 'changle', year: 2026, on: '2027-05-01' }))).toMatchObject({ code: 'dateOutOfRange' });
    await town.as('supervisor').value('annual', 'saveReportDate', { agencyId: 'changle', year: 2026, on: null });
    expect((await report()).due).toMatchObject({ on: '2027-01-31', byCounty: false });
  });
});
