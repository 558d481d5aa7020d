import { LOCAL_PIN } from '../../cloudfunctions/_local/seed/people';
import type { StaffCase } from '@/contract/staff';
import type { StepInputDraft } from '@/contract/steps';
import { civilDate } from '@/domain/calendar/civil-date';
import { letterDesk } from './letter-desk';
import { handle, refusalOf, startTown, submit, FOREIGN_OFFICER, TODAY, type Caller, type Town } from './town';

/** 2026年3月2日，星期一。 */
const ON = TODAY;

let town: Town;
let officer: Caller;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
});
afterAll(() => town?.close());

/** An application whose receipt is confirmed: version 2. */
let filed = 0;
/** Turn about, because after twenty a day one person waits a minute between two. */
const someone = () => town.as((filed += 1) % 2 === 0 ? 'applicantA' : 'applicantB');
async function received(who = someone()): Promise<string> {
  const { id } = await submit(who);
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  return id;
}
const take = (who: Caller, id: string, version: number, step: StepInputDraft, more: { readonly pin?: string; readonly late?: { readonly reason: string } } = {}) =>
  who.call('staff', 'takeStep', { id, version, steps: [step], ...more });
async function took(id: string, version: number, step: StepInputDraft): Promise<StaffCase> {
  const reply = await take(officer, id, version, step);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

describe('补正', () => {
  const ASK: StepInputDraft = { type: 'correctionAsked', on: ON, items: ['写明要哪一年的分配表'], workingDays: 10 };

  test('告知以前先看到期限会停，看的时候什么都没有写', async () => {
    const id = await received();
    const effect = await officer.value('staff', 'previewStep', { id, version: 2, steps: [ASK] });
    expect(effect).toMatchObject({ state: 'awaitingCorrection', before: { dueOn: '2026-03-30' }, after: { waitingFor: 'correction', applicantDueOn: '2026-03-16' }, told: '申请人，在小程序里' });
    expect(effect.after).not.toHaveProperty('dueOn');
    expect((await officer.value('staff', 'getCase', { id })).version).toBe(2);
  });
  test('告知、收到补正，期限重新计算；不能再告知第二次', async () => {
    const id = await received();
    expect((await took(id, 2, ASK)).state).toBe('awaitingCorrection');
    const corrected = await took(id, 3, { type: 'corrected', on: ON });
    expect(corrected).toMatchObject({ state: 'inProgress', clock: { startOn: ON, startedBy: 'correction', dueOn: '2026-03-30' } });
    expect(corrected.actions).not.toContain('correctionAsked');
    expect(refusalOf(await take(officer, id, 4, ASK))).toMatchObject({ code: 'correctionTwice', article: '《条例》第三十条' });
  });
  test('申请人的期限没有过，不能登记逾期', async () => {
    const id = await received();
    await took(id, 2, ASK);
    expect(refusalOf(await take(officer, id, 3, { type: 'correctionLapsed', on: ON, reasons: '没有补正' })).code).toBe('applicantPeriodRuns');
  });
  test('补正的材料跟着登记，从经过里打开；别人传的、别处用过的不收，什么都没有写', async () => {
    const desk = letterDesk(town, officer);
    const id = await received();
    await took(id, 2, ASK);
    const proof = await desk.sent(id, 'docx', '补正.docx', 'material');
    expect(refusalOf(await take(town.as('head'), id, 3, { type: 'corrected', on: ON, proofs: [proof] })).code).toBe('forbidden');
    const other = await desk.sent(await received(), 'jpg', '别的.jpg', 'seal');
    expect(refusalOf(await take(officer, id, 3, { type: 'corrected', on: ON, proofs: [proof, 'nobodyhasuploadedthis'] }))).toMatchObject({ code: 'uploadMissing', field: 'proofs' });
    const corrected = await took(id, 3, { type: 'corrected', on: ON, proofs: [proof, other] });
    expect(corrected.timeline[0]).toMatchObject({ type: 'corrected', files: [proof, other] });
    expect((await officer.value('staff', 'attachmentUrl', { id, uploadId: proof })).url).toContain('http');
    const second = await received();
    await took(second, 2, ASK);
    expect(refusalOf(await take(officer, second, 3, { type: 'corrected', on: ON, proofs: [proof] })).code).toBe('uploadMissing');
  });
  test('申请人看到要补什么', async () => {
    const id = await received(town.as('applicantA'));
    await took(id, 2, ASK);
    const seen = await town.as('applicantA').value('applicant', 'getApplication', { id });
    expect(JSON.stringify(seen.timeline)).toContain('写明要哪一年的分配表');
  });
});

describe('延期要公开机构负责人批准', () => {
  const EXTEND = { on: ON, workingDays: 20, reason: '材料多，需要时间检索' } as const;

  test('经办人只能申请，负责人用签批密码批准，期限顺延20个工作日', async () => {
    const id = await received();
    expect(refusalOf(await take(officer, id, 2, { type: 'extended', ...EXTEND })).message).toContain('公开机构负责人');
    await took(id, 2, { type: 'extensionAsked', ...EXTEND });
    const head = town.as('head');
    const seen = await head.value('staff', 'getCase', { id });
    expect(seen.open.extensionAsked).toMatchObject({ workingDays: 20, reason: '材料多，需要时间检索' });
    expect(refusalOf(await take(head, id, 3, { type: 'extended', ...EXTEND })).code).toBe('pinNeeded');
    expect(refusalOf(await take(head, id, 3, { type: 'extended', ...EXTEND }, { pin: '000000' })).code).toBe('pinWrong');
    const done = await take(head, id, 3, { type: 'extended', ...EXTEND }, { pin: LOCAL_PIN });
    expect(done.ok ? '' : done.message).toBe('');
    expect(done).toMatchObject({ ok: true, value: { clock: { dueOn: '2026-04-28', extendedBy: 20 } } });
    expect(refusalOf(await take(head, id, 4, { type: 'extended', ...EXTEND }, { pin: LOCAL_PIN })).code).toBe('extendedTwice');
  });
  test('批准到一半岗位被拿掉：说岗位没有了，请谁办，不说经办人；拿掉以前看得到有几件等着', async () => {
    const id = await received();
    await took(id, 2, { type: 'extensionAsked', ...EXTEND });
    const administrator = town.as('administrator');
    const { people, waiting } = await administrator.value('staff', 'listPeople', { agencyId: 'qiaoguan' });
    expect(waiting?.officeHead).toBeGreaterThan(0);
    expect((await officer.value('staff', 'listPeople', { agencyId: 'qiaoguan' })).waiting).toBeUndefined();
    const head = people.find(({ roles }) => roles.includes('officeHead'));
    const change = (version: number, roles: readonly ('officeHead' | 'signatory')[]) =>
      administrator.value('staff', 'changeRoles', { agencyId: 'qiaoguan', memberId: head?.memberId ?? '', version, roles: [...roles] });
    await change(head?.version ?? 0, ['signatory']);
    const refused = refusalOf(await take(town.as('head'), id, 3, { type: 'extended', ...EXTEND }, { pin: LOCAL_PIN }));
    expect(refused).toMatchObject({ code: 'forbidden', message: '这一步由公开机构负责人办理，你现在没有这个岗位（可能刚调整过），请联系他们；岗位不对的，请找管理员。' });
    await change((head?.version ?? 0) + 1, ['officeHead', 'signatory']);
    expect(await take(town.as('head'), id, 3, { type: 'extended', ...EXTEND }, { pin: LOCAL_PIN })).toMatchObject({ ok: true });
  });
  test('负责人不同意，经办人看到理由，期限照常走', async () => {
    const id = await received();
    await took(id, 2, { type: 'extensionAsked', ...EXTEND });
    const declined = await take(town.as('head'), id, 3, { type: 'extensionDeclined', on: ON, reason: '现有材料可以按期答复' });
    expect(declined).toMatchObject({ ok: true, value: { clock: { dueOn: '2026-03-30' } } });
    expect(JSON.stringify((await officer.value('staff', 'getCase', { id })).timeline)).toContain('现有材料可以按期答复');
  });
  test('21天、半天都不行', async () => {
    const id = await received();
    for (const workingDays of [21, 0, 0.5]) expect(refusalOf(await take(officer, id, 2, { type: 'extensionAsked', ...EXTEND, workingDays })).ok).toBe(false);
  });
});

describe('收费', () => {
  test('没有开通收费的机关不能发收费通知', async () => {
    const id = await received();
    expect(refusalOf(await take(officer, id, 2, { type: 'feeNoticed', on: ON, tariff: 'pages', quantity: 100 })).code).toBe('feeSwitchOff');
    expect((await officer.value('staff', 'getCase', { id })).actions).not.toContain('feeNoticed');
  });
});

describe('补录', () => {
  test('迟到的补正告知照样记下，期限照常走，写明为什么不算', async () => {
    const id = await received();
    const effect = await officer.value('staff', 'previewStep', {
      id, version: 2, late: { reason: '当时口头告知，没有登记' }, steps: [{ type: 'extensionAsked', on: ON, workingDays: 5, reason: '检索' }],
    }).catch((error: Error) => error.message);
    expect(effect).toMatch(/不由你补录/);
    const late = await take(officer, id, 2, { type: 'thirdPartyUnreachable', on: ON, attempts: '3月2日上午打电话无人接听' }, { late: { reason: '当时没有登记' } });
    expect(late.ok).toBe(true);
  });
  test('办结以后补录会动期限的，经办人一个人登记不了：由公开机构负责人登记，要签批密码', async () => {
    const { id } = await submit(town.person('oStepsLate-01'));
    await handle(town, id, 'granted');
    const { version, late } = await officer.value('staff', 'getCase', { id });
    expect(late).not.toContain('consultationSent');
    const asked = { type: 'consultationSent' as const, on: ON, kind: 'otherAgency' as const, about: '县档案馆', receivedByThemOn: ON };
    const input = { id, version, late: { reason: '当时没有登记' }, steps: [asked] };
    expect(refusalOf(await officer.call('staff', 'takeStep', input))).toMatchObject({ code: 'forbidden', message: expect.stringContaining('由公开机构负责人登记') });
    const head = town.as('head');
    expect(refusalOf(await head.call('staff', 'takeStep', input))).toMatchObject({ code: 'pinNeeded', field: 'pin' });
    expect((await head.call('staff', 'takeStep', { ...input, pin: LOCAL_PIN })).ok).toBe(true);
  });
  test('经办人替申请人登记撤回，马上告诉申请人', async () => {
    const who = town.person('oStepsWithdrawn-01');
    const { id } = await submit(who);
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    const step = { type: 'withdrawn' as const, on: ON, reason: '本人来电话说不要了' };
    expect(await officer.value('staff', 'previewStep', { id, version: 2, steps: [step] })).toMatchObject({ told: '申请人，在小程序里' });
    await officer.value('staff', 'takeStep', { id, version: 2, steps: [step] });
    const [message] = (await who.value('applicant', 'inbox', {})).items;
    expect(message).toMatchObject({ caseId: id, kind: 'withdrawn' });
  });
  test('几步一起登记只能是补录', async () => {
    const id = await received();
    const steps: StepInputDraft[] = [{ type: 'withdrawn', on: ON, reason: '当面撤回' }, { type: 'archived', on: ON }];
    expect(refusalOf(await officer.call('staff', 'takeStep', { id, version: 2, steps })).code).toBe('stepsTogether');
  });
});

describe('拆分', () => {
  test('拆成三件，各有编号、各自期限，表三只数拆出来的，编号不重不漏', async () => {
    const id = await received();
    const year = Number(ON.slice(0, 4));
    const before = await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year });
    const { parts } = await officer.value('staff', 'splitCase', { id, version: 2, parts: ['2021年的分配表', '2022年的分配表', '2023年的分配表'] });
    expect(new Set(parts.map(({ number }) => number)).size).toBe(3);
    const after = await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year });
    expect((after.table3.newlyReceived.total ?? 0) - (before.table3.newlyReceived.total ?? 0)).toBe(2);
    const [first] = parts;
    const part = await officer.value('staff', 'getCase', { id: first?.id ?? '' });
    expect(part).toMatchObject({ state: 'inProgress', request: { description: '2021年的分配表' }, clock: { dueOn: '2026-03-30' } });
    expect((await officer.value('staff', 'getCase', { id })).state).toBe('split');
    expect(refusalOf(await officer.call('staff', 'splitCase', { id, version: 3, parts: ['甲', '乙'] })).code).toBe('notAllowedNow');
  });
  test('两个人同时拆，一个成，另一个被告知，没有多出来的案件', async () => {
    const id = await received();
    const tries = await Promise.all([1, 2].map(() => officer.call('staff', 'splitCase', { id, version: 2, parts: ['甲项', '乙项'] })));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    const lost = tries.find(({ ok }) => !ok);
    expect(lost && refusalOf(lost).code).toBe('stale');
  });
});

