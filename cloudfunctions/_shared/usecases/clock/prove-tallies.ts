import { yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { eachItem, type Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** 表三、表四复核: counts this year and last from all cases and compares; a table that differs is replaced, and the log says so. */
export const proveTallies: Job<ClockCloud> = async (at, { agencies, tallies }, itemFailed) => {
  const report = { proved: 0, repaired: 0, unfinished: 0 };
  const counts = { right: 'proved', repaired: 'repaired', unfinished: 'unfinished' } as const;
  const year = yearOf(civilDateAt(at));
  const tables = (await agencies.all()).flatMap(({ id }) => [year, year - 1].map((counted) => ({ id, counted })));
  const failed = await eachItem(tables, async ({ id, counted }) => {
    report[counts[await tallies.prove(id, counted, at)]] += 1;
  }, itemFailed);
  return { ...report, failed };
};
