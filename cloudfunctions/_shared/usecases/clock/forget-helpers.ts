import { addDays } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { HELPER_DAYS_AFTER_WITHDRAWAL } from '@/domain/keeping/keeping';
import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** Looked through again, so that nights on which the timer did not come are made up for. */
const NIGHTS = 14;

/** 代办人的信息 of what was withdrawn before it was received, once nobody can ask for anything any more. */
export const forgetHelpers: Job<Pick<ClockCloud, 'erasures'>> = async (at, { erasures }) => {
  const before = addDays(civilDateAt(at), -HELPER_DAYS_AFTER_WITHDRAWAL);
  return { forgotten: await erasures.forgetHelpers(addDays(before, -NIGHTS), before) };
};
