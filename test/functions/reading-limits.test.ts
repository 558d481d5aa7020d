import type { ActionInput, ActionName, ActionValue } from '@/contract/actions';
import { LIMITS } from '@/contract/limits';
import { civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import { ADDRESSES, SCHEMAS } from '@/domain/open/addresses';
import { readReport } from '@/domain/report/read';
import { GRANTS } from '../../cloudfunctions/_shared/authorization';
import { agencyRepository } from '../../cloudfunctions/_shared/repositories/agencies';
import { publicationRecord, type PublicPublication } from '../../cloudfunctions/_shared/repositories/publication-record';
import { reportId, toRecord } from '../../cloudfunctions/_shared/repositories/report-record';
import { ruleRepository } from '../../cloudfunctions/_shared/repositories/rules';
import { putAll } from '../../scripts/generate/put-all';
import { tabbed } from '../fixtures/report/layouts';
import { SAMPLE } from '../fixtures/report/values';
import { countingDatabase, type CountingDatabase, type Handed } from '../support/counting-database';
import { FORM, newKey, startTown, TODAY, type Town } from './town';

/** Every list here is longer than three pages. */
const MANY = 65;
const FIRST_YEAR = 2008;
const TOWNS = Array.from({ length: MANY }, (_, at) => `many-${at}`);
const AT = instant(Date.UTC(2026, 0, 5, 2));
const idOf = (at: number): string => `reading-limit-${String(at).padStart(4, '0')}`;
const ruleId = (at: number): string => String(at).padStart(16, '0');

let town: Town;
let counting: CountingDatabase;
let lookedUp: { readonly number: string; readonly queryCode: string };
let token: string;
let uploadId = '';

/** Even ones of 乔官镇, odd ones each of another town of the county. */
const item = (at: number): PublicPublication => ({
  id: idOf(at), state: 'public', agencyId: at % 2 === 0 ? 'qiaoguan' : TOWNS[(at - 1) / 2] ?? '', countyId: 'changle', indexNumber: `测/202601-${String(at).padStart(5, '0')}`,
  publishedOn: civilDate('2026-01-05'), publishedAt: AT, changedAt: AT, revisions: [{ revision: 1, on: civilDate('2026-01-05') }],
  content: {
    title: `第${at}号水渠清淤公告`, category: 'township-2', madeOn: civilDate('2026-01-04'), summary: '清理一段水渠。', body: '<p>清淤三天。</p>', paragraphs: ['清淤三天。'], validity: 'inForce', elsewhere: [],
    attachments: at === 0 ? [{ uploadId, fileId: 'cloud://local/none', path: 'uploads/none.pdf', name: '图.pdf', bytes: 9, kind: 'pdf' }] : [],
  },
});

async function load(): Promise<void> {
  const { db } = town;
  const agencies = agencyRepository(db);
  for (const id of TOWNS) await agencies.save({ id, name: `${id}镇人民政府`, shortName: `${id}镇`, parentId: 'changle', level: 'township', numberPrefix: `${id}依申请` });
  const items = Array.from({ length: 2 * MANY }, (_, at) => item(at));
  await putAll(db, 'publications', items.map((one) => ({ _id: one.id, ...publicationRecord(one) })));
  const report = { ...readReport(tabbed({ ...SAMPLE, agency: '昌乐县乔官镇人民政府', year: 2024 })), doubts: [] };
  await putAll(db, 'reports', Array.from({ length: MANY }, (_, at) => FIRST_YEAR + at).filter((year) => year !== 2021).map((year) =>
    ({ _id: reportId('qiaoguan', year), ...toRecord({ agencyId: 'qiaoguan', year, title: `${year}年度报告`, report: { ...report, year }, version: 1, publishedAt: AT, confirmed: [], earlier: [] }) })));
  const rules = ruleRepository(db);
  const edition = { number: 1, madeOn: civilDate('2026-01-04'), publishedOn: civilDate('2026-01-05'), publishedAt: AT, by: 'someone', byName: '某人', body: '一、登记。' };
  for (let at = 0; at < MANY; at += 1) await rules.save({ id: ruleId(at), agencyId: 'qiaoguan', version: 1, key: `${AT}/${ruleId(at)}`, editions: [{ ...edition, title: `制度${at}` }] });
  await putAll(db, 'guideEditions', Array.from({ length: MANY }, (_, at) => ({
    _id: `qiaoguan:${at + 1}`, agencyId: 'qiaoguan', number: at + 1, publishedOn: '2026-01-05', publishedAt: AT, agencyName: '乔官镇人民政府', by: 'someone', byName: '某人', changed: ['电话'], content: '[]',
  })));
}

/** One application on paper with its code, and one consultation with its link. */
async function apply(): Promise<void> {
  const officer = town.as('officer');
  const { id, number, queryCode } = await officer.value('staff', 'registerApplication', { key: newKey(), agencyId: 'qiaoguan', channel: 'inPerson', form: { ...FORM, form: 'paper', delivery: 'post' } });
  lookedUp = { number, queryCode };
  const asked = await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'consultationSent', on: TODAY, kind: 'thirdParty', about: '检验报告能不能公开', receivedByThemOn: TODAY }] });
  ({ token } = await officer.value('staff', 'linkConsultation', { id, consultationId: asked.open.consultations[0]?.id ?? '' }));
}

