import { civilDateAt } from '@/domain/calendar/instant';
import { eachItem, type Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** 列表里的位置: cases whose place has run out with the days, and those from before there were places. */
export const putAway: Job<ClockCloud> = async (at, { cases }, itemFailed) => {
  const report = { checked: 0, changed: 0 };
  const failed = await eachItem(cases.toPutAway(civilDateAt(at)), async (read) => {
    report.checked += 1;
    if (await cases.recompute(read(), at) !== 'stale') report.changed += 1;
  }, itemFailed);
  return { ...report, failed };
};
