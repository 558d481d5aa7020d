import { aCase, at, confirmed, correctionAsked, d, OFFICER, submitted, withdrawn } from '../../../test/fixtures/case';
import { loggedCounty, type LoggedCounty } from '../../../test/fixtures/logged-county';
import { partOf } from '@/domain/case/split';
import type { Stored } from '../database';
import { erasedCase } from '../erasure/erased-case';
import { migrate } from '../migrations/migrate';
import { caseRecord } from '../repositories/case-record';
import { caseRepository } from '../repositories/cases';
import { descriptionRepository } from '../repositories/descriptions';
import { numberRepository } from '../repositories/numbers';
import { requestRepository } from '../repositories/requests';
import type { CollectionName } from '../schema';
import { verifyLogs } from './verify-logs';

let county: LoggedCounty;
beforeEach(async () => { county = await loggedCounty(); }, 60_000);
afterEach(() => county.on.close());

const findings = async (since?: string) => (await verifyLogs(county.db, county.keys, since === undefined ? {} : { since })).findings.map(({ kind, document }) => `${kind} ${document}`);
/** A case of the second office that was confirmed on 2026-03-05, which is sealed. */
const ID = () => county.ids[3] ?? '';
async function stored(collection: CollectionName, id: string): Promise<Stored> {
  const found = await county.db.collection(collection).get(id);
  if (!found) throw new Error(`no such document: ${id}`);
  return found;
}
/** What somebody does who has the database and not the keys. */
async function put(collection: CollectionName, { _id, ...document }: Stored): Promise<void> {
  await county.db.collection(collection).put(_id, document);
}
const byHand = async (collection: CollectionName, id: string, changes: Record<string, unknown>) =>
  put(collection, Object.fromEntries(Object.entries({ ...await stored(collection, id), ...changes }).filter(([, value]) => value !== undefined)) as Stored);
const writtenAs = async (writtenKey: string | undefined) => {
  const { projection } = await stored('cases', ID()) as Stored & { readonly projection: object };
  await byHand('cases', ID(), { projection: { ...projection, writtenKey } });
};
async function type(id: string, description: string, moment: ReturnType<typeof at>): Promise<void> {
  const application = await caseRepository(county.db, county.keys).find(id);
  if (!application) throw new Error('gone');
  expect(await descriptionRepository(county.db, county.keys).type(application, { description, at: moment, by: 'officer-1' })).toBe('saved');
}
/** The copy of before and the message taken away: as if the last event had never been. */
async function undo(before: Stored, version: number): Promise<void> {
  await put('cases', before);
  await county.db.collection('messages').remove(`${before._id}-${version}`);
}

describe('申请：封存的时候把最后一版藏起来，以后换回去', () => {
  test.each([['2020年', `2020-01-01T00:00:00.000+08:00/x`], ['2099年', '2099-01-01T00:00:00.000+08:00/x'], ['没有', undefined]])('写的时间改成%s：封存以后，一核对就说没有封存过', async (_what, writtenKey) => {
    await county.goOn(ID(), withdrawn('2026-03-06'));
    await writtenAs(writtenKey);
    for (const day of ['2026-03-06', '2026-03-07', '2026-03-08']) await county.seal(day);
    expect(await findings()).toContain(`unsealed ${ID()}`);
    expect(await findings('2026-03-05')).toContain(`unsealed ${ID()}`);
  });

  test('写的时间比最后一条经过早，不等封存就说', async () => {
    await county.goOn(ID(), withdrawn('2026-03-06'));
    await writtenAs('2020-01-01T00:00:00.000+08:00/x');
    expect(await findings()).toEqual([`changed ${ID()}`]);
  });

  test('封存的那一刻整份拿走，过后放回', async () => {
    await county.goOn(ID(), withdrawn('2026-03-06'));
    const hidden = await stored('cases', ID());
    await county.db.collection('cases').remove(ID());
    await county.seal('2026-03-06');
    await put('cases', hidden);
    expect(await findings()).toEqual([`unsealed ${ID()}`]);
  });

  test.each(['2020-01-01T00:00:00.000+08:00/x', '2099-01-01T00:00:00.000+08:00/x'])('藏着（写的时间%s）过了月初，全部又封存一遍：那以后换回去，查得出来', async (writtenKey) => {
    const before = await stored('cases', ID());
    await county.goOn(ID(), withdrawn('2026-03-06'));
    await writtenAs(writtenKey);
    await county.seal('2026-03-06');
    await county.seal('2026-04-01');
    expect(await findings()).not.toContain(`unsealed ${ID()}`);
    await undo(before, 3);
    expect(await findings()).toEqual([`removed ${ID()}`]);
  });
});

