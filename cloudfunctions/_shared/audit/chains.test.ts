import { aCase, at, confirmed, d, submitted, withdrawn } from '../../../test/fixtures/case';
import { loggedCounty, type LoggedCounty } from '../../../test/fixtures/logged-county';
import { applicationAround } from '../../../test/fixtures/stored-case';
import { readKeyring } from '../crypto/keyring';
import { sealer } from '../crypto/sealer';
import type { Stored } from '../database';
import { erasedCase } from '../erasure/erased-case';
import { accessLogRepository } from '../repositories/access-log';
import { caseRecord } from '../repositories/case-record';
import { newCaseRecord } from '../repositories/case-mapping';
import { caseRepository } from '../repositories/cases';
import { keyRotationRepository } from '../repositories/key-rotations';
import { sealRepository } from '../repositories/seals';
import { verifyLogs } from './verify-logs';

let county: LoggedCounty;
beforeAll(async () => { county = await loggedCounty(); }, 60_000);
afterAll(() => county?.on.close());

const verify = async () => verifyLogs(county.db, county.keys);
const findings = async () => (await verify()).findings.map(({ kind, message }) => `${kind} ${message}`);
const stored = async (id: string): Promise<Stored> => {
  const found = await county.db.collection('cases').get(id);
  if (!found) throw new Error(`no such case: ${id}`);
  return found;
};
const eventsOf = (one: Stored) => one.events as readonly Record<string, unknown>[];
const unlinked = (one: Stored) => eventsOf(one).map(({ digest: _digest, link: _link, ...event }) => event);
const [waiting, unconfirmed] = [1, 2] as const;
const idOf = (nth: number) => county.ids[nth] ?? '';

test('再写一件，只添新的一条：以前的一个字节也不动', async () => {
  const before = eventsOf(await stored(idOf(unconfirmed)));
  await county.goOn(idOf(unconfirmed), withdrawn('2026-03-06'));
  const after = eventsOf(await stored(idOf(unconfirmed)));
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after[before.length]).toMatchObject({ type: 'withdrawn', digest: expect.stringMatching(/^[0-9a-f]{32}$/), link: expect.stringMatching(/^[0-9a-f]{32}$/) });
  expect(await findings()).toEqual([]);
});

test('一个人同时看几份，一条不漏，链不断', async () => {
  const log = accessLogRepository(county.db, county.keys);
  const look = (nth: number) => log.write({ caseId: idOf(0), agencyId: 'first', memberId: 'officer-9', at: at('2026-03-06', `15:${10 + nth}`), what: 'attachment', reason: '打开附件', requestId: `r-${nth}` });
  await Promise.all(Array.from({ length: 6 }, (_, nth) => look(nth)));
  expect(await verify()).toMatchObject({ findings: [], accesses: 13 });
  const [head] = await county.db.collection('accessHeads').find({ _id: 'first:officer-9:2026-03-06' }, { limit: 1 });
  expect(head).toMatchObject({ count: 6 });
});

test('封存同时做两遍、做完又做：还是那一份；漏了的几天由下一次补上', async () => {
  const seals = sealRepository(county.db, county.keys);
  const [one, other] = await Promise.all([seals.sealAgency('first', d('2026-03-06'), at('2026-03-07', '00:05')), seals.sealAgency('first', d('2026-03-06'), at('2026-03-07', '00:06'))]);
  expect(one.root).toBe(other.root);
  await county.seal('2026-03-06');
  expect((await seals.last())?.day).toBe('2026-03-06');
  await county.goOn(idOf(3), withdrawn('2026-03-08'));
  await county.seal('2026-03-09');
  const later = await seals.sealAgency('second', d('2026-03-09'), at('2026-03-10'));
  expect(later).toMatchObject({ from: '2026-03-07', parts: expect.arrayContaining([expect.objectContaining({ kind: 'cases', count: 1 })]) });
  expect(await findings()).toEqual([]);
  // Stopped between one office and the next; the next night goes on.
  await seals.sealAgency('first', d('2026-03-10'), at('2026-03-11'));
  expect(await findings()).toEqual([expect.stringContaining('2026-03-10有单位的封存，没有全部单位的：还没有封存完，或者不见了')]);
  await county.seal('2026-03-11');
  expect(await findings()).toEqual([]);
});

