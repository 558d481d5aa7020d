import { glance } from '@/domain/agenda/shelf';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { lightsOf } from '@/domain/county/lights';
import { groupOf, reportStanding, type AgencyStanding } from '@/domain/county/standing';
import { ownDueOn } from '@/domain/report/deadlines';
import type { Agency } from '../../../repositories/agencies';
import type { BoardRow } from '../../../repositories/county-boards';
import type { AnnualCloud } from '../annual-cloud';
import { beganBy } from '../reports/due';
import { boardOf, reportYearOf } from './board';

/** What the standings of agencies are made from. */
type KnowsStandings = Pick<AnnualCloud, 'calendar' | 'boards' | 'yearSums' | 'urges' | 'reportDates' | 'cases' | 'reports' | 'yearReports'>;

interface When { readonly at: Instant; readonly today: CivilDate }

/** What is the same for every agency of the county. */
interface Around {
  readonly today: CivilDate;
  readonly farFrom: CivilDate;
  readonly reportYear: number;
  readonly township: CivilDate | undefined;
  readonly publishing: ReadonlyMap<string, AgencyStanding['publishing']>;
  readonly urges: readonly { readonly agencyId: string; readonly by: CivilDate }[];
}

const NOTHING_DUE = { due: 0, overdue: 0 };

function standingOf({ id, name, level, mergedInto }: Agency, row: BoardRow, { today, farFrom, reportYear, township, publishing, urges }: Around): AgencyStanding {
  const own = urges.filter(({ agencyId }) => agencyId === id);
  return {
    id, name, group: groupOf(level), lights: lightsOf(row.open, { today, farFrom }), answers: { onTime: row.onTime, late: row.late },
    ...(!mergedInto && { report: reportStanding(row.stage ?? 'notBegun', ownDueOn(reportYear, level, township), today, row.publishedOn) }),
    publishing: publishing.get(id) ?? NOTHING_DUE, urges: { open: own.length, overdue: own.filter(({ by }) => by < today).length },
  };
}

interface Standings {
  readonly reportYear: number;
  /** The county first, then its agencies; whoever was merged and has nothing left is not among them. */
  readonly agencies: readonly { readonly agency: Agency; readonly standing: AgencyStanding; readonly row: BoardRow }[];
  readonly uncounted: number;
}

/** Agencies asked at the same time whether they worked here. */
const AT_ONCE = 8;

type Shown = Standings['agencies'][number];

/** Past its day and nothing written: missed, unless the agency began here after that year. */
async function owing(shown: Shown, reportYear: number, cloud: KnowsStandings): Promise<Shown> {
  const { agency, standing: { report, ...standing } } = shown;
  if (!report || !report.late || report.stage !== 'notBegun' || await beganBy(agency, reportYear, cloud)) return shown;
  return { ...shown, standing: { ...standing, reportBefore: true } };
}

async function allOwing(shown: readonly Shown[], reportYear: number, cloud: KnowsStandings): Promise<readonly Shown[]> {
  const all: Shown[] = [];
  for (let from = 0; from < shown.length; from += AT_ONCE) all.push(...await Promise.all(shown.slice(from, from + AT_ONCE).map((one) => owing(one, reportYear, cloud))));
  return all;
}

/** 各单位的情况, as of now. @param agencies of the county */
export async function standingsIn(county: Agency, agencies: readonly Agency[], year: number, { at, today }: When, cloud: KnowsStandings): Promise<Standings> {
  const reportYear = reportYearOf(year, today);
  const [rows, publishing, urges, township] = await Promise.all([
    boardOf(agencies.map(({ id }) => id), { countyId: county.id, year, at, today }, cloud),
    cloud.boards.publishing(today), cloud.urges.open(county.id), cloud.reportDates.township(county.id, reportYear),
  ]);
  const { farFrom } = glance(today, cloud.calendar, { roles: [], memberId: '' });
  const around = { today, farFrom, reportYear, township: township?.on ?? undefined, publishing, urges };
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = agencies.flatMap((agency) => {
    const row = byId.get(agency.id);
    if (!row || (agency.mergedInto && row.open.length === 0)) return [];
    return [{ agency, row, standing: standingOf(agency, row, around) }];
  });
  return {
    reportYear,
    agencies: await allOwing(shown, reportYear, cloud),
    uncounted: agencies.length - rows.length,
  };
}
