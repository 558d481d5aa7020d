import fc from 'fast-check';
import { heldDatabase, type Held } from '../../../test/support/held-database';
import { loggedCounty, OFFICES, type LoggedCounty } from '../../../test/fixtures/logged-county';
import { caseMark } from '../chain/case-chain';
import type { Stored } from '../database';
import type { CollectionName } from '../schema';
import { verifyLogs } from './verify-logs';

type Raw = Record<string, unknown>;
const LOGS = ['cases', 'accessLog', 'accessHeads', 'seals', 'sealParts', 'numberLog', 'requests', 'items', 'yearReports', 'reports', 'reportVersions', 'publications'] as const satisfies readonly CollectionName[];
type Log = (typeof LOGS)[number];

let county: LoggedCounty;
const kept = new Map<string, ReadonlyMap<string, Stored>>();
beforeAll(async () => {
  county = await loggedCounty();
  for (const name of [...LOGS, 'messages'] as const) {
    const all = new Map<string, Stored>();
    for await (const stored of county.db.collection(name).scan({})) all.set(stored._id, stored);
    kept.set(name, all);
  }
}, 60_000);
afterAll(() => county?.on.close());

type Scope = Parameters<typeof verifyLogs>[2];
const verify = (scope?: Scope) => verifyLogs(county.db, county.keys, scope);
const kindsOf = async (scope?: Scope) => (await verify(scope)).findings.map(({ kind }) => kind);
const copyOf = (stored: Stored): Raw => JSON.parse(JSON.stringify(stored)) as Raw;
const docs = (name: Log): readonly Stored[] => [...kept.get(name)?.values() ?? []];

/** What somebody does who has the database and not the program: here, to documents that lie in memory as they were stored. */
interface Hands {
  readonly put: (document: Raw) => void;
  readonly remove: (id: string) => void;
}

async function after(name: Log, deed: (hands: Hands) => void): Promise<readonly string[]> {
  const held: Held = new Map([...kept].map(([collection, all]) => [collection, new Map(all)]));
  const mine = held.get(name);
  if (!mine) throw new Error(`nothing in ${name}`);
  deed({ put: (document) => { mine.set(String(document._id), document as Stored); }, remove: (id) => { mine.delete(id); } });
  return (await verifyLogs(heldDatabase(held), county.keys)).findings.map(({ kind }) => kind);
}
const eventsOf = (one: Stored): Raw[] => copyOf(one).events as Raw[];
const longest = (): Stored => {
  const one = docs('cases').find(({ _id }) => _id === county.ids[0]);
  if (!one) throw new Error('the longest story is gone');
  return one;
};

describe('没有人动过', () => {
  test('什么也没有发现；封存、查看记录、经过都看到了', async () => {
    expect(await verify()).toEqual({
      cases: 4, events: 13, accesses: 7, chains: 5, records: 8, seals: 12, unchained: { cases: 0, accesses: 0, records: 0 },
      lastSeal: { day: '2026-03-05', digest: expect.stringMatching(/^(\d{4} ){3}\d{4}$/) }, findings: [],
    });
  });

  test('只看一个单位、只看一天以来，也没有发现', async () => {
    for (const agencyId of OFFICES) expect(await verify({ agencyId })).toMatchObject({ findings: [] });
    expect(await verify({ since: '2026-03-05' })).toMatchObject({ findings: [] });
  });

  test('记在外面的封存号对得上；换了、没有那一天，说出来', async () => {
    const { lastSeal } = await verify();
    const digest = lastSeal?.digest.replaceAll(' ', '') ?? '';
    expect(await kindsOf({ kept: [{ day: '2026-03-05', digest }] })).toEqual([]);
    expect(await kindsOf({ kept: [{ day: '2026-03-05', digest: '0'.repeat(16) }, { day: '2026-01-01', digest }] })).toEqual(['changed', 'sealGone']);
  });
});

describe('一件申请的经过', () => {
  const withEvents = (change: (events: Raw[]) => Raw[], more: Raw = {}) => after('cases', ({ put }) => put({ ...copyOf(longest()), ...more, events: change(eventsOf(longest())) }));
  const unlinked = (events: Raw[]): Raw[] => events.map(({ digest: _digest, link: _link, ...event }) => event);

  test('改一条的日期', async () => {
    expect(await withEvents((events) => events.map((event, index) => (index === 3 ? { ...event, on: '2026-03-01' } : event)))).toEqual(['changed']);
  });
  test('删掉中间一条；连版本也改小', async () => {
    const without = (events: Raw[]): Raw[] => events.filter((_, index) => index !== 2);
    expect(await withEvents(without)).toEqual(expect.arrayContaining(['removed']));
    expect(await withEvents(without, { version: Number(longest().version) - 1 })).toEqual(expect.arrayContaining(['removed']));
  });
  test('调换两条', async () => {
    expect(await withEvents(([a, b, c, d, ...rest]) => [a, c, b, d, ...rest] as Raw[])).toContain('reordered');
  });
  test('加进一条', async () => {
    expect(await withEvents((events) => [...events, { ...events[1] }])).toContain('added');
  });
  test('整份换回当天早上的样子，那时的封口也抄了来：当天的消息说有更多', async () => {
    const [last, ...before] = eventsOf(longest()).reverse();
    expect(last?.type).toBe('served');
    const earlier = before.reverse();
    const { version } = longest();
    // As it was stored then, copied by somebody who foresaw it.
    const as = { ...copyOf(longest()), events: earlier, version: Number(version) - 1, state: 'signed' };
    const { outcome: _outcome, closedOn: _closedOn, ...then } = as as Raw;
    expect(await after('cases', ({ put }) => put({ ...then, chain: { form: 1, head: earlier[earlier.length - 1]?.link, mark: caseMark(county.keys.blind, then as never) } }))).toEqual(['removed']);
  });
  test('整件删掉：封存过的，还没有封存、只有消息说有的', async () => {
    expect(await after('cases', ({ remove }) => remove(longest()._id))).toEqual(['gone']);
  });
  test('把链全部拿掉，改了再等下一次写', async () => {
    const { chain: _chain, ...rest } = copyOf(longest());
    expect(await after('cases', ({ put }) => put({ ...rest, events: unlinked(eventsOf(longest())) }))).toEqual(['changed']);
  });
  test('写进来一件没有链的', async () => {
    const { chain: _chain, ...rest } = copyOf(longest());
    expect(await after('cases', ({ put }) => put({ ...rest, _id: 'b'.repeat(32), number: '冒充第9号', events: unlinked(eventsOf(longest())) }))).toContain('added');
  });
});

