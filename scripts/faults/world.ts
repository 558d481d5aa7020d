import type { LocalCloudOptions } from '../../cloudfunctions/_local/local-cloud';
import type { Fault } from '../../cloudfunctions/_local/gateway/faults';
import { startTown, TODAY, type Town } from '../../test/functions/town';
import { workersOf } from '../../test/functions/workers';
import { openStoreCopy, type StoreCopy } from './store-copy';

/** What can happen to the k-th request of a use case. */
export const FAULTS = {
  refused: '库没有应答',
  before: '请求没有送到',
  lost: '办成了，应答丢了',
  killedBefore: '进程被杀，这一步没有办',
  killedAfter: '进程被杀，这一步已经办了',
} as const;
export type FaultKey = keyof typeof FAULTS;

/** Requests that write nothing: it is the same in whichever way one of them or its answer is lost. */
export const READING = /getDocument|calculateDocument|aggregateDocuments|batchGetDownloadUrl/;

const ON_THE_WIRE: Readonly<Record<FaultKey, Fault>> = { refused: 'refused', before: 'cutBefore', lost: 'cutAfter', killedBefore: 'cutBefore', killedAfter: 'cutAfter' };

interface Armed { readonly at: number; readonly fault?: FaultKey; readonly fn: string; seen: string[]; struck: boolean }

/** What went over the line while somebody listened. */
interface Heard {
  readonly requests: readonly string[];
  readonly struck: boolean;
}

/** A town whose store can fail at a request that is chosen. */
export interface FaultyTown {
  readonly town: Town;
  readonly store: StoreCopy;
  /** Runs `work` while the k-th request (from 1) of it fails; with 0 nothing does, and it is only listened to. */
  listening(fn: string, at: number, fault: FaultKey | undefined, work: () => Promise<void>): Promise<Heard>;
  close(): Promise<void>;
}

type FaultyTownOptions = Partial<Pick<LocalCloudOptions, 'dataFolder' | 'timeOfDay' | 'functionEnv'>>;

export async function startFaultyTown({ functionEnv, ...options }: FaultyTownOptions = {}): Promise<FaultyTown> {
  let armed: Armed | undefined;
  const town = await startTown({
    today: TODAY, instances: 2, ...options, functionEnv: { PACE_TIMES: '1000', ...functionEnv },
    faults: (what) => {
      if (!armed) return undefined;
      armed.seen.push(what);
      const { at, fault, fn } = armed;
      if (!fault || armed.seen.length !== at) return undefined;
      armed.struck = true;
      if (fault === 'killedBefore' || fault === 'killedAfter') for (const pid of workersOf(fn)) process.kill(pid, 'SIGKILL');
      return ON_THE_WIRE[fault];
    },
  });
  const store = openStoreCopy(town.folder);
  return {
    town, store,
    listening: async (fn, at, fault, work) => {
      const heard: Armed = { at, fn, ...(fault && { fault }), seen: [], struck: false };
      armed = heard;
      try { await work(); } finally { armed = undefined; }
      return { requests: heard.seen, struck: heard.struck };
    },
    close: async () => {
      store.close();
      await town.close();
    },
  };
}
