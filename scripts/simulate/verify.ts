import type { ActionInput } from '@/contract/actions';
import type { YearTables } from '@/contract/year-tables';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { checkTables } from '@/domain/report/checks';
import { messageOf } from '@/domain/report/finding';
import { verifyLogs } from '../../cloudfunctions/_shared/audit/verify-logs';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { MAX_PAGE } from '../../cloudfunctions/_shared/database';
import { eachAtOnce } from './at-once';
import { agencyIdOf, COUNTY_ID } from './county';
import type { SimulationOptions } from './options';
import { differing, everyCase, flat, openAfter, sum, table3Of, table4Of, type Numbers, type Told } from './recount';
import { openWorld, type Caller, type World } from './world';

/** What was proved, and what did not hold; an empty list of failures is the proof. */
export interface Verified {
  readonly cases: number;
  readonly practice: number;
  readonly remedies: number;
  readonly tables: number;
  /** Cells that were opened, and the cases behind them. */
  readonly cells: number;
  readonly behind: number;
  /** 上年结转 that was compared by id. */
  readonly carried: number;
  readonly rollUps: number;
  /** Events and looks at personal data whose chains hold, and seals. */
  readonly events: number;
  readonly accesses: number;
  readonly seals: number;
  readonly failures: readonly string[];
}

type Tables = Pick<YearTables, 'table3' | 'table4'>;

const numbersOf = ({ table3, table4 }: Tables): { readonly three: Numbers; readonly four: Numbers } => ({ three: flat(table3), four: flat(table4) });

async function pages<T>(page: (cursor?: string) => Promise<{ readonly items: readonly T[]; readonly next?: string }>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const { items, next } = await page(cursor);
    all.push(...items);
    cursor = next;
  }
  return all;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && [...a].sort().join() === [...b].sort().join();

/** Opens every cell that is not zero: as many cases stand behind it as it says. */
async function cellsOf(officer: Caller, agencyId: string, year: number, { three, four }: ReturnType<typeof numbersOf>, failures: string[]): Promise<{ readonly cells: number; readonly behind: number }> {
  let [cells, behind] = [0, 0];
  const opened = (cell: string, number: number, total: number, listed: number) => {
    cells += 1;
    behind += listed;
    if (total !== number || listed !== number) failures.push(`${agencyId} ${year} ${cell}：写着${number}，打开是${total}，列出${listed}`);
  };
  for (const [cell, number] of Object.entries(three)) {
    const [row = '', column = ''] = cell.split('/');
    const at = { agencyId, year, row, column } as ActionInput<'annual', 'casesBehind'>;
    let total = 0;
    const listed = await pages(async (cursor) => {
      const page = await officer.value('annual', 'casesBehind', { ...at, ...(cursor && { cursor }) });
      total = page.total;
      return page;
    });
    opened(`表三 ${cell}`, number, total, listed.length);
  }
  for (const [cell, number] of Object.entries(four)) {
    const [row = '', column = ''] = cell.split('/');
    const at = { agencyId, year, row, column } as ActionInput<'annual', 'remediesBehind'>;
    let total = 0;
    const listed = await pages(async (cursor) => {
      const page = await officer.value('annual', 'remediesBehind', { ...at, ...(cursor && { cursor }) });
      total = page.total;
      return page;
    });
    opened(`表四 ${cell}`, number, total, listed.length);
  }
  return { cells, behind };
}

/** 上年结转 by id: what this year begins with is what the year before handed on, and what a recount finds. */
async function carriedOf(officer: Caller, agencyId: string, year: number, cases: readonly Told[], failures: string[]): Promise<number> {
  const listed = (await pages((cursor) => officer.value('annual', 'carriedOver', { agencyId, year, ...(cursor && { cursor }) }))).map(({ id }) => id);
  const before = await pages((cursor) => officer.value('annual', 'casesBehind', { agencyId, year: year - 1, row: 'carriedOverOut', column: 'total', ...(cursor && { cursor }) }));
  const recounted = cases.filter((one) => openAfter(one, year - 1)).map(({ id }) => id);
  if (!same(listed, before.map(({ id }) => id))) failures.push(`${agencyId} ${year}：上年结转${listed.length}件，上年结转下年度${before.length}件，不是同样的件`);
  if (!same(listed, recounted)) failures.push(`${agencyId} ${year}：上年结转${listed.length}件，另数是${recounted.length}件`);
  return listed.length;
}

interface AgencyProof extends Pick<Verified, 'cases' | 'practice' | 'remedies' | 'tables' | 'cells' | 'behind' | 'carried'> {
  readonly byYear: ReadonlyMap<number, ReturnType<typeof numbersOf>>;
  readonly recounted: ReadonlyMap<number, ReturnType<typeof numbersOf>>;
}

