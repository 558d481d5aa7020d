import { aCase, at, confirmed, submitted, withdrawn } from '../../../test/fixtures/case';
import { loggedCounty, type LoggedCounty } from '../../../test/fixtures/logged-county';
import type { Item } from '@/domain/publishing/item';
import type { Stored } from '../database';
import { erasedCase } from '../erasure/erased-case';
import { migrate } from '../migrations/migrate';
import { accessLogRepository } from '../repositories/access-log';
import { caseRecord } from '../repositories/case-record';
import { caseRepository } from '../repositories/cases';
import { descriptionRepository } from '../repositories/descriptions';
import { itemRepository } from '../repositories/items';
import { requestRepository } from '../repositories/requests';
import { yearReportRepository } from '../repositories/year-reports';
import type { CollectionName } from '../schema';
import { verifyLogs } from './verify-logs';

let county: LoggedCounty;
beforeEach(async () => { county = await loggedCounty(); }, 60_000);
afterEach(() => county.on.close());

const documents = async () => (await verifyLogs(county.db, county.keys)).findings.map(({ document }) => document);
const idOf = (nth: number) => county.ids[nth] ?? '';
async function stored(collection: CollectionName, id: string): Promise<Stored> {
  const found = await county.db.collection(collection).get(id);
  if (!found) throw new Error(`no such document: ${id}`);
  return found;
}
/** What somebody does who has the database and not the keys. */
async function byHand(collection: CollectionName, id: string, changes: Record<string, unknown>): Promise<void> {
  const { _id, ...document } = await stored(collection, id);
  await county.db.collection(collection).put(_id, Object.fromEntries(Object.entries({ ...document, ...changes }).filter(([, value]) => value !== undefined)));
}
const [open, unconfirmed] = [1, 2] as const;
const asked = { description: '改成别的', form: 'paper', delivery: 'pickup' };