describe('复议、重新处理、归档', () => {
  test('答复以后登记复议和结果，按决定重新处理，期限从收到决定那天起算', async () => {
    const { id } = await submit(someone());
    const closed = await handle(town, id, 'cannotProvide.notHeld');
    const effect = await officer.value('staff', 'previewStep', { id, version: closed.version, steps: [{ type: 'remedyFiled', on: ON, way: 'review', copyReceivedOn: ON }] });
    expect(effect.ownReply).toEqual({ on: '2026-03-16', provisional: false });
    const filed = await took(id, closed.version, { type: 'remedyFiled', on: ON, way: 'review', reference: '昌乐政复〔2026〕1号', copyReceivedOn: ON });
    const [remedy] = filed.open.remedies;
    const ended = await took(id, filed.version, { type: 'remedyEnded', on: ON, remedyId: remedy?.id ?? '', result: 'corrected' });
    const again = await took(id, ended.version, { type: 'reopened', on: ON, source: 'reconsideration', reference: '昌乐政复决〔2026〕1号', workingDays: 10 });
    expect(again).toMatchObject({ state: 'inProgress', outcome: 'cannotProvide.notHeld', clock: { startedBy: 'order', dueOn: '2026-03-16' } });
  });
  test('没有登记在案的复议、诉讼，写一个文号不能重新处理', async () => {
    const { id } = await submit(town.person('oStepsReopened-01'));
    const { version } = await handle(town, id, 'granted');
    const order = (source: 'reconsideration' | 'court') => take(officer, id, version, { type: 'reopened', on: ON, source, reference: '没有这份文书1号' });
    for (const source of ['reconsideration', 'court'] as const) expect(refusalOf(await order(source))).toMatchObject({ code: 'orderUnknown', field: 'source', message: expect.stringContaining('请先登记') });
    expect((await officer.value('staff', 'getCase', { id })).state).toBe('closed');
  });
  test('办结以后归档一次', async () => {
    const { id } = await submit(someone());
    const closed = await handle(town, id, 'cannotProvide.notHeld');
    const archived = await took(id, closed.version, { type: 'archived', on: ON });
    expect(archived.actions).not.toContain('archived');
    expect(refusalOf(await take(officer, id, archived.version, { type: 'archived', on: ON })).code).toBe('archivedTwice');
  });
});