async function proveAgency(world: World, agencyId: string, years: readonly number[], failures: string[]): Promise<AgencyProof> {
  const officer = world.desk(agencyId, 'officer');
  const cases = await everyCase(world.db, agencyId);
  const practice = await world.db.collection('practiceCases').find({ agencyId }, { limit: MAX_PAGE, orderBy: [['projection.submittedKey', 'desc']] });
  // 练习件 stand on a shelf of their own; one among the others would count.
  for (const { _id } of practice) if (cases.some(({ id }) => id === _id)) failures.push(`${agencyId}：练习件${_id}混在正式的件里`);
  if (cases.some((one) => one.practice)) failures.push(`${agencyId}：正式的件里有标成练习的`);
  const [byYear, recounted] = [new Map<number, ReturnType<typeof numbersOf>>(), new Map<number, ReturnType<typeof numbersOf>>()];
  let [cells, behind, carried] = [0, 0, 0];
  for (const year of years) {
    const tables = await officer.value('annual', 'yearTables', { agencyId, year });
    const numbers = numbersOf(tables);
    byYear.set(year, numbers);
    recounted.set(year, { three: table3Of(cases, year), four: table4Of(cases, year) });
    for (const finding of checkTables(tables)) failures.push(`${agencyId} ${year}：${messageOf(finding)}`);
    for (const one of differing(numbers.three, table3Of(cases, year))) failures.push(`${agencyId} ${year} 表三 ${one}（另数）`);
    for (const one of differing(numbers.four, table4Of(cases, year))) failures.push(`${agencyId} ${year} 表四 ${one}（另数）`);
    const opened = await cellsOf(officer, agencyId, year, numbers, failures);
    cells += opened.cells;
    behind += opened.behind;
    if (year === years[0]) continue;
    carried += await carriedOf(officer, agencyId, year, cases, failures);
    const last = byYear.get(year - 1)?.three ?? {};
    for (const column of Object.keys(tables.table3.newlyReceived)) {
      const [out, into] = [last[`carriedOverOut/${column}`] ?? 0, numbers.three[`carriedOverIn/${column}`] ?? 0];
      if (out !== into) failures.push(`${agencyId} ${year} ${column}：上年结转${into}，上年结转下年度${out}（C5）`);
    }
  }
  return {
    byYear, recounted, cases: cases.length, practice: practice.length, remedies: cases.reduce((all, { remedies }) => all + remedies.length, 0),
    tables: years.length * 2, cells, behind, carried,
  };
}

/** 汇总 = 相加 = 另数, of each year. */
async function proveRollUps(world: World, proofs: readonly AgencyProof[], ids: readonly string[], years: readonly number[], failures: string[]): Promise<number> {
  for (const year of years) {
    const { figures } = await world.desk(COUNTY_ID, 'supervisor').value('annual', 'rollUp', { agencyId: COUNTY_ID, year, of: [...ids], from: 'live' });
    for (const [name, table] of [['three', flat(figures.table3 as YearTables['table3'])], ['four', flat(figures.table4)]] as const) {
      const added = sum(proofs.map(({ byYear }) => byYear.get(year)?.[name] ?? {}));
      const counted = sum(proofs.map(({ recounted }) => recounted.get(year)?.[name] ?? {}));
      for (const one of differing(table, added)) failures.push(`全县 ${year} ${one}（汇总与相加）`);
      for (const one of differing(table, counted)) failures.push(`全县 ${year} ${one}（汇总与另数）`);
    }
  }
  return years.length;
}

const total = (proofs: readonly AgencyProof[], of: 'cases' | 'practice' | 'remedies' | 'tables' | 'cells' | 'behind' | 'carried'): number => proofs.reduce((all, proof) => all + proof[of], 0);

/** 记录核对: after years of work every chain holds. */
async function proveLogs({ db, cloud }: World, failures: string[]): Promise<Pick<Verified, 'events' | 'accesses' | 'seals'>> {
  const { events, accesses, seals, unchained, findings } = await verifyLogs(db, { ...await deploymentKeys(db, cloud.adminEnv), calendar: CHINA_CALENDAR });
  for (const { document, message } of findings) failures.push(`记录核对 ${document}：${message}`);
  if (unchained.cases > 0 || unchained.accesses > 0 || unchained.records > 0) failures.push(`有${unchained.cases}件申请、${unchained.accesses}条查看记录、${unchained.records}份别的记录不在链里`);
  return { events, accesses, seals };
}

/**
 * 验证: every table of a simulated county against a recount of its own, the cells against what is behind them, 上年结转 by
 * id, the roll-up against the sum. At the end the nightly proof must find nothing to repair.
 * @param day the day the cloud's clock stands on
 */
export async function verify(options: SimulationOptions, day: CivilDate, told: (line: string) => void): Promise<Verified> {
  const failures: string[] = [];
  const years = Array.from({ length: options.years }, (_, index) => options.firstYear + index);
  const ids = Array.from({ length: options.agencies }, (_, index) => agencyIdOf(index));
  const world = await openWorld(options, day);
  try {
    const proofs: AgencyProof[] = [];
    await eachAtOnce(ids, async (id) => {
      proofs.push(await proveAgency(world, id, years, failures));
      told(`验证：${proofs.length} / ${ids.length}个单位，${total(proofs, 'cells')}格`);
    });
    const rollUps = await proveRollUps(world, proofs, ids, years, failures);
    const { proveTallies } = await world.cloud.invokeTimer('clock', 'nightly') as { readonly proveTallies: { readonly repaired: number; readonly failed: number } };
    if (proveTallies.repaired > 0 || proveTallies.failed > 0) failures.push(`夜里复核改正了${proveTallies.repaired}张表，${proveTallies.failed}张没有数成`);
    const logged = await proveLogs(world, failures);
    return {
      ...logged, cases: total(proofs, 'cases'), practice: total(proofs, 'practice'), remedies: total(proofs, 'remedies'), tables: total(proofs, 'tables'),
      cells: total(proofs, 'cells'), behind: total(proofs, 'behind'), carried: total(proofs, 'carried'), rollUps, failures,
    };
  } finally { await world.close(); }
}
