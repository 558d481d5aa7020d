import { performance } from 'node:perf_hooks';
import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { calendarEdition } from '@/domain/calendar/edition';
import { epochMs, instant, type Instant } from '@/domain/calendar/instant';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { Board, BoardRow, CountyBoardRepository } from '../../../repositories/county-boards';
import type { YearSumsRepository } from '../../../repositories/year-sums';

/** What the numbers of a county are counted with. */
interface CountsCounty {
  readonly calendar: WorkCalendar;
  readonly boards: CountyBoardRepository;
  readonly yearSums: YearSumsRepository;
}

/** Which year of which county, and when. */
interface Asked {
  readonly countyId: string;
  readonly year: number;
  readonly at: Instant;
  readonly today: CivilDate;
}

/** Agencies counted at the same time. */
const AT_ONCE = 8;
/** A call of sixty seconds that has to answer as well; what is left is counted by the next. */
const LONGEST_MS = 15_000;
/** A write of another call may be stored after this one looked, under an earlier moment. */
const OVERLAP_MS = 2 * 60_000;
/** Even if nothing was written, so that no later look has to go back far. */
const RENEWED_AFTER_MS = 30 * 60_000;

const DECEMBER = '-12-01';

/** 看哪一年的年报: of the running year from December on, before that the year that is over. */
export const reportYearOf = (year: number, today: CivilDate): number => (year < yearOf(today) || today >= `${year}${DECEMBER}` ? year : year - 1);

const earlier = (at: Instant, milliseconds: number): Instant => instant(epochMs(at) - milliseconds);

async function countRow(id: string, year: number, { boards, yearSums }: CountsCounty, report: Pick<BoardRow, 'stage' | 'publishedOn'> | undefined): Promise<BoardRow> {
  const [open, { answers }] = await Promise.all([boards.openOf(id), yearSums.ofYear(id, year)]);
  return { id, open, ...answers, ...report };
}

/** Rows of some agencies, as many as there is time for. */
async function countRows(ids: readonly string[], { year, today }: Asked, cloud: CountsCounty): Promise<readonly BoardRow[]> {
  const started = performance.now();
  const reports = await cloud.boards.reportsOf(ids, reportYearOf(year, today));
  const rows: BoardRow[] = [];
  for (let from = 0; from < ids.length && performance.now() - started < LONGEST_MS; from += AT_ONCE) {
    rows.push(...await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => countRow(id, year, cloud, reports.get(id)))));
  }
  return rows;
}

/** What of a board may be out of date: everything when its days were counted by another calendar or its reports are of another year. */
async function outdated(board: Board | undefined, { year, at, today }: Asked, { calendar, boards }: CountsCounty): Promise<{ readonly all: true } | { readonly written: ReadonlySet<string>; readonly moved: ReadonlySet<string> }> {
  if (!board || board.calendar !== calendarEdition(calendar) || board.reportYear !== reportYearOf(year, today)) return { all: true };
  // A clock that was put back: what it writes now would lie before what was counted.
  if (epochMs(board.countedTo) > epochMs(at) + OVERLAP_MS) return { all: true };
  const since = earlier(board.countedTo, OVERLAP_MS);
  const [written, moved] = await Promise.all([boards.casesWrittenSince(since), boards.reportsMovedSince(since)]);
  return { written, moved };
}

/** Reports that moved, in rows whose cases did not. */
async function withReports(rows: readonly BoardRow[], moved: ReadonlySet<string>, reportYear: number, { boards }: CountsCounty): Promise<readonly BoardRow[]> {
  const ids = rows.map(({ id }) => id).filter((id) => moved.has(id));
  if (ids.length === 0) return rows;
  const reports = await boards.reportsOf(ids, reportYear);
  return rows.map((row) => {
    if (!moved.has(row.id)) return row;
    const { stage, publishedOn, ...counted } = row;
    return { ...counted, ...reports.get(row.id) };
  });
}

/**
 * 全县一年的数, as of now. One document a county and year keeps what was counted; a reader takes it and counts anew only
 * the agencies whose applications or reports were written since, so the page costs what changed and not what there is.
 * Days are kept as days, so that a light turns red without anybody counting. It is not moved in the write of a case:
 * then every application of the county would wait for one document.
 * @returns the rows in no order; an agency without one was not reached in time, and the next call goes on
 */
export async function boardOf(agencyIds: readonly string[], asked: Asked, cloud: CountsCounty): Promise<readonly BoardRow[]> {
  const { countyId, year, at, today } = asked;
  const before = await cloud.boards.find(countyId, year);
  const changed = await outdated(before, asked, cloud);
  const reportYear = reportYearOf(year, today);
  const kept = 'all' in changed ? [] : (before?.rows ?? []).filter(({ id }) => !changed.written.has(id) && agencyIds.includes(id));
  const known = 'all' in changed ? kept : await withReports(kept, changed.moved, reportYear, cloud);
  const have = new Set(known.map(({ id }) => id));
  const missing = agencyIds.filter((id) => !have.has(id));
  if (before && missing.length === 0 && known === kept && epochMs(at) - epochMs(before.countedTo) < RENEWED_AFTER_MS) return known;
  const rows = [...known, ...missing.length > 0 ? await countRows(missing, asked, cloud) : []];
  // Whoever was faster kept the same numbers.
  await cloud.boards.save(before, { countyId, year, reportYear, countedTo: at, calendar: calendarEdition(cloud.calendar), rows });
  return rows;
}

/** Everything anew, whatever was kept; what a night proves. @returns how many were wrong */
export async function recountBoard(agencyIds: readonly string[], asked: Asked, cloud: CountsCounty): Promise<number> {
  const { countyId, year, at, today } = asked;
  const shown = await boardOf(agencyIds, asked, cloud);
  const rows = await countRows(agencyIds, asked, cloud);
  const wrong = rows.filter((row) => JSON.stringify(sorted(row)) !== JSON.stringify(sorted(shown.find(({ id }) => id === row.id) ?? row))).length;
  if (wrong > 0) await cloud.boards.save(await cloud.boards.find(countyId, year), { countyId, year, reportYear: reportYearOf(year, today), countedTo: at, calendar: calendarEdition(cloud.calendar), rows });
  return wrong;
}

const sorted = ({ open, ...row }: BoardRow) => ({ ...row, open: open.map((group) => JSON.stringify(group)).sort() });
