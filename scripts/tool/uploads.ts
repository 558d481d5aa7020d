import { DATA_FLAG } from './environment-flags';
import type { SlowCommand } from './outcome';

/** 没有主的上传. */
export const uploads: SlowCommand = {
  name: 'uploads', args: ['<list|clear>'],
  about: '看、清云存储 uploads/ 里没有主的文件：手机能往这里放，没有先登记就放的、收走以后又放的，没有记录等它，每晚的定时任务看不见（云函数里列不出文件）。放了两天以上的才算；随申请收下的不在这里，动不到。可以重复运行。',
  flags: { data: DATA_FLAG },
  output: { found: '没有主的几个', bytes: '多大', oldest: '最早的哪一天放的 | null', cleared: '清掉几个' },
  runSlowly: async (line, operations) => (await operations()).clearUploads(line),
};
