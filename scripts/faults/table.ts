import type { End, Trial } from './trial';
import { FAULTS } from './world';

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
export function page(trials: readonly Trial[], { machine, day, timers }: { readonly machine: string; readonly day: string; readonly timers: readonly string[] }): string {
  const names = [...new Set(trials.map(({ useCase }) => useCase.name))];
  const of = (name: string) => trials.filter(({ useCase }) => useCase.name === name);
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const rows = names.map((name) => {
    const mine = of(name);
    const requests = Math.max(...mine.map(({ at }) => at));
    return `| ${name} | ${requests} | ${columns.map((fault) => cell(mine.filter((one) => one.fault === fault))).join(' | ')} | ${refusals(mine)} |`;
  });
  const wrong = trials.filter(({ end }) => end === 'wrong').length;
  return `# 出了故障会怎样

本页由 \`npm run faults\` 生成，请不要手工改。${day}，${machine}。

每个会写数据的办理动作，从函数发给数据库和云存储的第一个请求到最后一个请求，逐个让它出错一次，每次五种错法；再把同一个动作两次同时发来。出错以后，照手机的做法用同一个提交标识（或者同一个版本号）再点一次，然后核对：

- 库里的变化和没有出错时一模一样：没有少办，也没有办两遍；站内消息一条不多、一条不少。第一次出错以后库里什么都没有变的，再点一次就等于没有出过错的第一次，四次里只真的点一次。
- 编号不重复；取了没有用上的号，由定时任务记为作废，没有说不清去向的空号。
- 再点一次得到的是办成了，或者一句说得清的话（最后一列是它的代码：多数是“别人刚刚处理过，请刷新”，因为第一次其实已经办成）。

一共${trials.length}次，不对的${wrong}次。

| 办理动作 | 请求数 | ${columns.map((fault) => COLUMNS[fault]).join(' | ')} | 再点一次时的答复代码 |
|---|---|${columns.map(() => '---').join('|')}|---|
${rows.join('\n')}

- 当次办成：出错的一步不要紧，或者自己又试了一次，第一次就办成了。
- 再点一次办成：第一次没有办成，或者办成了没有收到答复；再点一次，结果是对的。
- 定时任务补齐：再点一次以后还差一点（例如一条消息），下一次定时任务补上。

## 定时任务

${timers.join('\n')}
`;
}
