import { eachItem, type Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** Files of erased cases that a fault left: they go now. */
export const clearErased: Job<Pick<ClockCloud, 'erasures' | 'files'>> = async (_at, { erasures, files }, itemFailed) => {
  const found = await erasures.withFiles();
  const failed = await eachItem(found, async ({ id, files: left }) => {
    await files.remove(left);
    await erasures.filesGone(id);
  }, itemFailed);
  return { cleared: found.length - failed, failed };
};