describe('直接改了数据库，照常办的下一步不会把它洗成对的', () => {
  test('申请：改了申请内容，又办一步', async () => {
    await byHand('cases', idOf(open), { request: asked });
    await county.goOn(idOf(open), withdrawn('2026-03-06'));
    expect(await documents()).toEqual([idOf(open)]);
  });

  test('申请：按原件录入、到期删除个人信息，也不会', async () => {
    const cases = caseRepository(county.db, county.keys);
    await byHand('cases', idOf(open), { submittedAt: at('2026-03-01') });
    const application = await cases.find(idOf(open));
    if (!application) throw new Error('gone');
    await descriptionRepository(county.db, county.keys).type(application, { description: '照录音写的', at: at('2026-03-06'), by: 'officer-1' });
    expect(await documents()).toEqual([idOf(open)]);
    const { _id, ...erased } = erasedCase(caseRecord.parse(await stored('cases', idOf(open))), at('2026-03-06'), county.keys);
    await county.db.collection('cases').put(_id, erased);
    expect(await documents()).toEqual([idOf(open)]);
  });

  test.each([
    ['只拿掉封口', (one: Stored) => ({ chain: undefined, events: one.events })],
    ['链也全部拿掉', (one: Stored) => ({ chain: undefined, events: (one.events as object[]).map((event) => ({ ...event, digest: undefined, link: undefined })) })],
  ])('申请：%s，改了，等定时任务接上，又办一步', async (_what, without) => {
    const cases = caseRepository(county.db, county.keys);
    await byHand('cases', idOf(unconfirmed), { ...without(await stored('cases', idOf(unconfirmed))), request: asked });
    expect(await cases.chain(idOf(unconfirmed), at('2026-03-06'))).toBe(false);
    // The migrations begun anew.
    await migrate(county.db, county.keys, at('2026-03-06'), (error) => { throw error; });
    expect(await documents()).toContain(idOf(unconfirmed));
    await county.goOn(idOf(unconfirmed), withdrawn('2026-03-06'));
    expect(await documents()).toContain(idOf(unconfirmed));
  });

  test('申请：链和消息里的链值都拿掉，单位的申请早已全部接上链，也不再接', async () => {
    const id = idOf(unconfirmed);
    await byHand('cases', id, { chain: undefined, events: ((await stored('cases', id)).events as object[]).map((event) => ({ ...event, digest: undefined, link: undefined })), request: asked });
    for await (const { _id, caseId } of county.db.collection('messages').scan({})) if (caseId === id) await byHand('messages', _id, { link: undefined });
    expect(await caseRepository(county.db, county.keys).chain(id, at('2026-03-06'))).toBe(false);
    expect(await documents()).toContain(id);
  });

  test('更正等申请：改了，又答复', async () => {
    const [id, requests] = ['1'.padStart(32, 'f'), requestRepository(county.db, county.keys)];
    await byHand('requests', id, { submittedAt: at('2026-01-01') });
    const request = await requests.find(id);
    if (!request) throw new Error('gone');
    await requests.answer(request, { result: 'elsewhere', at: at('2026-03-06'), by: 'officer-1', words: '请向县里提出。', agency: '县里' });
    expect(await documents()).toEqual([id]);
  });

  test('更正等申请：拟的稿换回退回以前的那一份，签发的人签的就不是拟的了', async () => {
    const [id, requests] = ['1'.padStart(32, 'f'), requestRepository(county.db, county.keys)];
    const step = async (how: 'propose' | 'return', moment: string, words: string) => {
      const request = await requests.find(id);
      if (!request) throw new Error('gone');
      const done = { at: at('2026-03-06', moment), by: 'officer-1' };
      expect(how === 'propose' ? await requests.propose(request, { ...done, result: 'corrected', words }, 'signatory') : await requests.giveBack(request, { ...done, reason: words })).toBe(true);
    };
    await step('propose', '09:00', '第一稿');
    const { draft } = await stored('requests', id);
    await step('return', '10:00', '写得不清楚');
    await step('propose', '11:00', '第二稿');
    expect(await documents()).toEqual([]);
    await byHand('requests', id, { draft });
    expect(await documents()).toEqual([id]);
  });

  test('主动公开的信息：封口拿掉、改了，又写一版', async () => {
    const [id, items] = ['1'.padStart(32, 'd'), itemRepository(county.db, county.keys)];
    const { text, agencyId } = await stored('items', id);
    await byHand('items', id, { mark: undefined });
    expect(await items.save({ ...JSON.parse(String(text)) as Item, id, agencyId: String(agencyId), version: 2, state: 'published' })).toBe('saved');
    expect(await documents()).toEqual([id]);
  });

  test('年报的编写：经过改了，又写一步', async () => {
    const reports = yearReportRepository(county.db, county.keys);
    const before = await reports.find('first', 2026);
    if (!before) throw new Error('gone');
    const [event] = before.events;
    await byHand('yearReports', 'first:2026', { events: [{ ...event, by: 'officer-9' }] });
    const { version: _version, ...after } = before;
    expect(await reports.save(before, { ...after, events: [{ ...event, by: 'officer-9' }, { ...event, at: at('2026-03-06') }] as typeof before.events }, [])).toBe(true);
    expect(await documents()).toEqual(['first:2026']);
  });

  test('查看记录：删掉最后一条、链头改小，又看一次', async () => {
    const log = accessLogRepository(county.db, county.keys);
    const look = (nth: number) => log.write({ caseId: idOf(0), agencyId: 'first', memberId: 'officer-9', at: at('2026-03-06', `15:${10 + nth}`), what: 'person', reason: '核实身份', requestId: `r-${nth}` });
    for (const nth of [0, 1, 2]) await look(nth);
    const chain = 'first:officer-9:2026-03-06';
    const [, second, third] = await county.db.collection('accessLog').find({ chain }, { limit: 10, orderBy: [['seq', 'asc']] });
    await county.db.collection('accessLog').remove(third?._id ?? '');
    await byHand('accessHeads', chain, { count: 2, link: second?.link });
    await look(3);
    expect(await documents()).toEqual([chain]);
  });
});

test('以前没有链的申请，照样接上', async () => {
  const [id, cases] = ['c'.repeat(32), caseRepository(county.db, county.keys)];
  const application = await cases.find(idOf(unconfirmed));
  if (!application) throw new Error('gone');
  const disclosure = { ...aCase(submitted('2026-03-05'), confirmed('2026-03-05')), id, agencyId: 'third', number: 'third第1号' };
  await cases.register({ ...application, disclosure, submittedAt: at('2026-03-05') }, {});
  await byHand('cases', id, { chain: undefined, events: ((await stored('cases', id)).events as object[]).map((event) => ({ ...event, digest: undefined, link: undefined })) });
  for await (const { _id, caseId } of county.db.collection('messages').scan({})) if (caseId === id) await byHand('messages', _id, { link: undefined });
  expect(await cases.chain(id, at('2026-03-06'))).toBe(true);
  expect(await documents()).toEqual([]);
});