beforeAll(async () => {
  counting = await countingDatabase();
  town = await startTown({ functionEnv: counting.env });
  counting.leadTo(town.cloud.url);
  uploadId = '0'.repeat(32);
  await load();
  await apply();
  // 检索 reads what is new once a process, whoever asks first; from then on it reads what it shows.
  await town.person(undefined).value('public', 'search', { agencyId: 'qiaoguan', text: '水渠' });
  // And a process looks once whether it has the right keys.
  await town.person(undefined).value('papers', 'reportFile', { agencyId: 'qiaoguan', year: 2021, format: 'csv' });
  await town.person(undefined).value('opinion', 'readConsultation', { token });
}, 120_000);
afterAll(async () => {
  await town?.close();
  await counting?.close();
});

interface Reading<Input, Value> {
  readonly input: () => Input;
  /** Documents that the reply shows. */
  readonly shown: (value: Value) => number;
  /** Documents it may read besides, and what they are. */
  readonly besides?: number;
  readonly why?: string;
  /** Why a list of it is not cut into pages. */
  readonly whole?: string;
}
type Readings<F extends 'public' | 'opinion' | 'papers'> = { readonly [A in ActionName<F>]?: Reading<ActionInput<F, A>, ActionValue<F, A>> };

const OWN = { agencyId: 'qiaoguan' } as const;
const ONE_MORE = '比一页多读一条，才知道有没有下一页';

/** 每个不用登录就能读的动作：显示多少，可以多读多少. A new one without a row here fails the first test. */
const PUBLIC: Readings<'public'> = {
  listAgencies: { input: () => ({}), shown: (all) => all.length, whole: '一县的单位，按首字母当场找' },
  agencyHome: { input: () => OWN, shown: ({ reports, items }) => reports.length + items.length + 2 },
  listReports: { input: () => OWN, shown: ({ reports }) => reports.length + 1, besides: 1, why: ONE_MORE },
  getReport: { input: () => ({ ...OWN, year: 2021 }), shown: ({ years }) => years.length + 2, whole: '换一年看' },
  reportSeries: { input: () => OWN, shown: ({ reports }) => reports.length + 1, whole: '历年一张图' },
  compareReports: { input: () => ({ left: { ...OWN, year: 2021 }, right: { ...OWN, year: 2020 } }), shown: () => 4 },
  listItems: { input: () => ({ ...OWN, scope: 'county' }), shown: ({ items }) => items.length + new Set(items.map(({ agencyId }) => agencyId).concat('qiaoguan')).size, besides: 3, why: `${ONE_MORE}；最早和最近的一条，才知道有哪些年可以选` },
  getItem: { input: () => ({ id: idOf(0) }), shown: () => 2 },
  itemFile: { input: () => ({ id: idOf(0), uploadId }), shown: () => 1 },
  itemsByCategory: { input: () => ({ ...OWN, scope: 'county' }), shown: () => 1, besides: MANY + 3, why: '各单位的计数，每个单位一份' },
  search: { input: () => ({ ...OWN, scope: 'county', text: '水渠清淤' }), shown: ({ hits }) => hits.length + 1 },
  suggest: { input: () => ({ ...OWN, scope: 'county', text: '水渠' }), shown: () => 1 },
  getGuide: { input: () => OWN, shown: ({ editions }) => editions.length + 2, besides: 1, why: ONE_MORE },
  listRules: { input: () => OWN, shown: ({ rules }) => rules.length + 1, besides: 1, why: ONE_MORE },
  getRule: { input: () => ({ ...OWN, id: ruleId(3) }), shown: () => 2 },
  ruleFile: { input: () => ({ ...OWN, id: ruleId(3) }), shown: () => 1 },
  calendar: { input: () => ({}), shown: ({ notices }) => notices.length },
  publishedNumbers: { input: () => ({ ...OWN, year: 2026 }), shown: ({ channels }) => channels.length * 13 + 1 },
  health: { input: () => ({}), shown: () => 0, besides: 3, why: '放假安排和定时任务的记号' },
};
const OPINION: Readings<'opinion'> = {
  readConsultation: { input: () => ({ token }), shown: () => 2, besides: 2, why: '单位；链接先认一次，再看是不是还有效' },
  lookUp: {
    input: () => ({ number: lookedUp.number, code: lookedUp.queryCode }), shown: ({ letters }) => letters.length + 1,
    besides: MANY + 3 + 8, why: '按编号的机关代字认单位，要看各单位的代字；案卷先核对查询码再读；试了几次的记号',
  },
};
const PAPERS: Readings<'papers'> = { reportFile: { input: () => ({ ...OWN, year: 2021, format: 'csv' }), shown: () => 2 } };
/** Anyone may call them, and they change something; what they show is read above or is an address to write to. */
const NOT_READING: readonly string[] = ['opinion.prepareFile', 'opinion.checkFile', 'opinion.answerConsultation'];

