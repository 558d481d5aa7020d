import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** 编号核对: what was taken and never used is recorded as 作废, so that no series has a silent gap. */
export const settleNumbers: Job<ClockCloud> = async (at, { numbers, cases }) => {
  const report = { series: 0, annulled: 0 };
  const unlogged = await cases.unlogged();
  for await (const series of numbers.series()) {
    report.series += 1;
    report.annulled += await numbers.settle(series, at, unlogged.get(series) ?? []);
  }
  return report;
};
