import type { FunctionName } from '@/contract/actions';
import { ITEM_LISTS } from '@/contract/item-lists';
import { WORK_FILTERS } from '@/domain/agenda/shelf';
import { addDays } from '@/domain/calendar/civil-date';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import type { CaseEvent } from '@/domain/case/event';
import { foldCase } from '@/domain/case/transition';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { newCaseRecord } from '../../cloudfunctions/_shared/repositories/case-mapping';
import { generateItems } from '../../scripts/generate/items/make';
import { loadItems } from '../../scripts/generate/items/load';
import { putAll } from '../../scripts/generate/put-all';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { confirmed, d, decided, reviewed, served, signed, submitted, withdrawn } from '../fixtures/case';
import { applicationAround } from '../fixtures/stored-case';
import { memberIdOf, startTown, TODAY, type Town } from './town';

/** Applications of one office, over seven years; a few are open. */
const MANY = 400;
const OPEN = 10;
/** The last year's are among them. */
const DAYS = 2500;
/** Published items of the same office. */
const ITEMS = 300;
/** A page has twenty and is asked for from a handful of lists, each of them with one more; far from what is there. */
const MOST = 150;

let town: Town;
let handler: string;

/** What happened to one of them, for every way it may end. */
function story(index: number, day: string): readonly CaseEvent[] {
  const later = (days: number) => addDays(d(day), days);
  const begun = [submitted(day), confirmed(day)];
  if (index < OPEN) return index % 2 === 0 ? begun : [submitted(day)];
  if (index % 10 === 3) return [submitted(day), { ...withdrawn(later(1)), on: later(1) } as CaseEvent];
  const leaf = (['granted', 'granted', 'refused.internalAffairs', 'refused.processInfo'] as const)[index % 4] ?? 'granted';
  return [...begun, decided(later(2), leaf), reviewed(later(2)), signed(later(2)), served(later(3 + (index % 20)))];
}

async function fill(): Promise<void> {
  const keys = { ...await deploymentKeys(town.db, town.cloud.adminEnv), calendar: CHINA_CALENDAR };
  await putAll(town.db, 'cases', Array.from({ length: MANY }, (_, index) => {
    const day = addDays(d(TODAY), -(index < OPEN ? index : 40 + Math.floor((index * DAYS) / MANY)));
    const id = `many-${String(index).padStart(6, '0')}`;
    const made = foldCase({ id, agencyId: 'qiaoguan', number: `乔官依申请〔${day.slice(0, 4)}〕第${MANY - index}号`, applicantKind: index % 9 === 0 ? 'commercialEnterprise' : 'naturalPerson' }, story(index, day), CHINA_CALENDAR);
    if (!made.ok) throw new Error(made.error.code);
    const owner = keys.blind.idFrom('owner', String(index));
    return newCaseRecord({ ...applicationAround(made.value, { description: `第${index}村土地补偿款的分配方案${index === 77 ? '和祖坟搬迁' : ''}`, name: `王测试${index}` }), owner, handler }, keys);
  }));
  await loadItems(town.db, generateItems(ITEMS / 5).map((one) => ({ ...one, agencyId: 'qiaoguan' })));
}

beforeAll(async () => {
  town = await startTown();
  handler = await memberIdOf(town, 'officer');
  await fill();
  // The tables are counted once and kept from then on.
  for (const year of [2023, 2024, 2026]) await town.as('officer').value('annual', 'yearTables', { agencyId: 'qiaoguan', year });
}, 120_000);
afterAll(() => town?.close());

/** Documents the store reads for one call, also those it looks at and throws away. */
async function readsOf(who: PersonaKey, fn: FunctionName, action: string, input: object): Promise<number> {
  const ask = async () => {
    const reply = await town.as(who).send(fn, { action, input });
    if (!reply.ok) throw new Error(`${fn}.${action}: ${reply.code} ${reply.message}`);
  };
  // A process looks once whether it has the right keys.
  await ask();
  const before = town.cloud.documentsRead();
  await ask();
  return town.cloud.documentsRead() - before;
}

const OWN = { agencyId: 'qiaoguan' };
const COUNTY = { agencyId: 'changle' };
const CELLS = ['newlyReceived', 'carriedOverIn', 'carriedOverOut', 'granted', 'outcomesTotal'].flatMap((row) => ['total', 'naturalPerson', 'commercialEnterprise'].map((column) => ({ row, column })));

const PAGES: readonly (readonly [who: PersonaKey, fn: FunctionName, action: string, input: object])[] = [
  ...(['officer', 'head'] as const).flatMap((who) => Object.keys(WORK_FILTERS).map((show) => [who, 'staff', 'workbench', { ...OWN, show }] as const)),
  ...['第77号', '补偿 没有', '祖坟搬迁', '土地补偿款的分配方案和祖坟搬迁', '王测试88', '土地补偿'].map((text) => ['officer', 'staff', 'searchCases', { ...OWN, text }] as const),
  ...(['officer', 'reviewer', 'editor'] as const).flatMap((who) => Object.keys(ITEM_LISTS).map((show) => [who, 'staff', 'itemsOf', { ...OWN, show }] as const)),
  ...CELLS.map((cell) => ['officer', 'annual', 'casesBehind', { ...OWN, year: 2024, ...cell }] as const),
  ['officer', 'annual', 'yearTables', { ...OWN, year: 2024 }], ['officer', 'annual', 'carriedOver', { ...OWN, year: 2024 }],
  ['officer', 'staff', 'getCase', { id: 'many-000300' }], ['officer', 'staff', 'inbox', {}], ['officer', 'staff', 'requestsOf', { ...OWN, state: 'open' }], ['administrator', 'staff', 'listPeople', OWN],
  ['supervisor', 'staff', 'countyOverview', COUNTY],
  ['applicantA', 'applicant', 'listApplications', {}], ['applicantA', 'applicant', 'inbox', {}], ['applicantA', 'applicant', 'listDrafts', {}],
  ['resident', 'public', 'agencyHome', OWN], ['resident', 'public', 'listItems', { ...OWN, scope: 'own' }], ['resident', 'public', 'listItems', { ...OWN, scope: 'county', year: 2024 }],
];

test.each(PAGES)('单位有几百件申请、几百条信息，打开一页仍只读这一页要的：%s %s.%s %j', async (who, fn, action, input) => {
  const reads = await readsOf(who, fn, action, input);
  expect([reads <= MOST, reads]).toEqual([true, reads]);
});

test('上面的数量够大：读遍这个单位的申请或者信息，都超过一页许可的两倍', async () => {
  const [cases, items] = await Promise.all([town.db.collection('cases').count({ agencyId: 'qiaoguan' }), town.db.collection('items').count({ agencyId: 'qiaoguan' })]);
  expect([cases, items].map((count) => count >= 2 * MOST)).toEqual([true, true]);
});