describe('谁能办', () => {
  test('审核人、县主管、外单位都办不了这些步骤，外单位连有没有都不知道', async () => {
    const id = await received();
    const step: StepInputDraft = { type: 'withdrawn', on: ON, reason: '书面撤回' };
    expect(refusalOf(await take(town.as('reviewer'), id, 2, step)).code).toBe('forbidden');
    expect(refusalOf(await take(town.as('supervisor'), id, 2, step)).code).toBe('forbidden');
    expect(refusalOf(await take(town.person(FOREIGN_OFFICER), id, 2, step)).code).toBe('notFound');
  });
  test('看过以后别人先办了，要刷新', async () => {
    const id = await received();
    await took(id, 2, { type: 'assistAsked', on: ON, to: '自然资源所' });
    expect(refusalOf(await take(officer, id, 2, { type: 'assistAsked', on: ON, to: '财政所' })).code).toBe('stale');
  });
  test('胡乱填的日期、没有的步骤、多出来的字段都不收', async () => {
    const id = await received();
    const send = (step: unknown) => officer.send('staff', { action: 'takeStep', input: { id, version: 2, steps: [step] } });
    expect(refusalOf(await send({ type: 'corrected', on: '2026-02-30' })).ok).toBe(false);
    expect(refusalOf(await send({ type: 'submitted', on: ON })).ok).toBe(false);
    expect(refusalOf(await send({ type: 'corrected', on: civilDate(ON), by: { kind: 'staff', memberId: 'x' } })).ok).toBe(false);
    expect((await officer.value('staff', 'getCase', { id })).version).toBe(2);
  });
});
