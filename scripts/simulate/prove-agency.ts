import type { ActionInput } from '@/contract/actions';
import type { YearTables } from '@/contract/year-tables';
import { checkTables } from '@/domain/report/checks';
import { messageOf } from '@/domain/report/finding';
import { MAX_PAGE } from '../../cloudfunctions/_shared/database';
import { differing, everyCase, flat, openAfter, table2Of, table3Of, table4Of, type Numbers, type StoredLine, type Told } from './recount';
import type { Caller, World } from './world';

/** The three tables, as they are named in words. */
export const TABLES = [['two', '表二'], ['three', '表三'], ['four', '表四']] as const;
/** Each cell of them that is not zero. */
export type AllNumbers = Readonly<Record<(typeof TABLES)[number][0], Numbers>>;

export const numbersOf = ({ table2, table3, table4 }: Pick<YearTables, 'table2' | 'table3' | 'table4'>): AllNumbers => ({ two: flat(table2), three: flat(table3), four: flat(table4) });

/** What was proved of one agency. */
export interface AgencyProof {
  readonly cases: number;
  readonly practice: number;
  readonly remedies: number;
  readonly tables: number;
  /** Cells that were opened, and the cases and lines behind them. */
  readonly cells: number;
  readonly behind: number;
  /** 上年结转 that was compared by id. */
  readonly carried: number;
  /** How often each kind of event happened. */
  readonly happened: Numbers;
  readonly byYear: ReadonlyMap<number, AllNumbers>;
  readonly recounted: ReadonlyMap<number, AllNumbers>;
}

interface Page<T> { readonly items: readonly T[]; readonly next?: string; readonly total?: number }

/** All pages of a list, and what it says there are. */
async function whole<T>(page: (cursor: { readonly cursor?: string }) => Promise<Page<T>>): Promise<{ readonly items: readonly T[]; readonly total: number | undefined }> {
  const items: T[] = [];
  let found = await page({});
  items.push(...found.items);
  while (found.next !== undefined) {
    found = await page({ cursor: found.next });
    items.push(...found.items);
  }
  return { items, total: found.total };
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && [...a].sort().join() === [...b].sort().join();

type Behind = (cell: { readonly agencyId: string; readonly year: number; readonly row: string; readonly column: string }) => Promise<{ readonly total: number | undefined; readonly number: number; readonly listed: number }>;

/** How a cell of each table is opened, and what number comes of what stands behind it. */
function openingOf(officer: Caller): Readonly<Record<(typeof TABLES)[number][0], Behind>> {
  const counted = ({ items, total }: { readonly items: readonly unknown[]; readonly total: number | undefined }) => ({ total, number: items.length, listed: items.length });
  return {
    two: async (at) => {
      const { items, total } = await whole((cursor) => officer.value('annual', 'linesBehind', { ...at, ...cursor } as ActionInput<'annual', 'linesBehind'>));
      const summed = (field: string) => items.reduce((sum, { values }) => sum + Number(values[field]), 0);
      return { total, listed: items.length, number: at.column === 'amountWanYuan' ? summed('fen') / 1_000_000 : at.column === 'decisions' ? summed('decisions') : items.length };
    },
    three: async (at) => counted(await whole((cursor) => officer.value('annual', 'casesBehind', { ...at, ...cursor } as ActionInput<'annual', 'casesBehind'>))),
    four: async (at) => counted(await whole((cursor) => officer.value('annual', 'remediesBehind', { ...at, ...cursor } as ActionInput<'annual', 'remediesBehind'>))),
  };
}

/** Opens every cell that is not zero: what stands behind it makes its number. */
async function cellsOf(officer: Caller, agencyId: string, year: number, numbers: AllNumbers, failures: string[]): Promise<{ readonly cells: number; readonly behind: number }> {
  let [cells, behind] = [0, 0];
  const opening = openingOf(officer);
  for (const [name, label] of TABLES) {
    for (const [cell, told] of Object.entries(numbers[name])) {
      const [row = '', column = ''] = cell.split('/');
      const { total, number, listed } = await opening[name]({ agencyId, year, row, column });
      cells += 1;
      behind += listed;
      if (total !== told || number !== told) failures.push(`${agencyId} ${year} ${label} ${cell}：写着${told}，打开是${String(total)}，列出${number}`);
    }
  }
  return { cells, behind };
}

/** 上年结转 by id: what this year begins with is what the year before handed on, and what a recount finds. */
async function carriedOf(officer: Caller, agencyId: string, year: number, cases: readonly Told[], failures: string[]): Promise<number> {
  const ids = ({ items }: { readonly items: readonly { readonly id: string }[] }) => items.map(({ id }) => id);
  const listed = ids(await whole((cursor) => officer.value('annual', 'carriedOver', { agencyId, year, ...cursor })));
  const before = ids(await whole((cursor) => officer.value('annual', 'casesBehind', { agencyId, year: year - 1, row: 'carriedOverOut', column: 'total', ...cursor })));
  const recounted = cases.filter((one) => openAfter(one, year - 1)).map(({ id }) => id);
  if (!same(listed, before)) failures.push(`${agencyId} ${year}：上年结转${listed.length}件，上年结转下年度${before.length}件，不是同样的件`);
  if (!same(listed, recounted)) failures.push(`${agencyId} ${year}：上年结转${listed.length}件，另数是${recounted.length}件`);
  return listed.length;
}

/** One agency: its tables balance and are what a recount finds, every cell opens to its number, 上年结转 is that of the year before. */
export async function proveAgency(world: World, agencyId: string, years: readonly number[], lines: readonly StoredLine[], failures: string[]): Promise<AgencyProof> {
  const officer = world.desk(agencyId, 'officer');
  const cases = await everyCase(world.db, agencyId);
  const practice = await world.db.collection('practiceCases').find({ agencyId }, { limit: MAX_PAGE, orderBy: [['projection.submittedKey', 'desc']] });
  // 练习件 stand on a shelf of their own; one among the others would count.
  for (const { _id } of practice) if (cases.some(({ id }) => id === _id)) failures.push(`${agencyId}：练习件${_id}混在正式的件里`);
  if (cases.some((one) => one.practice)) failures.push(`${agencyId}：正式的件里有标成练习的`);
  const [byYear, recounted] = [new Map<number, AllNumbers>(), new Map<number, AllNumbers>()];
  let [cells, behind, carried] = [0, 0, 0];
  for (const year of years) {
    const tables = await officer.value('annual', 'yearTables', { agencyId, year });
    const numbers = numbersOf(tables);
    const again: AllNumbers = { two: table2Of(lines, year), three: table3Of(cases, year), four: table4Of(cases, year) };
    byYear.set(year, numbers);
    recounted.set(year, again);
    for (const finding of checkTables(tables)) failures.push(`${agencyId} ${year}：${messageOf(finding)}`);
    for (const [name, label] of TABLES) for (const one of differing(numbers[name], again[name])) failures.push(`${agencyId} ${year} ${label} ${one}（另数）`);
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
  const happened: Record<string, number> = {};
  for (const { steps } of cases) for (const step of steps) happened[step] = (happened[step] ?? 0) + 1;
  return {
    byYear, recounted, happened, cases: cases.length, practice: practice.length,
    remedies: cases.reduce((all, { remedies }) => all + remedies.length, 0), tables: years.length * TABLES.length, cells, behind, carried,
  };
}