describe('申请：没有新的经过、写了别的，封存过以后换回去', () => {
  test('按原件录入以前的样子', async () => {
    await type(ID(), '照录音写的', at('2026-03-06'));
    const before = await stored('cases', ID());
    await type(ID(), '又听了一遍', at('2026-03-07'));
    await county.seal('2026-03-07');
    expect(await findings()).toEqual([]);
    await put('cases', before);
    expect(await findings()).toEqual([`changed ${ID()}`]);
    // Sealed as it lies there, it is still told.
    await county.seal('2026-04-01');
    expect(await findings()).toEqual([`changed ${ID()}`]);
  });

  test('删除个人信息以前的样子', async () => {
    const before = await stored('cases', ID());
    await put('cases', erasedCase(caseRecord.parse(before), at('2026-03-07'), county.keys) as unknown as Stored);
    await county.seal('2026-03-07');
    expect(await findings()).toEqual([]);
    await put('cases', before);
    expect(await findings()).toEqual([`changed ${ID()}`]);
  });
});

describe('不会误报', () => {
  test('零点以后、封存以前写了没有经过的东西；封存以后再写', async () => {
    await county.goOn(ID(), withdrawn('2026-03-06'));
    await type(ID(), '照录音写的', at('2026-03-07', '00:03'));
    await county.seal('2026-03-06', at('2026-03-07', '00:05'));
    expect(await findings()).toEqual([]);
    await type(ID(), '又听了一遍', at('2026-03-07', '10:00'));
    expect(await findings()).toEqual([]);
    await county.seal('2026-03-07', at('2026-03-08', '00:05'));
    for (const since of [undefined, '2026-03-07', '2026-03-08']) expect(await findings(since)).toEqual([]);
    const record = caseRecord.parse(await stored('cases', ID()));
    await put('cases', erasedCase(record, at('2026-03-08', '10:00'), county.keys) as unknown as Stored);
    expect(await findings()).toEqual([]);
  });

  test('零点以后又办了一步，当天的封存里没有前一步的那一版', async () => {
await county.goOn(ID(), correctionAsked('2026-03-06'));
    await county.goOn(ID(), { ...withdrawn('2026-03-07'), at: at('2026-03-07', '00:03') });
    await county.seal('2026-03-06', at('2026-03-07', '00:05'));
    expect(await findings()).toEqual([]);
    await county.seal('2026-03-07', at('2026-03-08', '00:05'));
    expect(await findings()).toEqual([]);
  });

  test('漏了几天没有封存，补上以后', async () => {
    await county.goOn(ID(), withdrawn('2026-03-06'));
    await county.seal('2026-03-09', at('2026-03-10', '03:05'));
    expect(await findings()).toEqual([]);
  });

  test('拆分出来的一件：最后一条经过早，来得晚；封存的时候藏起来的，还是说', async () => {
    const [cases, numbers, moment] = [caseRepository(county.db, county.keys), numberRepository(county.db), at('2026-03-09')];
    await county.seal('2026-03-08');
    const before = { ...aCase(submitted('2026-03-05'), confirmed('2026-03-05')), id: ID(), agencyId: 'second', number: (await stored('cases', ID())).number as string };
    const taken = [await numbers.take({ agencyId: 'second', year: 2026, prefix: 'second' }, moment), await numbers.take({ agencyId: 'second', year: 2026, prefix: 'second' }, moment)];
    const split = { ...before, version: 3, state: 'split' as const, events: [...before.events, { type: 'split', at: moment, by: OFFICER, on: d('2026-03-09'), into: taken.map(({ text }) => text) }] as unknown as typeof before.events };
    const around = await cases.find(ID());
    if (!around) throw new Error('gone');
    const parts = taken.map((number, nth) => ({ number, application: { ...around, disclosure: partOf(split, { id: String(nth).padStart(32, 'e'), agencyId: 'second', number: number.text, applicantKind: before.applicantKind }) } }));
    expect(await cases.saveSplit(before, { ...around, disclosure: split }, parts)).toBe('saved');
    expect(await findings()).toEqual([]);
    const part = await stored('cases', '1'.padStart(32, 'e'));
    await county.db.collection('cases').remove(part._id);
    await county.seal('2026-03-09');
    await put('cases', part);
    expect(await findings()).toEqual([`unsealed ${part._id}`]);
  });
});

