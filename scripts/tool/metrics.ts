import { DATA_FLAG } from './environment-flags';
import type { SlowCommand } from './outcome';

/** 操作的次数. */
export const metrics: SlowCommand = {
  name: 'metrics', args: [],
  about: '每个操作办了多少次、拒绝了多少次（按原因）、出了多少次错、多快；出过错的在前。进程最后一分钟的可能没有记上。',
  flags: { days: { value: '<天数>', about: '从今天往前几天，1到400，不写是7。' }, data: DATA_FLAG },
  output: { from: '', to: '', actions: [{ name: '函数.动作', calls: 0, refused: [{ code: '', count: 0 }], faults: 0, withinMs: '百次里九十五次在多少毫秒内答完 | null，没有答过 | 不写，超过5000' }] },
  runSlowly: async (line, operations) => (await operations()).metricsOf(line),
};
