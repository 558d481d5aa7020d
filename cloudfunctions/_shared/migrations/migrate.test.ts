import { EARLIER_FORMS } from '../repositories/shelf-record';
import { loggedCounty, type LoggedCounty } from '../../../test/fixtures/logged-county';
import { instant } from '@/domain/calendar/instant';
import { verifyLogs } from '../audit/verify-logs';
import { canonical } from '../chain/canonical';
import type { Stored } from '../database';
import { accessLogRepository } from '../repositories/access-log';
import { caseRepository } from '../repositories/cases';
import { openEvents, type StoredEvent } from '../repositories/event-seal';
import type { CollectionName } from '../schema';
import { MIGRATIONS } from './all';
import { migrate } from './migrate';
import type { Migration } from './migration';

const AT = instant(Date.UTC(2026, 2, 9, 1, 0));
const LATER = instant(Date.UTC(2026, 2, 10, 2, 0));
type Raw = Record<string, unknown>;

let county: LoggedCounty;
beforeAll(async () => { county = await loggedCounty(); }, 60_000);
afterAll(() => county.on.close());
// What is migrated is of today again, so the next shape begins there.
beforeEach(async () => { await county.db.collection('operation').remove('schemaVersions'); });

const failures: unknown[] = [];
const run = (most?: number, all?: readonly Migration[], at = AT) => migrate(county.db, county.keys, at, (error) => failures.push(error), most, all);
async function all(name: CollectionName): Promise<readonly Stored[]> {
  const found: Stored[] = [];
  for await (const stored of county.db.collection(name).scan({})) found.push(stored);
  return found;
}
async function change(name: CollectionName, how: (document: Raw) => void): Promise<void> {
  for (const stored of await all(name)) {
    const { _id, ...raw } = JSON.parse(JSON.stringify(stored)) as Raw & { _id: string };
    how(raw);
    await county.db.collection(name).put(_id, raw);
  }
}
/** What every reader sees, whatever the shape it is stored in. */
async function seen(): Promise<string> {
  const { db, keys, ids } = county;
  const cases = caseRepository(db, keys);
  const read = await Promise.all(ids.map(async (id) => { const found = await cases.find(id); return [found?.disclosure, found?.person(), found?.request]; }));
  return canonical([read, await accessLogRepository(db, keys).of(ids)]);
}
const projectionPart = (raw: Raw) => raw.projection as Raw;

/** 链值 in the messages came with the chains. */
const untold = () => change('messages', (raw) => { delete raw.link; });

/** 以前的样子, each as some release stored it. */
const SHAPES: Readonly<Record<string, () => Promise<void>>> = {
  经过还没有封存: async () => {
    const plain = new Map((await all('cases')).map(({ _id, events }) => [_id, openEvents(_id, events as StoredEvent[], county.keys.sealer)]));
    for (const stored of await all('cases')) {
      const { _id, chain: _chain, ...rest } = stored;
      await county.db.collection('cases').put(_id, { ...rest, events: plain.get(_id) });
    }
    await untold();
  },
  经过没有接上链: async () => {
    await change('cases', (raw) => {
      delete raw.chain;
      for (const event of raw.events as Raw[]) { delete event.digest; delete event.link; }
    });
    await untold();
  },
  没有列表里的位置: () => change('cases', (raw) => { delete projectionPart(raw).shelf; }),
  列表里的位置是以前的各版: async () => {
    const forms = EARLIER_FORMS.filter((form) => form !== null);
    let nth = 0;
    await change('cases', (raw) => { projectionPart(raw).shelf = { form: forms[(nth += 1) % forms.length], desk: 'work' }; });
  },
  没有复议: () => change('cases', (raw) => { for (const field of ['remedies', 'remedyKey']) delete projectionPart(raw)[field]; }),
  没有写的时间: () => change('cases', (raw) => { delete projectionPart(raw).writtenKey; }),
  查看的原因没有封存: () => change('accessLog', (raw) => { raw.reason = '核实身份'; }),
  查看记录没有接上链: async () => {
    await change('accessLog', (raw) => { for (const field of ['chain', 'seq', 'digest', 'link']) delete raw[field]; raw.reason = '核实身份'; });
    for (const { _id } of await all('accessHeads')) await county.db.collection('accessHeads').remove(_id);
  },
  更正申请等没有封口: async () => {
    for (const name of ['requests', 'items', 'yearReports'] as const) await change(name, (raw) => { delete raw.mark; });
    await change('yearReports', (raw) => { delete raw.changedAt; });
  },
  公布的年报没有封口: async () => {
    await change('reports', (raw) => { delete raw.mark; delete raw.before; });
    await change('reportVersions', (raw) => { delete raw.mark; });
  },
  单位和人员没有数改动: async () => {
    await county.db.collection('agencies').put('one', { name: '一' });
    await county.db.collection('members').put('two', { identity: 'i', agencyId: 'one', name: '乙', roles: ['officer'] });
  },
  站内消息没有看过微信: () => change('messages', (raw) => { delete raw.pushed; }),
};

