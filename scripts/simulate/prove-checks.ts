import type { CivilDate } from '@/domain/calendar/civil-date';
import { checkReport, type CheckedReport } from '@/domain/report/check-report';
import { messageOf } from '@/domain/report/finding';
import type { StructuredReport } from '@/domain/report/report';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { plantRecords } from '../plant/plant-records';
import { plantReports, type PlantedReport } from '../plant/plant-reports';
import { eachAtOnce } from './at-once';
import { agencyIdOf } from './county';
import type { SimulationOptions } from './options';
import { publishAll, unpublishAll } from './publish-all';
import { fresh, readAll } from './read-all';
import { openWorld, type World } from './world';

/** Of one kind of error: how many were planted, how many were found, and by what. */
export interface FoundOfKind {
  planted: number;
  found: number;
  /** Of those whose records contradict each other. */
  contradicted: number;
  contradictedFound: number;
  readonly by: Record<string, number>;
  /** Some that were not found. */
  readonly missed: string[];
}
export type Score = Record<string, FoundOfKind>;

function note(score: Score, kind: string, contradicted: boolean, by: readonly string[], what: string): void {
  const of = score[kind] ?? (score[kind] = { planted: 0, found: 0, contradicted: 0, contradictedFound: 0, by: {}, missed: [] });
  of.planted += 1;
  if (contradicted) of.contradicted += 1;
  if (by.length > 0) of.found += 1;
  if (by.length > 0 && contradicted) of.contradictedFound += 1;
  for (const one of new Set(by)) of.by[one] = (of.by[one] ?? 0) + 1;
  if (by.length === 0 && of.missed.length < 5) of.missed.push(what);
}

const heading = (said: string): string => said.slice(0, said.indexOf('：'));

/** Errors in the records: what the second reader says of each application that it did not say before. */
async function inRecords(world: World, agencies: readonly string[], years: readonly number[], count: number, seed: number, score: Score, told: (line: string) => void): Promise<void> {
  const before = await readAll(world, agencies, years, told);
  const planted = await plantRecords(world.db, (await deploymentKeys(world.db, world.cloud.adminEnv)).sealer, count, seed, ({ agencyId, year }) => agencies.includes(agencyId) && years.includes(year));
  told(`档案里种下${planted.length}处`);
  const now = await readAll(world, agencies, years, told);
  for (const { kind, caseId, contradicted } of planted) note(score, `档案 · ${kind}`, contradicted, fresh(before, now, caseId).map(heading), caseId);
}

const said = (report: CheckedReport, previous: StructuredReport | undefined): readonly string[] => {
  const checked = checkReport(report, previous);
  return checked.ok ? checked.value.map((finding) => `${finding.check}：${messageOf(finding)}`) : [];
};

/** What the checks say of a report with an error: C1–C7 beside the year before, and the cells that are not what the records say. */
async function found(world: World, { agencyId, year, planted, before }: PlantedReport, previous: StructuredReport | undefined): Promise<readonly string[]> {
  const [usual, now] = [new Set(said(before as unknown as CheckedReport, previous)), said(planted as unknown as CheckedReport, previous)];
  const { published } = await world.desk(agencyId, 'officer').value('annual', 'yearReport', { agencyId, year });
  return [...now.filter((one) => !usual.has(one)).map(heading), ...(published && published.differs.length > 0 ? ['与记录不同的格'] : [])];
}

/** Errors in reports, one in each and as many rounds as it takes. */
async function inReports(world: World, agencies: readonly string[], years: readonly number[], count: number, seed: number, score: Score, told: (line: string) => void): Promise<void> {
  const sound = await publishAll(world, agencies, years, told);
  let done = 0;
  for (let round = 0; done < count; round += 1) {
    const { planted, restore } = await plantReports(world.db, seed + round, done, count - done);
    if (planted.length === 0) break;
    await eachAtOnce(planted, async (one) => note(score, `年报 · ${one.kind}`, true, await found(world, one, sound.get(`${one.agencyId}:${one.year - 1}`)), `${one.agencyId} ${one.year}`));
    await restore();
    done += planted.length;
    told(`年报里种下并核对了${done} / ${count}处`);
  }
  await unpublishAll(world);
}

/**
 * 核对能发现什么: plants errors by hand in reports and in records of a simulated county, and counts how many of each kind
 * the product's own checks find. The county is spoilt by it.
 */
export async function proveChecks(options: SimulationOptions, day: CivilDate, { errors, seed }: { readonly errors: number; readonly seed: number }, told: (line: string) => void): Promise<Score> {
  const agencies = Array.from({ length: options.agencies }, (_, index) => agencyIdOf(index));
  const years = Array.from({ length: options.years }, (_, index) => options.firstYear + index);
  const score: Score = {};
  const world = await openWorld(options, day);
  try {
    await inReports(world, agencies, years, Math.floor(errors * 0.4), seed, score, told);
    await inRecords(world, agencies, years, Math.ceil(errors * 0.6), seed, score, told);
  } finally { await world.close(); }
  return score;
}
