import { TODAY, submit } from '../../test/functions/town';
import type { Result } from './results';
import { startWechat, WECHAT_ANSWERS, type Wechat, type WechatAnswer } from './wechat';
import { FAULTS, startFaultyTown, type FaultKey, type FaultyTown } from './world';

/** Before it is quiet. */
const MORNING = '10:00';
const TIMES = 2;

/** Three messages on their way: two whose readers allow it, one whose reader does not. */
async function prepared({ town }: FaultyTown): Promise<void> {
  for (const who of ['applicantA', 'officer'] as const) await town.as(who).value(who === 'officer' ? 'staff' : 'applicant', 'allowPush', {} as never);
  for (const who of ['applicantA', 'applicantB'] as const) {
    const { id } = await submit(town.as(who));
    await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
  }
  await town.cloud.invokeTimer('clock', 'morning');
}

type Outbox = readonly Readonly<Record<string, unknown>>[];
const keysOf = (outbox: Outbox): readonly string[] => outbox.map(({ _id: id }) => String(id)).sort();

interface Outcome {
  readonly sent: readonly string[];
  readonly outbox: Outbox;
  readonly messages: number;
  /** 订阅授权 that are left. */
  readonly left: number;
}

function outcomeOf({ store }: FaultyTown, { sent }: Wechat): Outcome {
  return { sent: sent.map(({ touser, page }) => `${touser} ${page}`).sort(), outbox: store.documents('pushOutbox'), messages: store.documents('messages').length, left: store.documents('pushGrants').reduce((sum, { left }) => sum + Number(left), 0) };
}

/** What is wrong after everything has run once more; `short`: fewer went out than without a fault. */
function judged(is: Outcome, wanted: Outcome): { readonly wrong: readonly string[]; readonly short: number } {
  const stuck = is.outbox.filter(({ state }) => state === 'waiting').length;
  const short = wanted.sent.length - is.sent.length;
  return {
    wrong: [
      ...(new Set(is.sent).size < is.sent.length ? ['有一条发了两次'] : []), ...(is.sent.some((one) => !wanted.sent.includes(one)) ? ['发了不该发的'] : []),
      ...(keysOf(is.outbox).join() === keysOf(wanted.outbox).join() ? [] : [`发件箱里应有${wanted.outbox.length}条，有${is.outbox.length}条`]),
      ...(stuck > 0 ? [`还有${stuck}条等着发`] : []), ...(is.messages === wanted.messages ? [] : ['站内消息的数不对']),
      ...(short > 0 || is.left === wanted.left ? [] : [`授权应剩${wanted.left}次，剩${is.left}次`]),
    ],
    short,
  };
}

/**
 * 发件箱: the run that sends is stopped at every request, WeChat answers wrongly or not at all, two runs at once, one after another,
 * too late; then it runs as it should. A message is sent once, at most; in the inbox it is always.
 */
export async function pushTrials(tell: (line: string) => void): Promise<Result> {
  const wechat = await startWechat();
  const world = await startFaultyTown({ timeOfDay: MORNING, functionEnv: wechat.env });
  const { town, store } = world;
  const fire = () => town.cloud.invokeTimer('clock', 'deliver').catch(() => undefined);
  /** What waits for its next try has waited. */
  const waitOver = async () => { for (const { _id: id } of store.documents('pushOutbox').filter(({ state }) => state === 'waiting')) await town.db.collection('pushOutbox').change({ _id: String(id) }, { nextAt: `${TODAY}T09:00:00.000+08:00` }); };
  const begin = () => {
    store.putBack('ready');
    Object.assign(wechat, { sent: [], next: [] });
  };
  const end = async () => {
    town.cloud.endTransactions();
    for (let time = 0; time < TIMES; time += 1) {
      await waitOver();
      await fire();
      // All processes were killed: one that was idle may be met before it is known to be gone.
      await fire();
    }
    return outcomeOf(world, wechat);
  };
  try {
    store.keep('seed');
    await prepared(world);
    // The morning's card was sent with it; it is put back as if nothing was.
    for (const { _id: id } of store.documents('pushOutbox')) await town.db.collection('pushOutbox').remove(String(id));
    for (const { _id: id, pushed } of store.documents('messages')) if (pushed === true) await town.db.collection('messages').change({ _id: String(id) }, { pushed: false });
    for (const { _id: id } of store.documents('pushGrants')) await town.db.collection('pushGrants').change({ _id: String(id) }, { left: TIMES });
    store.keep('ready');
    begin();
    const { requests } = await world.listening('clock', 0, undefined, async () => { await fire(); });
    const wanted = await end();
    if (wanted.sent.length < TIMES) throw new Error(`only ${wanted.sent.length} were sent without a fault: ${JSON.stringify(wanted)}`);
    const wrong: string[] = [];
    const counts = { tried: 0, whole: 0, short: 0 };
    const check = async (what: string, work: () => Promise<unknown>, less = 0) => {
      begin();
      await work();
      const outcome = judged(await end(), wanted);
      const problems = outcome.short < 0 || outcome.short > less ? [...outcome.wrong, `少发了${outcome.short}条`] : outcome.wrong;
      counts.tried += 1;
      counts[outcome.short === 0 ? 'whole' : 'short'] += 1;
      if (problems.length > 0) wrong.push(`✗ 微信订阅消息，${what}：${problems.join('；')}`);
    };
    for (const fault of Object.keys(FAULTS) as FaultKey[]) {
      for (const [index, name] of requests.entries()) {
        // Whoever is killed between taking and sending leaves it open whether it was sent.
        await check(`第${index + 1}个请求（${name}）${FAULTS[fault]}`, () => world.listening('clock', index + 1, fault, async () => { await fire(); }), fault.startsWith('killed') ? 1 : 0);
      }
    }
    for (const answer of Object.keys(WECHAT_ANSWERS) as WechatAnswer[]) {
      await check(`微信${WECHAT_ANSWERS[answer]}`, async () => {
        wechat.next = [answer];
        await fire();
      }, answer === 'unwanted' ? 1 : 0);
    }
    await check('两次同时来', () => Promise.all([fire(), fire()]));
    await check('一次接一次', async () => { await fire(); await fire(); await fire(); });
    // The last: the clock does not go back. Put into the outbox on the day, and not sent before it is old.
    await check('晚了两天，不再发', async () => {
      wechat.next = ['busy', 'busy'];
      await fire();
      town.cloud.moveTo('2026-03-04');
      await fire();
    }, wanted.sent.length);
    const line = `${requests.length}个请求，每个请求五种错法，微信五种应答，两次同时来、连着来三次、晚了两天，一共${counts.tried}次：没有一条发了两次，发件箱和站内消息一条不多、一条不少；${counts.whole}次全部发到，${counts.short}次没有全部发（刚取走还没有发的时候进程被杀，分不清发出去没有，不再发；过了一天的、对方不要的不发；站内消息里都有）。不对${wrong.length}次。`;
    tell(`微信订阅消息：${line}`);
    return { trials: [], wrong, lines: [line] };
  } finally {
    await world.close();
    wechat.close();
  }
}
