import { eachItem, type Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** 提交之后: the log of the number, the word to the office, and the draft of what was filed since. */
export const followFilings: Job<Pick<ClockCloud, 'cases'>> = async (_at, { cases }, itemFailed) => {
  const found = await cases.toFollow();
  const failed = await eachItem(found, (follow) => follow(), itemFailed);
  return { followed: found.length - failed, failed };
};
