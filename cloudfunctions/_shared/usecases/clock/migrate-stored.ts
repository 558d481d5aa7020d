import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** 数据迁移: a stretch a run, until everything is stored as it is written today. */
export const migrateStored: Job<Pick<ClockCloud, 'migrate'>> = async (at, cloud, itemFailed) => {
  const { pending, ...counts } = await cloud.migrate(at, itemFailed);
  return { ...counts, pending: pending.length };
};
