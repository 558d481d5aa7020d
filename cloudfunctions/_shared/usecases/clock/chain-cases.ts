import { eachItem, type Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** 接上链: cases of before there were chains, some of them a run. */
export const chainCases: Job<ClockCloud> = async (at, { agencies, cases }, itemFailed) => {
  const report = { checked: 0, chained: 0 };
  const failed = await eachItem(await agencies.all(), async ({ id: agencyId }) => {
    for (const id of await cases.unchainedOf(agencyId)) {
      report.checked += 1;
      if (await cases.chain(id, at)) report.chained += 1;
    }
  }, itemFailed);
  return { ...report, failed };
};
