import { TODAY } from '../../test/functions/town';
import { numbersWrong } from './numbers';
import { shapeOf, unlike } from './shape';
import { USE_CASES } from './use-cases/all';
import { timersAfter } from './trial';
import type { Result } from './results';
import { unsound } from './sound';
import { FAULTS, type FaultKey, type FaultyTown } from './world';

const TIMERS = ['hourly', 'morning', 'deliver', 'nightly', 'rebuildSearch'] as const;
/** What is there for the timers to do: an answer on its way, a waiting application, something to publish. */
const BEFORE = ['提交申请', '送达', '转给负责的机关'];

/**
 * Every timer, stopped at every request, twice at once, and three days late; afterwards it runs as it should.
 * @param tell is told one line a timer
 */
export async function timerTrials(world: FaultyTown, tell: (line: string) => void): Promise<Result> {
  const { town, store } = world;
  store.putBack('seed');
  town.cloud.moveTo(TODAY);
  for (const { prepare } of USE_CASES.filter(({ name }) => BEFORE.includes(name))) await (await prepare(town))();
  store.keep('timers');
  const fire = (timer: string) => town.cloud.invokeTimer('clock', timer).catch(() => undefined);
  const end = async () => {
    town.cloud.endTransactions();
    await timersAfter(world, TODAY);
    return shapeOf(store.changedSince('timers'));
  };
  const wanted = await end();
  const [lines, found]: [string[], string[]] = [[], []];
  for (const timer of TIMERS) {
    let [tried, wrong] = [0, 0];
    const check = async (what: string, before: () => Promise<unknown>) => {
      store.putBack('timers');
      town.cloud.moveTo(TODAY);
      await before();
      const problems = [unlike(await end(), wanted), ...numbersWrong(store), ...await unsound(world)].filter((line) => line !== '');
      tried += 1;
      if (problems.length === 0) return;
      wrong += 1;
      found.push(`✗ 定时任务${timer}，${what}：${problems.join('；').slice(0, 3000)}`);
    };
    store.putBack('timers');
    const { requests } = await world.listening('clock', 0, undefined, async () => { await fire(timer); });
    const stopped: readonly FaultKey[] = ['refused', 'lost', 'killedAfter'];
    for (const fault of stopped) {
      for (let at = 1; at <= requests.length; at += 1) await check(`第${at}个请求${FAULTS[fault]}`, () => world.listening('clock', at, fault, async () => { await fire(timer); }));
    }
    await check('两次同时来', () => Promise.all([fire(timer), fire(timer)]));
    await check('一次接一次', async () => { await fire(timer); await fire(timer); await fire(timer); });
    await check('晚了两天', async () => {
      town.cloud.moveTo('2026-03-04');
      await fire(timer);
      town.cloud.moveTo(TODAY);
    });
    lines.push(`${timer}：${requests.length}个请求，每个请求分别没有应答、应答丢了、进程被杀，再加两次同时来、连着来三次、晚了两天，一共${tried}次，不对${wrong}次。`);
    tell(lines[lines.length - 1] ?? '');
  }
  return { trials: [], wrong: found, lines };
}
