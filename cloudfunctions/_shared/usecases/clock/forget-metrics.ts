import { addDays } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** So long that a year can be compared with the one before; a choice of this product. */
const KEPT_DAYS = 400;

/** 操作的次数 of long ago. */
export const forgetMetrics: Job<Pick<ClockCloud, 'metrics'>> = async (at, { metrics }) => ({ forgotten: await metrics.forget(addDays(civilDateAt(at), -KEPT_DAYS)) });
