import { eachItem, type Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** 日历变动后重算期限: open cases whose stored dates come from another edition of the calendar. */
export const recomputeProjections: Job<ClockCloud> = async (_at, { cases }, itemFailed) => {
  const report = { checked: 0, changed: 0 };
  const failed = await eachItem(cases.ofOtherCalendars(), async (read) => {
    report.checked += 1;
    if (await cases.recompute(read())) report.changed += 1;
  }, itemFailed);
  return { ...report, failed };
};
