import os from 'node:os';
import { untried, type Gathered } from './results';
import { LEFT_OUT } from './shape';
import type { End, Trial } from './trial';
import { USE_CASES } from './use-cases/all';
import { WITHOUT_USE_CASE } from './without-use-case';
import { FAULTS, type FaultKey } from './world';

const ENDS: Readonly<Record<End, string>> = { atOnce: '当次办成', byRetry: '再点一次办成', byTimer: '定时任务补齐', wrong: '不对' };
const COLUMNS = { ...FAULTS, twice: '两次同时来' } as const;

/** How often each end came, largest first: 7 × 再点一次办成. */
function cell(trials: readonly Trial[]): string {
  const counts = new Map<string, number>();
  for (const { end } of trials) counts.set(ENDS[end], (counts.get(ENDS[end]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([end, count]) => `${end}${count}`).join('，') || '—';
}

/** What the second try was told where it was not carried out: the first had been, and it says so. */
const refusals = (trials: readonly Trial[]): string => [...new Set(trials.flatMap(({ refused }) => (refused ? [refused] : [])))].sort().join('、') || '—';

/** 故障 × 办理动作 × 结果, as a page for people. */
export function page({ trials, lines, wrong }: Gathered): string {
  const names = USE_CASES.map(({ name }) => name).filter((name) => trials.some(({ useCase }) => useCase.name === name));
  const of = (name: string) => trials.filter(({ useCase }) => useCase.name === name);
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const rows = names.map((name) => {
    const mine = of(name);
    const requests = Math.max(0, ...mine.map(({ at }) => at)) || '—';
    return `| ${name} | ${requests} | ${columns.map((fault) => cell(mine.filter((one) => one.fault === fault))).join(' | ')} | ${refusals(mine)} |`;
  });
  const listed = (name: string) => Object.keys(lines).filter((key) => key.startsWith(name)).sort().flatMap((key) => lines[key] ?? []).map((line) => `- ${line}`).join('\n') || '这一次没有试。';
  const missing = USE_CASES.filter(({ name }) => untried(name, Object.keys(FAULTS) as FaultKey[]).length > 0).map(({ name }) => name);
  return `# 出了故障会怎样

本页由 \`npm run faults\` 生成，请不要手工改。${new Date().toISOString().slice(0, 10)}，${os.cpus().length}核，Node ${process.versions.node}。

每个会写数据的办理动作，从函数发给数据库和云存储的第一个请求到最后一个请求，逐个让它出错一次，每次五种错法（两种错法留下的库一模一样的，只试一种：只读的请求什么也不留下，只试库没有应答；写以前被杀，就是前一次写完以后被杀，只试第一次写）；再把同一个动作两次同时发来。出错以后，照手机的做法用同一个提交标识（或者同一个版本号）再点一次，然后核对：

- 库里的变化和没有出错时一模一样：没有少办，也没有办两遍；站内消息一条不多、一条不少。第一次出错以后库里什么都没有变的，再点一次就等于没有出过错的第一次，四次里只真的点一次。
- 记录核对（\`tool log verify\` 的同一段代码）通过：经过、查看记录、封存的链都接得上。表三、表四的汇总和从全部申请重新数的一样。
- 看到个人信息的，查看记录里都有；多记的不算错。
- 编号不重复；取了没有用上的号，由定时任务记为作废，没有说不清去向的空号。
- 再点一次得到的是办成了，或者一句说得清的话（最后一列是它的代码：多数是“别人刚刚处理过，请刷新”，因为第一次其实已经办成）。

${names.length}个动作，一共${trials.length}次，不对的${wrong}次。${missing.length > 0 ? `\n\n还没有试完的${missing.length}个（表里是“—”的没有试）：${missing.join('、')}；\`npm run faults -- --resume\` 接着跑。` : ''}

| 办理动作 | 请求数 | ${columns.map((fault) => COLUMNS[fault]).join(' | ')} | 再点一次时的答复代码 |
|---|---|${columns.map(() => '---').join('|')}|---|
${rows.join('\n')}

- 当次办成：出错的一步不要紧，或者自己又试了一次，第一次就办成了。
- 再点一次办成：第一次没有办成，或者办成了没有收到答复；再点一次，结果是对的。
- 定时任务补齐：再点一次以后还差一点（例如一条消息），下一次定时任务补上。

## 定时任务

一个任务在写的每个请求上停下，两次同时来、连着来三次、晚了两天；以后照常跑，库里和没有出过错的一样，各条链、各张表也核对过。

${listed('定时任务')}

## 微信订阅消息

${listed('微信订阅消息')}

## 没有列入上表的动作

${Object.values(WITHOUT_USE_CASE).map(({ why, actions }) => `- ${why}：${actions.map((action) => `\`${action}\``).join('、')}。`).join('\n')}

新加的动作不在上表，也不在这里的，测试通不过。说是只看的，准备上表各个动作的时候核对过确实没有写。

## 比较两次结果时不比的

${Object.entries(LEFT_OUT).map(([collection, why]) => `- \`${collection}\`，${why}。`).join('\n')}
`;
}