const TABLES: Readonly<Record<'public' | 'opinion' | 'papers', Readonly<Record<string, Reading<object, never> | undefined>>>> = { public: PUBLIC, opinion: OPINION, papers: PAPERS };
const sum = (handed: Handed): number => Object.values(handed).reduce((all, count) => all + count, 0);
const open = (['public', 'opinion', 'papers'] as const).flatMap((fn) => Object.entries(GRANTS[fn]).filter(([, grants]) => grants.includes('anyone')).map(([action]) => [fn, action] as const));

describe('一次请求不多读：数据库给出的，不多于显示的', () => {
  test('每个不用登录的动作都在上面的表里；新加的动作请补一行', () => {
    expect(open.filter(([fn, action]) => !TABLES[fn][action] && !NOT_READING.includes(`${fn}.${action}`))).toEqual([]);
  });

  test.each(open.filter(([fn, action]) => TABLES[fn][action]))('%s.%s', async (fn, action) => {
    const row = TABLES[fn][action];
    if (!row) throw new Error('no row');
    const { value: reply, handed } = await counting.during(() => town.person(undefined).send(fn, { action, input: row.input() }));
    const noFile = !reply.ok && (action === 'itemFile' || action === 'ruleFile');
    if (!reply.ok && !noFile) throw new Error(`${reply.code} ${reply.message} ${JSON.stringify(reply.problems)}`);
    const most = (reply.ok ? row.shown(reply.value as never) : 1) + (row.besides ?? 0);
    expect([sum(handed) <= most, most, handed]).toEqual([true, most, handed]);
    const lists = reply.ok ? [reply.value, ...Object.values(reply.value as object)].filter(Array.isArray) : [];
    expect(lists.every(({ length }) => length <= LIMITS.pageSize) || row.whole !== undefined).toBe(true);
    // Without a reason nothing is read besides.
    expect(row.besides === undefined).toBe(row.why === undefined);
  });

  const entriesIn = (text: string): number => text.split(/<entry>|"id":/).length - 1;
  /** 数据文件的地址，显示多少。 */
  test.each<readonly [string, number | ((text: string) => number)]>([
    [ADDRESSES.index(), MANY + 3], [SCHEMAS.report, 0], [SCHEMAS.item, 0], [ADDRESSES.agency('qiaoguan'), 1], [ADDRESSES.reports('qiaoguan'), MANY + 1],
    [ADDRESSES.report('qiaoguan', 2021, 'json'), 2], [ADDRESSES.report('qiaoguan', 2021, 'csv'), 2], [ADDRESSES.report('qiaoguan', 2021, 'html'), 2], [ADDRESSES.table('qiaoguan', 2021, 3), 2], [ADDRESSES.original('qiaoguan', 2021), 2],
    // One more than a page, so that the next is known.
    [ADDRESSES.items('qiaoguan'), 20 + 1 + 1], [ADDRESSES.item('qiaoguan', idOf(0)), 2], [ADDRESSES.itemPage('qiaoguan', idOf(0)), 2],
    // Of a county, with the names of its agencies.
    ...(['json', 'atom'] as const).flatMap((format) => [
      [ADDRESSES.feed('qiaoguan', format), (text: string) => entriesIn(text) + 1] as const, [ADDRESSES.feed('changle', format), (text: string) => entriesIn(text) + 1 + MANY + 3] as const,
    ]),
  ])('%s', async (path, shown) => {
    const { value: response, handed } = await counting.during(() => fetch(`${town.cloud.url}/${path}`));
    expect(response.status).toBe(200);
    const most = typeof shown === 'number' ? shown : shown(await response.text());
    expect([sum(handed) <= most, most, handed]).toEqual([true, most, handed]);
  });
});