test('改过以后又写了一条：改的那一条还是查得出来', async () => {
  const before = await stored(idOf(waiting));
  const [first, second] = eventsOf(before);
  await county.db.collection('cases').change({ _id: before._id }, { events: [first, { ...second, on: '2026-03-01' }] });
  // After everything that is sealed by now.
  await county.goOn(idOf(waiting), withdrawn('2026-03-12'));
  expect(await findings()).toEqual(expect.arrayContaining([expect.stringContaining('第2条经过（2026年3月3日（星期二） 确认收到）不是写下时的样子')]));
  const now = await stored(idOf(waiting));
  await county.db.collection('cases').change({ _id: now._id }, { events: [first, second, ...eventsOf(now).slice(2)] });
  expect(await findings()).toEqual([]);
});

test('换了密钥，链照样接得上', async () => {
  const old = JSON.parse(county.on.cloud.adminEnv.FIELD_KEYS ?? '') as { readonly keys: Record<string, unknown> };
  const keyring = readKeyring(JSON.stringify({ current: 'next', keys: { ...old.keys, next: Buffer.alloc(32, 7).toString('base64') } }));
  const rotation = keyRotationRepository(county.db, { sealer: sealer(keyring) });
  for (const name of ['cases', 'accessLog'] as const) for await (const document of county.db.collection(name).scan({})) expect(await rotation.move(name, document)).toBe('resealed');
  expect(await findings()).not.toEqual([]);
  county = { ...county, keys: { ...county.keys, sealer: sealer(keyring) } };
  expect(await findings()).toEqual([]);
});

test('依法删除了个人信息，链照样接得上；删除以后再改，查得出来', async () => {
  const record = caseRecord.parse(await stored(idOf(0)));
  const erased = erasedCase(record, at('2036-01-05'), county.keys);
  await county.db.collection('cases').put(record._id, erased);
  expect(JSON.stringify(erased.events.map(({ link }) => link))).toBe(JSON.stringify(record.events.map(({ link }) => link)));
  expect(await findings()).toEqual([]);
  await county.db.collection('cases').put(record._id, { ...erased, events: erased.events.map((event, index) => (index === 1 ? { ...event, at: at('2026-03-09') } : event)) });
  expect(await findings()).not.toEqual([]);
  await county.db.collection('cases').put(record._id, record);
});

describe('以前没有链的', () => {
  const OLD = 'c'.repeat(32);
  beforeAll(async () => {
    const made = newCaseRecord(applicationAround({ ...aCase(submitted('2026-03-02'), confirmed('2026-03-03')), id: OLD, agencyId: 'third', number: '以前第1号' }), county.keys);
    const { chain: _chain, ...before } = made as unknown as Stored;
    await county.on.db.collection('cases').add({ ...before, events: unlinked(before as Stored) });
  });

  test('核对说有几件没有接上，不算错', async () => {
    expect(await verify()).toMatchObject({ unchained: { cases: 1 }, findings: [] });
  });
  test('定时任务接上，版本不变；接过的不再接', async () => {
    const cases = caseRepository(county.db, county.keys);
    const { version } = await stored(OLD);
    expect(await cases.unchainedOf('third')).toEqual([OLD]);
    expect([await cases.chain(OLD, at('2026-03-10')), await cases.chain(OLD, at('2026-03-10')), await cases.chain('d'.repeat(32), at('2026-03-10'))]).toEqual([true, false, false]);
    expect(await cases.unchainedOf('third')).toEqual([]);
    expect(await stored(OLD)).toMatchObject({ version, chain: { form: 1 } });
    expect(await verify()).toMatchObject({ unchained: { cases: 0 }, findings: [] });
  });
});

test('单位的申请全部接上、封存过以后，没有链的就是加进来的', async () => {
  const { chain: _chain, ...rest } = await stored(idOf(0));
  await county.on.db.collection('cases').add({ ...rest, _id: 'e'.repeat(32), number: '冒充第1号', events: unlinked(rest as Stored) });
  expect(await findings()).toEqual(expect.arrayContaining([expect.stringMatching(/^added 没有链/)]));
  await county.db.collection('cases').remove('e'.repeat(32));
});