/** Seals were made of what was there; of an earlier release there are none yet. */
async function unsealed(): Promise<void> {
  for (const name of ['seals', 'sealParts'] as const) for (const { _id } of await all(name)) await county.db.collection(name).remove(_id);
}

/** Whether a document is as today's release writes it. */
function isOfToday(name: CollectionName, raw: Raw): boolean {
  switch (name) {
    case 'cases': return raw.chain !== undefined && (raw.events as Raw[]).every(({ link, items }) => link !== undefined && items === undefined) && ['shelf', 'remedies', 'remedyKey', 'writtenKey'].every((field) => projectionPart(raw)[field] !== undefined) && (projectionPart(raw).shelf as Raw).form === EARLIER_FORMS.length;
    case 'accessLog': return String(raw.reason).startsWith('v1.');
    case 'agencies': case 'members': return raw.version === 1;
    case 'requests': case 'items': case 'reports': return raw.mark !== undefined;
    case 'yearReports': return raw.mark !== undefined && raw.changedAt !== undefined;
    default: return raw.pushed !== undefined;
  }
}

test('什么都是现在的样子：一条也不改，封存也还对', async () => {
  expect(await run()).toMatchObject({ changed: 0, failed: 0, pending: [] });
  expect((await verifyLogs(county.db, county.keys)).findings).toEqual([]);
});

test.each(Object.keys(SHAPES))('%s：改成现在的样子，读出来一样，记录核对没有问题；再做一次什么也不改', async (shape) => {
  const before = await seen();
  await unsealed();
  await SHAPES[shape]?.();
  expect(await seen()).toBe(before);
  const first = await run();
  expect(first).toMatchObject({ failed: 0, pending: [] });
  expect(first.changed).toBeGreaterThan(0);
  for (const { collections } of MIGRATIONS) {
    for (const name of collections) for (const stored of await all(name)) expect([name, isOfToday(name, stored)]).toEqual([name, true]);
  }
  expect(await seen()).toBe(before);
  expect((await verifyLogs(county.db, county.keys)).findings).toEqual([]);
  expect(await run()).toEqual({ checked: 0, changed: 0, failed: 0, pending: [] });
});

test('停了接着做；两个一起做，一条不做两遍；打不开的说出来，过一天再试', async () => {
  await SHAPES.站内消息没有看过微信?.();
  const messages = (await all('messages')).length;
  const asked: string[] = [];
  const counting: Migration = { number: 1, about: '数一数', collections: ['rules', 'messages'], moved: (document) => { asked.push(document._id); return document.pushed === undefined ? { ...document, pushed: true } : undefined; } };
  const broken: Migration = { number: 2, about: '打不开的', collections: ['messages'], moved: (document) => { if (document.repaired) return undefined; throw new Error('broken'); } };
  expect(await run(0, [counting, broken])).toMatchObject({ checked: 0, pending: ['数一数', '打不开的'] });
  const [one, other] = await Promise.all([run(1, [counting]), run(1, [counting])]);
  expect(one.changed + other.changed).toBe(messages);
  failures.length = 0;
  expect(await run(undefined, [counting, broken])).toMatchObject({ failed: messages, pending: ['打不开的'] });
  expect(failures).toHaveLength(messages);
  expect(await run(undefined, [counting, broken])).toMatchObject({ checked: 0, pending: ['打不开的'] });
  await change('messages', (raw) => { raw.repaired = true; });
  expect(await run(undefined, [counting, broken], LATER)).toMatchObject({ checked: messages, failed: 0, pending: [] });
});

test('编号从一起，不跳', () => expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1)));
