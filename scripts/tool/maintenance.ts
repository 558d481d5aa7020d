import { DATA_FLAG } from './environment-flags';
import type { SlowCommand } from './outcome';

/** 只读开关. */
export const maintenance: SlowCommand = {
  name: 'maintenance', args: ['<on|off|show>'],
  about: '打开、关上、看只读开关：打开以后只能看，不能提交和办理，大家看到为什么、到什么时候；定时任务也停，恢复以后补做。10秒内全部生效，到了时间自己关上。',
  flags: {
    words: { value: '<原因>', about: '为什么，一句话，如“正在升级”；打开的时候要写。' },
    minutes: { value: '<分钟>', about: '多久，1到1440，不写是60。' },
    data: DATA_FLAG,
  },
  output: { on: 'true | false', words: '原因 | null', since: '', until: '' },
  runSlowly: async (line, operations) => (await operations()).maintain(line),
};
