import { civilDate } from '@/domain/calendar/civil-date';
import { factsOf } from '../fixtures/decision';
import { approve, FORM, guide, issueAnswer, refusalOf, startTown, submit, TODAY, type Caller, type Town } from './town';

const ON = civilDate(TODAY);
let town: Town;
let officer: Caller;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
});
afterAll(() => town?.close());

let people = 0;
async function received(form: Partial<typeof FORM> | object = {}): Promise<{ readonly who: Caller; readonly id: string }> {
  const who = town.person(`oReceipt${String(people += 1).padStart(20, '0')}`);
  const { id } = await submit(who, { ...FORM, ...form } as never);
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  return { who, id };
}

/** An answer that went by post, its day of delivery unknown. */
async function postedAnswer() {
  const one = await received({ form: 'paper', delivery: 'post' });
  const more = await guide(town, one.id, 'refused.processInfo');
  await officer.value('staff', 'decide', { id: one.id, version: 2, leaf: 'refused.processInfo', reasons: '属于讨论记录。', facts: { ...factsOf('refused.processInfo'), ...more } });
  await approve(town, one.id, 3);
  await issueAnswer(officer, one.id);
  await officer.value('staff', 'serve', { id: one.id, version: 5, way: 'post', answeredOn: ON, mailNumber: 'XA12345678937' });
  const detail = await one.who.value('applicant', 'getApplication', { id: one.id });
  const letter = detail.letters.find(({ answers }) => answers);
  return { ...one, detail, place: letter?.place ?? '', letter };
}

describe('寄来的文书，哪天收到由申请人登记', () => {
  test('答复：登记以前最后一天算不出来；登记以后从收到那天起算，单位看得到、收到消息', async () => {
    const { who, id, detail, place, letter } = await postedAnswer();
    expect(letter?.awaitsReceipt).toEqual({ postedOn: ON });
    expect(detail.answer?.remedies[0]?.lastOn).toBeUndefined();
    const after = await who.value('applicant', 'confirmReceived', { id, version: detail.version, place, on: ON });
    expect(after.answer?.remedies[0]?.lastOn).toBe('2026-05-06');
    expect(after.letters.find(({ answers }) => answers)?.awaitsReceipt).toBeUndefined();
    expect(after.timeline[0]).toMatchObject({ type: 'noticeServed', who: '你', by: 'applicant' });
    const letters = await officer.value('papers', 'lettersOf', { id });
    expect(letters.issued.find((one) => one.place === place)?.service).toMatchObject({ way: 'post', deliveredOn: ON });
    expect((await officer.value('staff', 'inbox', {})).items.filter(({ caseId }) => caseId === id).map(({ kind }) => kind)).toContain('noticeServed');
    expect(refusalOf(await officer.call('papers', 'letterDelivered', { id, version: after.version, place, on: ON })).code).toBe('alreadyServed');
  });

  test('只登记一次；早于寄出的、以后的不行；别人的、版本旧了的不行', async () => {
    const { who, id, detail: { version }, place } = await postedAnswer();
    const confirm = (more: object = {}, as = who) => as.call('applicant', 'confirmReceived', { id, version, place, on: ON, ...more });
    expect(refusalOf(await confirm({ on: civilDate('2026-03-01') }))).toMatchObject({ code: 'servedTooEarly', field: 'on' });
    expect(refusalOf(await confirm({ on: civilDate('2026-03-03') }))).toMatchObject({ code: 'datedInFuture', field: 'on' });
    expect(refusalOf(await confirm({ version: version - 1 })).code).toBe('stale');
    expect(refusalOf(await confirm({ place: 'receipt.1' })).code).toBe('notFound');
    expect(refusalOf(await confirm({}, town.as('applicantB'))).code).toBe('notFound');
    expect((await confirm()).ok).toBe(true);
    expect(refusalOf(await confirm({ version: version + 1 })).code).toBe('nothingToServe');
  });

  test('补正告知：期限从他登记的那天起算', async () => {
    const { who, id } = await received();
    await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'correctionAsked', on: ON, items: ['写明年份'], workingDays: 5, posted: true }] });
    const { lettersDue } = await officer.value('staff', 'getCase', { id });
    const place = lettersDue.find(({ kind }) => kind === 'correctionNotice')?.place ?? '';
    await officer.value('papers', 'issueLetter', { id, version: 3, place, filled: {} });
    await officer.value('papers', 'serveLetter', { id, version: 3, place, way: 'post', on: ON, mailNumber: 'XA12345678937' });
    const before = await who.value('applicant', 'getApplication', { id });
    expect(before.asks[0]?.dueOn).toBeUndefined();
    const after = await who.value('applicant', 'confirmReceived', { id, version: 3, place, on: ON });
    expect(after.asks[0]).toMatchObject({ of: 'correction', dueOn: '2026-03-09' });
  });

  test('在线送达的不用登记', async () => {
    const { who, id } = await received();
    const { lettersDue } = await officer.value('staff', 'getCase', { id });
    const place = lettersDue[0]?.place ?? '';
    await officer.value('papers', 'issueLetter', { id, version: 2, place, filled: {} });
    await officer.value('papers', 'serveLetter', { id, version: 2, place, way: 'online', on: ON });
    expect(refusalOf(await who.call('applicant', 'confirmReceived', { id, version: 2, place, on: ON })).code).toBe('nothingToServe');
  });
});
