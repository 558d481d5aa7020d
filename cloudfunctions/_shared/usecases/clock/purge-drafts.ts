import { epochMs, instant } from '@/domain/calendar/instant';
import { LIMITS } from '@/contract/limits';
import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

const DAY_MS = 86_400_000;

/** 清理草稿 that nobody touched for 90 days. */
export const purgeDrafts: Job<ClockCloud> = async (at, { drafts }) => ({
  removed: await drafts.purge(instant(epochMs(at) - LIMITS.draftDays * DAY_MS)),
});
