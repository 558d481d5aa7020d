import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** 日历变动后重算期限: open cases whose stored dates come from another edition of the calendar. */
export const recomputeProjections: Job<ClockCloud> = async (_at, { cases }) => {
  const report = { checked: 0, changed: 0 };
  for await (const application of cases.ofOtherCalendars()) {
    report.checked += 1;
    if (await cases.recompute(application)) report.changed += 1;
  }
  return report;
};