/** Goes on to the end. */
async function pages<P, C>(first: (cursor: C | undefined) => Promise<P>, next: (page: P) => C | undefined): Promise<readonly P[]> {
  const all: P[] = [];
  let cursor: C | undefined;
  do {
    const page = await first(cursor);
    all.push(page);
    cursor = next(page);
  } while (cursor !== undefined && all.length < 50);
  return all;
}

describe('每个列表都能翻页，下一页接着上一页，每条一次', () => {
  const someone = () => town.person(undefined);
  /** Every page but the last is full, and nothing comes twice. */
  function expectWhole(parts: readonly (readonly string[])[], size: number, count: number): void {
    expect(parts.slice(0, -1).map(({ length }) => length)).toEqual(parts.slice(0, -1).map(() => size));
    expect(new Set(parts.flat()).size).toBe(count);
    expect(parts.flat()).toHaveLength(count);
  }

  test.each([['own', MANY], ['county', 2 * MANY]] as const)('公开目录 %s', async (scope, count) => {
    for (const more of [{ category: 'township-2' as const }, { category: 'township-2' as const, year: 2026 }]) {
      const all = await pages((cursor: string | undefined) => someone().value('public', 'listItems', { ...OWN, scope, ...more, ...(cursor && { cursor }) }), ({ next }) => next);
      const ids = all.map(({ items }) => items.map(({ id }) => id).filter((id) => id.startsWith('reading-limit')));
      expect(new Set(ids.flat()).size).toBe(count);
      expect(ids.flat()).toHaveLength(count);
      expect(ids.flat()).toEqual([...ids.flat()].sort().reverse());
    }
  });
  test('年报', async () => {
    const all = await pages((before: number | undefined) => someone().value('public', 'listReports', { ...OWN, ...(before && { before }) }), ({ next }) => next);
    expectWhole(all.map(({ reports }) => reports.map(({ year }) => String(year))), 20, MANY);
    expect(all[0]?.total).toBe(MANY);
  });
  test('制度', async () => {
    const all = await pages((cursor: string | undefined) => someone().value('public', 'listRules', { ...OWN, ...(cursor && { cursor }) }), ({ next }) => next);
    expectWhole(all.map(({ rules }) => rules.map(({ id }) => id)), 20, MANY);
  });
  test('指南的历次版本', async () => {
    const all = await pages((before: number | undefined) => someone().value('public', 'getGuide', { ...OWN, ...(before && { before }) }), ({ next }) => next);
    expectWhole(all.map(({ editions }) => editions.map(({ number }) => String(number))), 20, MANY);
    expect(all.every(({ edition }) => edition?.number === MANY)).toBe(true);
  });
  test('检索', async () => {
    const all = await pages((cursor: string | undefined) => someone().value('public', 'search', { ...OWN, text: '水渠清淤公告', kind: 'item', ...(cursor && { cursor }) }), ({ next }) => next);
    const ids = all.map(({ hits }) => hits.map((hit) => ('id' in hit ? hit.id : '')).filter((id) => id.startsWith('reading-limit')));
    expect(all.slice(0, -1).every(({ hits }) => hits.length === 10)).toBe(true);
    expect(new Set(ids.flat()).size).toBe(MANY);
    expect(ids.flat()).toHaveLength(MANY);
  });
  test('目录的数据文件', async () => {
    interface Part { readonly items: readonly { readonly id: string }[]; readonly next?: string }
    const all = await pages(async (address: string | undefined) => await (await fetch(address ?? `${town.cloud.url}/${ADDRESSES.items('qiaoguan')}`)).json() as Part, ({ next }) => next);
    const ids = all.flatMap(({ items }) => items.map(({ id }) => id)).filter((id) => id.startsWith('reading-limit'));
    expect(all.slice(0, -1).every(({ items }) => items.length === 20)).toBe(true);
    expect([new Set(ids).size, ids.length]).toEqual([MANY, MANY]);
  });
});
