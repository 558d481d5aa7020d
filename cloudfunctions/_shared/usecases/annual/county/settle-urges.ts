import type { CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { isSettled, urgeReasons } from '@/domain/county/urge';
import type { Agency } from '../../../repositories/agencies';
import type { KeptUrge } from '../../../repositories/urges';
import type { AnnualCloud } from '../annual-cloud';
import { reportYearOf } from './board';
import { checksOf } from './county-checks';
import { defaultYear } from './county-year';
import { standingsIn } from './standings';

type SettlesUrges = Pick<AnnualCloud, 'calendar' | 'agencies' | 'boards' | 'yearSums' | 'urges' | 'reportDates' | 'reports' | 'cases' | 'yearReports'>;
interface When { readonly at: Instant; readonly today: CivilDate }

/** Which year's report was spoken of when it was sent. */
function reportYearOfUrge({ events: [sent] }: KeptUrge, today: CivilDate): number {
  const day = sent ? civilDateAt(sent.at) : today;
  return reportYearOf(defaultYear(day), day);
}

type Standings = Awaited<ReturnType<typeof standingsIn>>['agencies'];

/** Whether nothing of what was urged stands any more; what was not counted in time is not known to be done. */
async function isDone(urge: KeptUrge, agency: Agency, standings: Standings, today: CivilDate, cloud: SettlesUrges): Promise<boolean> {
  const { matter } = urge;
  const reportYear = reportYearOfUrge(urge, today);
  if (matter === 'report') return await cloud.reports.figures(agency.id, reportYear) !== undefined;
  if (matter === 'reportFindings') return !(await checksOf(agency, reportYear, cloud)).findings.some(({ severity }) => severity === 'hard');
  const found = standings.find((one) => one.agency.id === agency.id);
  return found ? isSettled(matter, urgeReasons(found.standing, { today, reportYear })) : agency.mergedInto !== undefined;
}

/** 催的事办好了的: closed on the trace, so that nobody is reminded of what is done. @returns the ids of those */
export async function settleUrges(waiting: readonly KeptUrge[], { at, today }: When, cloud: SettlesUrges): Promise<ReadonlySet<string>> {
  const settled = new Set<string>();
  if (waiting.length === 0) return settled;
  const all = await cloud.agencies.all();
  for (const countyId of new Set(waiting.map((urge) => urge.countyId))) {
    const agencies = all.filter(({ id, parentId }) => id === countyId || parentId === countyId);
    const county = agencies.find(({ id }) => id === countyId);
    if (!county) continue;
    const { agencies: standings } = await standingsIn(county, agencies, defaultYear(today), { at, today }, cloud);
    for (const urge of waiting.filter((one) => one.countyId === countyId)) {
      const agency = agencies.find(({ id }) => id === urge.agencyId);
      if (agency && await isDone(urge, agency, standings, today, cloud) && await cloud.urges.move(urge, { type: 'settled', at }, 'settled', [])) settled.add(urge.id);
    }
  }
  return settled;
}
