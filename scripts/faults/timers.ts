import { TODAY } from '../../test/functions/town';
import { numbersWrong } from './numbers';
import { shapeOf, unlike } from './shape';
import { USE_CASES } from './use-cases/all';
import { timersAfter } from './trial';
import type { Result } from './results';
import { unsound } from './sound';
import { FAULTS, READING, type FaultKey, type FaultyTown } from './world';

export const TIMERS = ['hourly', 'morning', 'deliver', 'nightly', 'rebuildSearch'] as const;
/** What is there for the timers to do: an application nobody has followed up, an answer on its way, one that was passed on. */
const BEFORE = ['提交申请', '送达', '转给负责的机关'];
const STOPPED: readonly FaultKey[] = ['refused', 'lost', 'killedAfter'];
/** Two nights: what was announced yesterday is cleared away. */
const DAYS = [0, 1];
/** Of what is only read, which leaves nothing behind, one in so many. */
const SELDOM = 8;

const toTry = (fault: FaultKey, index: number, what: string): boolean => (READING.test(what) ? fault === 'refused' && index % SELDOM === 0 : true);

/** A timer, stopped at every request that writes, twice at once, and days late; afterwards all of them run as they should. */
export async function timerTrials(world: FaultyTown, timer: (typeof TIMERS)[number], faults: readonly FaultKey[]): Promise<Result> {
  const { town, store } = world;
  store.putBack('seed');
  town.cloud.moveTo(TODAY);
  for (const { prepare } of USE_CASES.filter(({ name }) => BEFORE.includes(name))) await (await prepare(town))();
  store.keep('timers');
  const fire = () => town.cloud.invokeTimer('clock', timer).catch(() => undefined);
  const end = async () => {
    town.cloud.endTransactions();
    await timersAfter(world, TODAY, DAYS);
    return shapeOf(store.changedSince('timers'));
  };
  const wanted = await end();
  const wrong: string[] = [];
  let tried = 0;
  const check = async (what: string, before: () => Promise<unknown>) => {
    store.putBack('timers');
    town.cloud.moveTo(TODAY);
    await before();
    const problems = [unlike(await end(), wanted), ...numbersWrong(store), ...await unsound(world)].filter((line) => line !== '');
    tried += 1;
    if (problems.length > 0) wrong.push(`✗ 定时任务${timer}，${what}：${problems.join('；').slice(0, 3000)}`);
  };
  store.putBack('timers');
  const { requests } = await world.listening('clock', 0, undefined, async () => { await fire(); });
  const writes = requests.filter((what) => !READING.test(what)).length;
  for (const fault of STOPPED.filter((one) => faults.includes(one))) {
    for (const [index, name] of requests.entries()) {
      if (toTry(fault, index, name)) await check(`第${index + 1}个请求（${name}）${FAULTS[fault]}`, () => world.listening('clock', index + 1, fault, async () => { await fire(); }));
    }
  }
  await check('两次同时来', () => Promise.all([fire(), fire()]));
  await check('一次接一次', async () => { await fire(); await fire(); await fire(); });
  await check('晚了两天', async () => {
    town.cloud.moveTo('2026-03-04');
    await fire();
    town.cloud.moveTo(TODAY);
  });
  return { faults, trials: [], wrong, lines: [`${timer}：${requests.length}个请求，写的${writes}个每个${STOPPED.filter((one) => faults.includes(one)).map((one) => FAULTS[one]).join('、')}，${faults.includes('refused') ? `只读的${SELDOM}个里试一个，` : ''}再加两次同时来、连着来三次、晚了两天，一共${tried}次，不对${wrong.length}次。`] };
}
