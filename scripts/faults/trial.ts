import type { Reply } from '@/contract/reply';
import { instant } from '@/domain/calendar/instant';
import { numberRepository } from '../../cloudfunctions/_shared/repositories/numbers';
import type { ClockCloud } from '../../cloudfunctions/_shared/usecases/clock/clock-cloud';
import { followFilings } from '../../cloudfunctions/_shared/usecases/clock/follow-filings';
import { settleNumbers } from '../../cloudfunctions/_shared/usecases/clock/settle-numbers';
import { TODAY } from '../../test/functions/town';
import { hasOpenNumbers, numbersWrong } from './numbers';
import { shapeOf, unlike } from './shape';
import { unsound } from './sound';
import type { Difference } from './store-copy';
import type { Act, UseCase } from './use-case';
import type { FaultKey, FaultyTown } from './world';

/** How somebody saw the first try: it was done, a refusal was read, or nothing came back. */
type First = 'done' | 'told' | 'nothing';
/** How all of it came to its end: by the first try, by the second, or by the next timer; or it did not. */
export type End = 'atOnce' | 'byRetry' | 'byTimer' | 'wrong';

export interface Trial {
  readonly useCase: UseCase;
  readonly fault: FaultKey | 'twice';
  /** The request that failed, from 1, and its name on the wire. */
  readonly at: number;
  readonly what: string;
  readonly first: First;
  readonly end: End;
  /** The code of the refusal that the second try got; empty when it was carried out. */
  readonly refused: string;
  readonly wrong: readonly string[];
}

/** What a use case does when nothing fails. */
interface Wanted {
  readonly requests: readonly string[];
  readonly shape: readonly string[];
  /** How many looks at personal data one call writes down. */
  readonly looks: number;
  /** What is wrong with the store as it stands, whatever was done. */
  readonly unsound: () => Promise<readonly string[]>;
  /** After the timers of the days that follow. */
  readonly later: () => Promise<readonly string[]>;
}

/** A refusal that does not say what to do next is none. */
const UNCLEAR = ['unexpected', 'notConfigured', 'malformed', 'unknownAction'];

const tried = async (act: Act): Promise<Reply<unknown> | undefined> => act().catch(() => undefined);

const nextDay = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The hours and the night that follow, on each of so many days. */
export async function timersAfter({ town }: FaultyTown, day: string, nights: readonly number[] = [0, 1, 2]): Promise<void> {
  for (const days of nights) {
    town.cloud.moveTo(nextDay(day, days));
    for (const timer of ['hourly', 'deliver', 'nightly']) {
      const report = await town.cloud.invokeTimer('clock', timer) as Readonly<Record<string, unknown>>;
      const failed = Object.entries(report).filter(([, one]) => one === 'failed' || (one as { readonly failed?: number }).failed);
      if (failed.length > 0) throw new Error(`${timer}: ${JSON.stringify(failed)}`);
    }
  }
  town.cloud.moveTo(day);
}

const thrown = (error: unknown) => { throw error; };

/** 提交之后: what follows an application within ten minutes, and nothing else of the timer that does it, done here to save its start. */
async function followed({ town }: FaultyTown, day: string): Promise<void> {
  await followFilings(instant(Date.parse(day)), { cases: await town.cases() }, thrown);
}

/** 编号核对 of the hours that follow, in the same way. */
async function settleNumbersLater({ town }: FaultyTown, day: string): Promise<void> {
  const cloud = { numbers: numberRepository(town.db), cases: await town.cases() } as unknown as ClockCloud;
  for (const days of [1, 2]) await settleNumbers(instant(Date.parse(nextDay(day, days))), cloud, thrown);
}

/** 查看记录 that were added. */
const looksIn = (changes: readonly Difference[]): number => changes.filter(({ collection, before }) => collection === 'accessLog' && before === undefined).length;

/** Nobody has seen personal data without its being written down. */
function unseen({ store }: FaultyTown, { looks }: Wanted, replies: readonly (Reply<unknown> | undefined)[]): readonly string[] {
  const [is, owed] = [looksIn(store.changedSince('ready')), looks * replies.filter((reply) => reply?.ok).length];
  return is < owed ? [`看了${owed}次，查看记录只有${is}条`] : [];
}

/**
 * Prepares a use case, and sees what it does when nothing fails.
 * @param check is asked after every trial
 */
