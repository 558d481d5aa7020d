import { eachItem, type Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** As many as one run surely manages; the next run goes on. */
const MOST = 1000;

async function* first<T>(items: AsyncIterable<T>, most: number): AsyncGenerator<T> {
  let count = 0;
  for await (const item of items) {
    yield item;
    count += 1;
    if (count === most) return;
  }
}

/** 日历变动后重算期限: open cases whose stored dates come from another edition of the calendar; whose dates moved is told. */
export const recomputeProjections: Job<ClockCloud> = async (at, { cases }, itemFailed) => {
  const report = { checked: 0, changed: 0, moved: 0 };
  const failed = await eachItem(first(cases.ofOtherCalendars(), MOST), async (read) => {
    report.checked += 1;
    const outcome = await cases.recompute(read(), at);
    if (outcome !== 'stale') report.changed += 1;
    if (outcome === 'moved') report.moved += 1;
  }, itemFailed);
  return { ...report, failed };
};
