import { epochMs, instant } from '@/domain/calendar/instant';
import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** Longer than the clocks of two processes differ. */
const KEPT_MS = 3_600_000;

/** 用掉的次数 of windows that are over: who did very much once leaves nothing. */
export const forgetPaces: Job<Pick<ClockCloud, 'paces'>> = async (at, { paces }) => ({ forgotten: await paces.forget(instant(epochMs(at) - KEPT_MS)) });
