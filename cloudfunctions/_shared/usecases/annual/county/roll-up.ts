import { yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { groupOf } from '@/domain/county/standing';
import { formCells, parseCellKey, cellKey, type ReportTables } from '@/domain/report/form-cells';
import { mergeTables } from '@/domain/report/merge';
import { formOf } from '@/domain/report/tables';
import { tallyRegister } from '@/domain/report/register';
import { ok } from '@/domain/result';
import { linesAsOf } from '@/domain/yearbook/as-of';
import { registerLines } from '@/domain/yearbook/yearbook';
import type { CountyYearActions, RolledAgency, RollUp, RollUpCell } from '@/contract/county-year';
import type { AgencyCall } from '../../../entry/staff';
import { NOT_FOUND, refuse, type Outcome } from '../../../refusal';
import type { Agency } from '../../../repositories/agencies';
import type { KeptFigures } from '../../../repositories/county-reports';
import type { UseCase } from '../../../serving/call';
import { inCounty } from '../../staff/in-county';
import type { AnnualCloud } from '../annual-cloud';
import { publishesSum } from '../tables/figures-before';
import { notBegun, yearTallies } from '../tables/year-tallies';

/** Agencies whose records are read at the same time. */
const AT_ONCE = 8;

type Source = RollUp['from'];

/** One agency of a roll-up with its tables; without them it has no published report. */
interface RolledTables {
  readonly agency: Agency;
  readonly tables?: ReportTables;
  readonly published?: Pick<KeptFigures, 'version' | 'publishedOn'>;
  /** 县政府 among others of an older form: its report is their sum. */
  readonly isSum?: true;
}

/** 表二、表三、表四 of an agency by its records of now. */
async function liveTables(agency: Agency, year: number, at: Instant, before: KeptFigures | undefined, cloud: AnnualCloud): Promise<Outcome<ReportTables>> {
  const [tallied, lines] = await Promise.all([yearTallies(cloud.tallies, agency.id, year, at), cloud.yearLines.linesOf(agency.id, year)]);
  if (!tallied.ok) return tallied;
  return ok({ format: '2021', table2: tallyRegister(registerLines(linesAsOf(lines, civilDateAt(at))), year, before?.figures.table2), ...tallied.value });
}

async function livePart(agencies: readonly Agency[], year: number, at: Instant, cloud: AnnualCloud): Promise<Outcome<readonly RolledTables[]>> {
  const before = await cloud.countyReports.figuresOf(agencies.map(({ id }) => id), year - 1);
  const parts: RolledTables[] = [];
  for (let from = 0; from < agencies.length; from += AT_ONCE) {
    const some = await Promise.all(agencies.slice(from, from + AT_ONCE).map(async (agency) => ({ agency, live: await liveTables(agency, year, at, publishesSum(agency) ? undefined : before.get(agency.id), cloud) })));
    for (const { agency, live } of some) {
      if (!live.ok) return refuse('stillCounting', `${agency.name}：${live.error.message}`);
      parts.push({ agency, tables: live.value });
    }
  }
  return ok(parts);
}

async function publishedPart(agencies: readonly Agency[], year: number, cloud: AnnualCloud): Promise<readonly RolledTables[]> {
  const made = await cloud.countyReports.figuresOf(agencies.map(({ id }) => id), year);
  return agencies.map((agency) => {
    const kept = made.get(agency.id);
    return { agency, ...(kept && { tables: kept.figures, published: kept }) };
  });
}

/**
 * 公布的 of several agencies. What the county itself publishes is the whole of them already, so that its own office stands
 * beside others with its own records; added as published it would count everybody twice.
 */
async function publishedOf(chosen: readonly Agency[], county: Agency, year: number, at: Instant, cloud: AnnualCloud): Promise<Outcome<readonly RolledTables[]>> {
  const made = await publishedPart(chosen, year, cloud);
  const own = made.find(({ agency }) => agency.id === county.id);
  const others = made.filter((part) => part !== own).flatMap(({ tables }) => tables ?? []);
  if (!own || others.length === 0) return ok(made);
  // Records are counted in the form of 2021 and cannot be added to an older one.
  if (others.some(({ format }) => format !== '2021')) return ok(made.map((part) => (part === own ? { agency: county, isSum: true } : part)));
  const live = await livePart([county], year, at, cloud);
  return live.ok ? ok(made.map((part) => (part === own ? live.value[0] ?? part : part))) : live;
}

interface Asked { readonly year: number; readonly of: readonly string[]; readonly from: Source }

/** Whether an agency was there in a year: who was merged before it owes no report of it and did nothing in it. */
const wasThere = ({ mergedInto }: Agency, year: number): boolean => !mergedInto || yearOf(mergedInto.on) >= year;

/** 并入选中的单位的, however many times over: what they did in a year is under their own names and in no table of the successor. */
function withMerged(chosen: ReadonlySet<string>, year: number, all: readonly Agency[]): readonly Agency[] {
  const leads = (agency: Agency | undefined, left = all.length): boolean => agency?.mergedInto !== undefined && left > 0
    && (chosen.has(agency.mergedInto.agencyId) || leads(all.find(({ id }) => id === agency.mergedInto?.agencyId), left - 1));
  return all.filter((agency) => chosen.has(agency.id) || (wasThere(agency, year) && leads(agency)));
}

/** Agencies of the county that were chosen, those that were merged into them with them, and what is added of each. */
async function partsOf({ year, of, from }: Asked, { agency: county, at, today }: AgencyCall, cloud: AnnualCloud): Promise<Outcome<readonly RolledTables[]>> {
  const early = notBegun(year, today);
  if (early) return early;
  const all = await inCounty(county, cloud);
  // One that is not in this county is answered like one that does not exist.
  if (of.some((one) => !all.some(({ id }) => id === one))) return NOT_FOUND.agency;
  const chosen = withMerged(new Set(of), year, all);
  return from === 'published' ? publishedOf(chosen, county, year, at, cloud) : livePart(chosen, year, at, cloud);
}

const hasTables = (part: RolledTables): part is RolledTables & { readonly tables: ReportTables } => part.tables !== undefined;

const hasOf = ({ published, tables, isSum }: RolledTables): RolledAgency['has'] => (published ? 'published' : tables ? 'live' : isSum ? 'sum' : 'missing');

function rolled(part: RolledTables): RolledAgency {
  const { agency: { id, name, level }, published } = part;
  return { id, name, group: groupOf(level), has: hasOf(part), ...(published && { publishedOn: published.publishedOn, version: published.version }) };
}

const FORMS_DIFFER = refuse('formsDiffer', '选的单位里，有的用2019年的表式，有的用2021年的表式，行和列不是一回事，不能相加。请分开汇总。', { field: 'of' });

/** 汇总: the tables of any agencies of the county, cell by cell the sum. @source 条例 art. 49(2); 国办公开办函〔2021〕30号 */
export const rollUp: UseCase<CountyYearActions['rollUp']['input'], RollUp, AnnualCloud, AgencyCall> = async (input, call, cloud) => {
  const parts = await partsOf(input, call, cloud);
  if (!parts.ok) return parts;
  const known = parts.value.filter(hasTables);
  const merged = mergeTables(known.map(({ tables }) => tables));
  if (!merged.ok) return FORMS_DIFFER;
  const { gaps, ...tables } = merged.value;
  return ok({
    year: input.year, from: input.from, asOf: call.at, figures: { year: input.year, ...tables }, agencies: parts.value.map(rolled),
    gaps: gaps.map(({ place, missingIn }) => ({ place, missingIn: missingIn.map((position) => known[position]?.agency.name ?? '') })),
  });
};

/** 一格由哪些单位加成, the largest first. */
export function cellOfParts(parts: readonly RolledTables[], key: string): Outcome<RollUpCell> {
  const address = parseCellKey(key);
  const known = parts.filter(hasTables);
  const merged = mergeTables(known.map(({ tables }) => tables));
  if (!merged.ok) return FORMS_DIFFER;
  const cell = address && formCells(merged.value).find((one) => one.key === cellKey(address));
  if (!cell) return refuse('notFound', '没有这一格，请从汇总的表里重新点进来。', { field: 'cell' });
  return ok({
    place: cell.place, unit: cell.unit, total: cell.in(merged.value),
    parts: known.map((part) => ({ id: part.agency.id, name: part.agency.name, has: hasOf(part), value: cell.in(part.tables) })).sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
  });
}

/** 汇总的一格由哪些单位加成. */
export const rollUpCell: UseCase<CountyYearActions['rollUpCell']['input'], RollUpCell, AnnualCloud, AgencyCall> = async (input, call, cloud) => {
  const parts = await partsOf(input, call, cloud);
  return parts.ok ? cellOfParts(parts.value, input.cell) : parts;
};

/** Whether every cell of the form of 2021 has a number. */
const isWhole = (tables: ReportTables): boolean => tables.format === '2021' && formOf(tables.table3) === '2021' && formCells(tables).every((cell) => cell.in(tables) !== null);

/** For the county's own report: every agency as it published, and by its records where it has not. */
export async function tablesOfAll(county: Agency, year: number, at: Instant, cloud: AnnualCloud): Promise<Outcome<readonly RolledTables[]>> {
  // 并入 in or after the year: what it did until then is under its own name and nowhere else.
  const agencies = (await inCounty(county, cloud)).filter((agency) => wasThere(agency, year));
  const made = (await publishedPart(agencies, year, cloud)).filter(({ agency, tables }) => agency.id !== county.id && tables && isWhole(tables));
  const rest = await livePart(agencies.filter(({ id }) => !made.some(({ agency }) => agency.id === id)), year, at, cloud);
  return rest.ok ? ok([...made, ...rest.value]) : rest;
}
