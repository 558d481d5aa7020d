import type { YearTables } from '@/contract/year-tables';
import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import type { CaseEventType } from '@/domain/case/event';
import { EVENTS } from '@/domain/case/event-words';
import { verifyLogs } from '../../cloudfunctions/_shared/audit/verify-logs';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { eachAtOnce } from './at-once';
import { agencyIdOf, COUNTY_ID } from './county';
import type { SimulationOptions } from './options';
import { numbersOf, proveAgency, TABLES, type AgencyProof } from './prove-agency';
import { proveChange } from './prove-change';
import { differing, everyLine, sum } from './recount';
import { openWorld, type World } from './world';

/** What was proved, and what did not hold; an empty list of failures is the proof. */
export interface Verified extends Omit<AgencyProof, 'byYear' | 'recounted'> {
  readonly rollUps: number;
  /** Events and looks at personal data whose chains hold, and seals. */
  readonly events: number;
  readonly accesses: number;
  readonly seals: number;
  readonly failures: readonly string[];
}

/** 汇总 = 相加 = 另数, of each year. */
async function proveRollUps(world: World, proofs: readonly AgencyProof[], ids: readonly string[], years: readonly number[], failures: string[]): Promise<number> {
  for (const year of years) {
    const { figures } = await world.desk(COUNTY_ID, 'supervisor').value('annual', 'rollUp', { agencyId: COUNTY_ID, year, of: [...ids], from: 'live' });
    const rolled = numbersOf(figures as unknown as YearTables);
    for (const [name, label] of TABLES) {
      const added = sum(proofs.map(({ byYear }) => byYear.get(year)?.[name] ?? {}));
      const counted = sum(proofs.map(({ recounted }) => recounted.get(year)?.[name] ?? {}));
      for (const one of differing(rolled[name], added)) failures.push(`全县 ${year} ${label} ${one}（汇总与相加）`);
      for (const one of differing(rolled[name], counted)) failures.push(`全县 ${year} ${label} ${one}（汇总与另数）`);
    }
  }
  return years.length;
}

/** 每一种事都办过. */
const missingEvents = (happened: Readonly<Record<string, number>>): readonly string[] =>
  (Object.keys(EVENTS) as readonly CaseEventType[]).flatMap((kind) => (happened[kind] ? [] : [`没有一件办过“${EVENTS[kind].term}”（${kind}）`]));

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
 * id, the roll-up against the sum; every kind of event must have happened, the nightly proof must find nothing to repair,
 * and one more answer must change its cells and no others.
 * @param day the day the cloud's clock stands on
 */
export async function verify(options: SimulationOptions, day: CivilDate, told: (line: string) => void): Promise<Verified> {
  const failures: string[] = [];
  const years = Array.from({ length: options.years }, (_, index) => options.firstYear + index);
  const ids = Array.from({ length: options.agencies }, (_, index) => agencyIdOf(index));
  const world = await openWorld(options, day);
  try {
    const proofs: AgencyProof[] = [];
    const lines = await everyLine(world.db);
    await eachAtOnce(ids, async (id) => {
      proofs.push(await proveAgency(world, id, years, lines.filter(({ agencyId }) => agencyId === id), failures));
      told(`验证：${proofs.length} / ${ids.length}个单位，${total(proofs, 'cells')}格`);
    });
    const rollUps = await proveRollUps(world, proofs, ids, years, failures);
    const happened = sum(proofs.map((proof) => proof.happened));
    const { proveTallies } = await world.cloud.invokeTimer('clock', 'nightly') as { readonly proveTallies: { readonly repaired: number; readonly failed: number } };
    if (proveTallies.repaired > 0 || proveTallies.failed > 0) failures.push(`夜里复核改正了${proveTallies.repaired}张表，${proveTallies.failed}张没有数成`);
    const logged = await proveLogs(world, failures);
    failures.push(...missingEvents(happened), ...await proveChange(world, ids, [...years, yearOf(day)]));
    return {
      ...logged, happened, cases: total(proofs, 'cases'), practice: total(proofs, 'practice'), remedies: total(proofs, 'remedies'), tables: total(proofs, 'tables'),
      cells: total(proofs, 'cells'), behind: total(proofs, 'behind'), carried: total(proofs, 'carried'), rollUps, failures,
    };
  } finally { await world.close(); }
}
