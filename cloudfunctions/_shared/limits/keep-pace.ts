import type { FunctionName } from '@/contract/actions';
import { clockTimeAt, epochMs, instant, type Instant } from '@/domain/calendar/instant';
import { refuse, type Refusal } from '../refusal';
import type { PaceWindow, SpentPaceRepository } from '../repositories/spent-paces';
import type { Call } from '../serving/call';
import { CALLERS_OF_ADDRESS, PACES, paceOf, type PaceKey } from './paces';

/** What one process knows about one caller in one window. */
interface Counted {
  readonly window: number;
  seen: number;
  /** Taken from the store and not used yet. */
  left: number;
  over: boolean;
}

/** How a caller is counted for all processes together; absent where a function has no keys: then each counts for itself. */
interface Shared {
  /** A key that gives nobody away. */
  readonly keyOf: (...parts: readonly string[]) => string;
  readonly spent: SpentPaceRepository;
}

/** Whether a call may be made now: nothing, or when to try again. */
export type KeepPace = (call: Call) => Promise<{ readonly ok: false; readonly error: Refusal } | undefined>;

/** Callers one process remembers; beyond that it forgets everybody rather than turn anybody away. */
const MOST_REMEMBERED = 50_000;
/** Into so many portions the calls beyond the free ones are taken from the store. */
const PORTIONS = 20;
const MINUTE_MS = 60_000;

const tooOften = (until: Instant) =>
  refuse('pause', `这一会儿办的次数太多了，请在${clockTimeAt(until).replace(':', '时')}分以后再试；已经提交的、写好的都在，不会丢失。`, { retryAt: until });

/** Who is counted, and for how many: the person, and the address he calls from. */
function callersOf({ identity, source }: Call): readonly { readonly who: string; readonly times: number }[] {
  const address = source === undefined ? [] : [{ who: `at:${source}`, times: identity === undefined ? CALLERS_OF_ADDRESS.nobody : CALLERS_OF_ADDRESS.signedIn }];
  return identity === undefined ? address : [{ who: identity, times: 1 }, ...address];
}

/**
 * 速度上限 of a function. What is free is counted in memory; beyond that, calls are taken from the store in portions, so
 * that all processes together give out no more. A store that fails never turns anybody away.
 * @param shared asked for the first time when somebody goes beyond what is free @param wider how many times as much everybody may do
 */
export function keepPace(fn: FunctionName, shared?: () => Promise<Shared>, wider = 1): KeepPace {
  const counted = new Map<string, Counted>();

  function remembered(key: string, window: number): Counted {
    const known = counted.get(key);
    if (known?.window === window) return known;
    if (counted.size >= MOST_REMEMBERED) counted.clear();
    const fresh: Counted = { window, seen: 0, left: 0, over: false };
    counted.set(key, fresh);
    return fresh;
  }

  async function takePortion(pace: PaceKey, who: string, times: number, window: PaceWindow): Promise<number> {
    const most = PACES[pace].most * times;
    const portion = Math.ceil(most / PORTIONS);
    if (!shared) return 0;
    try {
      const { keyOf, spent } = await shared();
      return await spent.take(keyOf('pace', pace, who), window, portion, most) ? portion : 0;
    } catch {
      return portion;
    }
  }

  /** @returns whether the call is one too many */
  async function oneTooMany(pace: PaceKey, who: string, times: number, window: PaceWindow): Promise<boolean> {
    const { free, most } = PACES[pace];
    const mine = remembered(`${pace}\n${times}\n${who}`, window.number);
    mine.seen += 1;
    if (mine.seen <= (shared ? free : most) * times) return false;
    if (!mine.over && mine.left === 0) {
      const taken = await takePortion(pace, `${times}:${who}`, times, window);
      mine.left += taken;
      mine.over = taken === 0;
    }
    if (mine.left === 0) return true;
    mine.left -= 1;
    return false;
  }

  return async (call) => {
    const pace = paceOf(fn, call.action);
    const windowMs = PACES[pace].minutes * MINUTE_MS;
    const number = Math.floor(epochMs(call.at) / windowMs);
    const window = { number, until: instant((number + 1) * windowMs) };
    for (const { who, times } of callersOf(call)) {
      if (await oneTooMany(pace, who, times * wider, window)) return tooOften(window.until);
    }
    return undefined;
  };
}
