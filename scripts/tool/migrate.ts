import { DATA_FLAG } from './environment-flags';
import type { SlowCommand } from './outcome';

/** 数据迁移. */
export const migrate: SlowCommand = {
  name: 'migrate', args: [],
  about: '把以前版本写的记录改成现在的样子，一次做完；不运行它，定时任务每小时也会做一段。大家照常办理；可以重复运行，停了再运行就接着做。有没改成的，返回码是1，过一天会再试。',
  flags: { data: DATA_FLAG },
  output: { checked: '看了几条', changed: '改了几条', failed: '没改成的几条', pending: ['还没做完的'] },
  runSlowly: async (line, operations) => (await operations()).migrateAll(line),
};
