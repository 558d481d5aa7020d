import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** 放假安排变了，主动公开的最后一天跟着变: what has to be published stands in the lists by the calendar of today. @source 条例 art. 26 */
export const recountDuties: Job<Pick<ClockCloud, 'items'>> = (_at, { items }) => items.recountDuties();
