import { yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** 表三复核: counts this year and last from all cases and compares; a table that differs is replaced, and the log says so. */
export const proveTallies: Job<ClockCloud> = async (at, { agencies, tallies }) => {
  const report = { proved: 0, repaired: 0 };
  const year = yearOf(civilDateAt(at));
  for (const agency of await agencies.all()) {
    for (const counted of [year, year - 1]) {
      if (await tallies.prove(agency.id, counted, at)) report.proved += 1;
      else report.repaired += 1;
    }
  }
  return report;
};
