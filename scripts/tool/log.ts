import type { SlowCommand } from './outcome';

/** 记录核对. */
export const log: SlowCommand = {
  name: 'log verify', args: [],
  about: '核对申请的经过、查看个人信息的记录、编号记录、更正等申请、主动公开的信息、年报的编写和每天的封存：有没有被改动、删掉、调换、加进来的；有的，返回码是1。',
  flags: {
    data: { value: '<文件夹>', about: '本机的数据文件夹；不写的，按命令行里的 TCB_ENV、TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY、FIELD_KEYS、INDEX_KEY 核对云开发的环境。' },
    since: { value: '<YYYY-MM-DD>', about: '只看这一天以来写的、看的、封存的。' },
    agency: { value: '<单位编号>', about: '只看一个单位。' },
    kept: { value: '<YYYY-MM-DD=封存号,…>', about: '记在别处的封存号，一并核对。' },
  },
  output: {
    whole: 'true | false', cases: '申请几件', events: '经过几条', accesses: '查看记录几条', chains: '查看记录几份', records: '更正等申请、主动公开的信息、年报的编写几份', seals: '封存几份',
    unchained: { cases: '还没有接上链的申请', accesses: '接链以前的查看记录', records: '还没有封口的' }, lastSeal: '最近一次封存的日期和封存号 | null',
    findings: [{ kind: '被改动 | 被删掉 | 被调换 | 被加进来 | 整份不见了 | 封存不见了', agencyId: '单位', number: '申请编号，有的才写', document: '哪一份', message: '怎么了' }],
  },
  runSlowly: async (line, operations) => (await operations()).logVerify(line),
};