describe('更正等申请：不是申请的记录也一样', () => {
  const NEW = '7'.padStart(32, 'f');
  async function registered(day: string): Promise<void> {
    const request = { id: NEW, kind: 'feedback', number: 'first意见第2号', agencyId: 'first', owner: 'owner-of-the-fixture', applicantKind: 'naturalPerson', submittedAt: at(day), content: { kind: 'feedback', words: '希望早一点公开' }, person: { name: '王测试' }, attachments: [] } as const;
    expect(await requestRepository(county.db, county.keys).register(request, { series: 'first:2026:feedback', value: 2, text: request.number }, { supervised: false })).toBe('registered');
  }

  test('封存的那一刻藏起来，过后放回：说没有封存过；照常来的不说', async () => {
    await registered('2026-03-06');
    const hidden = await stored('requests', NEW);
    await byHand('requests', NEW, { key: `2020-01-01/${NEW}` });
    await county.seal('2026-03-06');
    await put('requests', hidden);
    expect(await findings()).toEqual([`unsealed ${NEW}`]);
    const kept = await requestRepository(county.db, county.keys).find(NEW);
    if (!kept) throw new Error('gone');
    await requestRepository(county.db, county.keys).answer(kept, { result: 'elsewhere', at: at('2026-03-07'), by: 'officer-1', words: '请向县里提出。', agency: '县里' });
    await county.seal('2026-03-07');
    expect(await findings()).toEqual([]);
  });

  test('当天来的，封口拿掉、改了，迁移从头做：不替它封口，核对说得出', async () => {
    await registered('2026-03-06');
    await byHand('requests', NEW, { mark: undefined, receivedOn: '2026-03-01' });
    expect(await findings()).toEqual([`changed ${NEW}`]);
    await county.db.collection('operation').remove('schemaVersions');
    await migrate(county.db, county.keys, at('2026-03-06', '12:00'), (error) => { throw error; });
    await county.seal('2026-03-06');
    expect(await findings()).toEqual([`changed ${NEW}`]);
  });

  test('以前没有封口的，迁移照样封口，不算没有封存过', async () => {
    for await (const { _id } of county.db.collection('requests').scan({})) await byHand('requests', _id, { mark: undefined });
    for (const name of ['seals', 'sealParts'] as const) for await (const { _id } of county.db.collection(name).scan({})) await county.db.collection(name).remove(_id);
    await county.seal('2026-03-07');
    await registered('2026-03-08');
    await county.seal('2026-03-08');
    await county.db.collection('operation').remove('schemaVersions');
    await migrate(county.db, county.keys, at('2026-03-09'), (error) => { throw error; });
    await county.seal('2026-03-09');
    expect(await verifyLogs(county.db, county.keys)).toMatchObject({ unchained: { records: 0 }, findings: [] });
  });
});
