import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { ok } from '@/domain/result';
import { refuse, type Outcome } from '../../../refusal';
import type { TallyRepository, YearTallies } from '../../../repositories/tallies';

/** No table is made of a year that has not begun. */
export function notBegun(year: number, today: CivilDate): ReturnType<typeof refuse> | undefined {
  const current = yearOf(today);
  return year > current ? refuse('yearNotBegun', `${year}年还没有到，请选择${current}年或者更早的年份。`, { field: 'year' }) : undefined;
}

/** 表三 and 表四 of an agency, or that counting them anew takes more than one call. */
export async function yearTallies(tallies: TallyRepository, agencyId: string, year: number, at: Instant): Promise<Outcome<YearTallies>> {
  const tallied = await tallies.tables(agencyId, year, at);
  return tallied.kind === 'tallied' ? ok(tallied.tables) : refuse('stillCounting', `正在按案件重新统计${year}年，已经数了${tallied.counted}件，请过一会儿再打开，会接着数。`);
}
