import { DATA_FLAG } from '../environment-flags';
import type { SlowCommand } from '../outcome';

/** 备份. */
export const backup: SlowCommand = {
  name: 'backup', args: [],
  about: '备份一个环境的全部数据和文件，用 BACKUP_KEY（32字节的 base64，openssl rand -base64 32）加密；备份里没有 FIELD_KEYS 和 INDEX_KEY，它们和 BACKUP_KEY 另外保管。抄数据的几分钟里只能看、不能交。中途停了，再运行一次就接着做；放在同一个文件夹里的几次备份共用文件。',
  flags: { to: { value: '<文件夹>', required: true, about: '放备份的文件夹。' }, data: DATA_FLAG },
  output: { backup: '文件夹', startedAt: '', finishedAt: '', documents: '记录几条', collections: '集合几个', files: '文件几个', bytes: '文件多大', missing: '记录里有、云存储里没有的文件几个，多半是没有传完的' },
  runSlowly: async (line, operations) => (await operations()).backupNow(line),
};

/** 恢复. */
export const restore: SlowCommand = {
  name: 'restore', args: [],
  about: '把备份恢复到一个空的环境：有数据的一律拒绝。恢复的时候只能看、不能交；中途停了，再运行一次就接着做。恢复完逐条比对，重新数一遍表三表四，再核对全部记录的链；有不对的，返回码是1，环境一直只读：换一个空的环境，用前一次备份再恢复。',
  flags: { from: { value: '<文件夹>', required: true, about: '放备份的文件夹，有几次备份的取最近一次；也可以写其中一次。' }, data: DATA_FLAG, keys: { value: '<文件>', about: '恢复到本机的新文件夹时，原来的 keys.json 在哪里。' } },
  output: {
    right: 'true | false', backup: '哪一次', documents: '记录几条', files: '文件几个', differing: ['和备份不一样的集合'],
    tallies: { proved: '数出来一样的', repaired: '不一样、已改正的' }, logs: { whole: 'true | false', cases: 0, events: 0, accesses: 0, records: 0, seals: 0, findings: [{}] },
  },
  runSlowly: async (line, operations) => (await operations()).restoreFrom(line),
};