export async function wantedOf(world: FaultyTown, useCase: UseCase, check = unsound): Promise<{ readonly act: Act; readonly wanted: Wanted }> {
  const { town, store } = world;
  store.putBack('seed');
  town.cloud.moveTo(useCase.on ?? TODAY);
  const act = await useCase.prepare(town);
  store.keep('ready');
  // Once for what a process reads at its first call only.
  await act();
  store.putBack('ready');
  const replies: (Reply<unknown> | undefined)[] = [];
  const { requests } = await world.listening(useCase.fn, 0, undefined, async () => { replies.push(await act()); });
  if (!replies[0]?.ok) throw new Error(JSON.stringify(replies[0]));
  await followed(world, useCase.on ?? TODAY);
  const changes = store.changedSince('ready');
  const shape = shapeOf(changes);
  const looks = looksIn(changes);
  const wrong = await check(world);
  if (wrong.length > 0) throw new Error(`没有出错的时候就不对：${wrong.join('；')}`);
  let later: Promise<readonly string[]> | undefined;
  const seeLater = async () => {
    store.putBack('ready');
    await act();
    await timersAfter(world, useCase.on ?? TODAY);
    return shapeOf(store.changedSince('ready'));
  };
  return { act, wanted: { requests, shape, looks, unsound: () => check(world), later: () => (later ??= seeLater()) } };
}

/** Whether everything stands as it should; `byTimer` when only after the timers. */
async function settled(world: FaultyTown, { more, on: day = TODAY }: UseCase, wanted: Wanted, again: () => Promise<unknown>): Promise<{ readonly end: 'now' | 'byTimer' | 'wrong'; readonly wrong: readonly string[] }> {
  const { store } = world;
  await followed(world, day);
  const same = unlike(shapeOf(store.changedSince('ready')), wanted.shape, more) === '';
  if (same) {
    if (hasOpenNumbers(store)) await settleNumbersLater(world, day);
    const wrong = numbersWrong(store);
    return { end: wrong.length > 0 ? 'wrong' : 'now', wrong };
  }
  const later = await wanted.later();
  // Seeing that has used the store.
  await again();
  await timersAfter(world, day);
  const difference = unlike(shapeOf(store.changedSince('ready')), later, more);
  const wrong = [...numbersWrong(store), ...(difference ? [difference] : []), ...await wanted.unsound()];
  return { end: wrong.length > 0 ? 'wrong' : 'byTimer', wrong };
}

/**
 * One fault at one request; then what its people do: the same once more.
 * @param spare where the first try has changed nothing at all, the second is the same as one without a fault, which was seen already
 */
export async function trial(world: FaultyTown, useCase: UseCase, act: Act, wanted: Wanted, fault: FaultKey, at: number, spare = false): Promise<Trial> {
  const { town, store } = world;
  const go = async (sparing = false) => {
    store.putBack('ready');
    const replies: (Reply<unknown> | undefined)[] = [];
    const { struck, requests } = await world.listening(useCase.fn, at, fault, async () => { replies.push(await tried(act)); });
    town.cloud.endTransactions();
    if (sparing && struck && replies[0]?.ok !== true && store.changedSince('ready').length === 0) return undefined;
    // All processes of the function were killed: one that was idle may be met before it is known to be gone.
    const second = await tried(act) ?? (fault.startsWith('killed') ? await tried(act) : undefined);
    return { first: replies[0], second, struck, what: requests[at - 1] ?? '' };
  };
  const tries = await go(spare);
  if (!tries) return { useCase, fault, at, what: '', first: 'told', refused: '', end: 'byRetry', wrong: [] };
  const { first, second, struck, what } = tries;
  const looked = [...unseen(world, wanted, [first, second]), ...await wanted.unsound()];
  const { end, wrong } = await settled(world, useCase, wanted, () => go());
  const unclear = !second ? ['第二次没有应答'] : !second.ok && UNCLEAR.includes(second.code) ? [`第二次只说：${second.code}`] : [];
  const problems = [...looked, ...wrong, ...unclear];
  return {
    useCase, fault, at, what: struck ? what : '没有轮到', first: !first ? 'nothing' : first.ok ? 'done' : 'told', refused: second && !second.ok ? second.code : '',
    end: problems.length > 0 ? 'wrong' : end === 'byTimer' ? 'byTimer' : first?.ok ? 'atOnce' : 'byRetry', wrong: problems,
  };
}

/** Two of it at once, as two fingers or two phones do. */
export async function twiceAtOnce(world: FaultyTown, useCase: UseCase, act: Act, wanted: Wanted): Promise<Trial> {
  const go = async () => {
    world.store.putBack('ready');
    return Promise.all([tried(act), tried(act)]);
  };
  const replies = await go();
  const looked = [...unseen(world, wanted, replies), ...await wanted.unsound()];
  const { end, wrong } = await settled(world, useCase, wanted, go);
  const unclear = replies.flatMap((reply) => (!reply ? ['没有应答'] : !reply.ok && UNCLEAR.includes(reply.code) ? [`只说：${reply.code}`] : []));
  const problems = [...looked, ...wrong, ...unclear, ...(replies.some((reply) => reply?.ok) ? [] : ['两次都没有办成'])];
  const refused = replies.flatMap((reply) => (reply && !reply.ok ? [reply.code] : []))[0] ?? '';
  return { useCase, fault: 'twice', at: 0, what: '', first: 'done', refused, end: problems.length > 0 ? 'wrong' : end === 'byTimer' ? 'byTimer' : 'atOnce', wrong: problems };
}