/** Ways to a value inside a document that the log answers for. */
function leavesOf(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]));
}
/** Derived, or changing without an event; the log says nothing of them. */
const NOT_LOGGED: Readonly<Record<Log, readonly string[]>> = { cases: ['_id', 'projection', 'handler'], accessLog: ['_id'], accessHeads: ['_id'], seals: ['_id'], sealParts: ['_id'], numberLog: ['_id'], requests: ['_id'], items: ['_id', 'shelf.dutyKey'], yearReports: ['_id'], reports: ['_id'], reportVersions: ['_id'], publications: ['_id', 'countyId'] };

function changedAt(document: Raw, path: readonly (string | number)[], drop: boolean): Raw {
  const copy = JSON.parse(JSON.stringify(document)) as Raw;
  const holder = path.slice(0, -1).reduce<Raw>((part, name) => part[name] as Raw, copy);
  const name = path[path.length - 1] ?? '';
  const value = holder[name];
  if (drop && !Array.isArray(holder)) Reflect.deleteProperty(holder, name);
  else holder[name] = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value).slice(0, -1)}${String(value).endsWith('0') ? '1' : '0'}`;
  return copy;
}

/** One deed: a value changed or dropped, a document removed, two exchanged, one copied, an event put elsewhere or taken out. */
const deed = fc.record({ nth: fc.nat(), other: fc.nat(), where: fc.nat(), how: fc.constantFrom('change', 'change', 'drop', 'remove', 'swap', 'copy', 'event') });
/** Numbers that came after the last seal are not sealed yet. */
const sealedNumbers = () => docs('numberLog').filter(({ series, value }) => docs('seals').some(({ numbers }) => (numbers as { series: string; through: number }[] | undefined)?.some((one) => one.series === series && one.through >= Number(value))));

/** The logged values of a document, by where they lie. */
const loggedIn = (name: Log, one: Stored) => leavesOf(copyOf(one)).filter((path) => !NOT_LOGGED[name].some((left) => path.join('.') === left || path[0] === left));
const documentsIn = (name: Log) => (name === 'numberLog' ? sealedNumbers() : docs(name));

test.each(LOGS)('%s：每一栏都改一次，没有一栏改了不说', async (name) => {
  // One of each kind of document: what stands at the same place in another is held by the same digest.
  const places = new Map(documentsIn(name).flatMap((one) => loggedIn(name, one).map((path) => [path.map((part) => (typeof part === 'number' ? '[]' : part)).join('.'), { one, path }] as const)));
  const unnoticed: string[] = [];
  for (const [place, { one, path }] of places) {
    if ((await after(name, ({ put }) => put(changedAt(copyOf(one), path, false)))).length === 0) unnoticed.push(place);
  }
  expect(places.size).toBeGreaterThan(4);
  expect(unnoticed).toEqual([]);
}, 60_000);

/** Where a document stands: looks at personal data by their place in their chain, everything else by its id. */
const placeOf = (name: Log, { _id, chain, seq }: Stored): Raw => (name === 'accessLog' ? { chain, seq } : { _id });

function moved(events: Raw[], where: number, other: number): Raw[] {
  const from = where % events.length;
  const [taken, to] = [events.splice(from, 1), other % (events.length + 1)];
  // Where it was, it is left out.
  if (to !== from) events.splice(to, 0, ...taken);
  return events;
}

test.each(LOGS)('%s：改任何一处、删任何一份、换任何两份、加任何一份，都查得出来', async (name) => {
  const documents = documentsIn(name);
  expect(documents.length).toBeGreaterThan(1);
  await fc.assert(fc.asyncProperty(deed, async ({ nth, other, where, how }) => {
    const one = documents[nth % documents.length] as Stored;
    const another = documents[(nth + 1 + (other % (documents.length - 1))) % documents.length] as Stored;
    const leaves = loggedIn(name, one);
    const found = await after(name, ({ put, remove }) => {
      switch (how) {
        case 'change': case 'drop': put(changedAt(copyOf(one), leaves[where % leaves.length] ?? [], how === 'drop')); break;
        case 'remove': remove(one._id); break;
        case 'swap': put({ ...copyOf(one), ...placeOf(name, another) }); put({ ...copyOf(another), ...placeOf(name, one) }); break;
        case 'copy': put({ ...copyOf(one), _id: `${one._id}0`, ...(name === 'numberLog' && { value: Number(one.value) + 0.5 }) }); break;
        case 'event': if (name === 'cases') put({ ...copyOf(one), events: moved(eventsOf(one), where, other) }); else remove(one._id);
      }
    });
    expect({ name, how, id: one._id, found: found.length > 0 }).toEqual({ name, how, id: one._id, found: true });
  }), { numRuns: 40 });
}, 60_000);
