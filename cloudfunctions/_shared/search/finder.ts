import { epochMs, type Instant } from '@/domain/calendar/instant';
import { SearchMemory } from './memory';
import type { Archive } from './archive';
import { follow, type Marks } from './follow';
import type { SearchSource } from './source';

/** Of which agencies there are, as much as a search needs. */
export interface NamedAgency {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly parentId?: string;
}

interface Parts {
  readonly sources: readonly SearchSource[];
  readonly archive: Archive;
  readonly agencies: () => Promise<readonly NamedAgency[]>;
  /** Milliseconds that pass. */
  readonly ticks: () => number;
  /** Told when the index could not be kept or read back; it is right without. */
  readonly damaged: (error: unknown) => void;
}

/** The index as it stands at a moment. */
export interface Current {
  readonly memory: SearchMemory;
  readonly agencies: readonly NamedAgency[];
  /** Whether everything that is public stands in it; otherwise the next call goes on. */
  readonly whole: boolean;
  /** Texts read for it now. */
  readonly read: number;
}

export interface Finder {
  /** Brings the index up to date. @param budgetMs of reading; what is not done then is left to the next call */
  readonly current: (at: Instant, budgetMs: number) => Promise<Current>;
  /** Puts the index away for processes that begin later. @returns whether it was kept now */
  readonly keep: () => Promise<boolean>;
  /** 重建: like `current`, from nothing; one that was not whole goes on where it stopped. */
  readonly rebuild: (at: Instant, budgetMs: number) => Promise<Current>;
  /** Texts read since the index was last kept. */
  readonly unkept: () => number;
  readonly sourceOf: (kind: string) => SearchSource;
}

/** Texts that cost the next process seconds to read again. */
const WORTH_KEEPING = 1000;
/** Names of agencies change once in years. */
const AGENCIES_FOR_MS = 60_000;

/** 检索, one a process: an index in memory, loaded from where it was kept, then following what is published. */
export function searchFinder({ sources, archive, agencies, ticks, damaged }: Parts): Finder {
  let memory = new SearchMemory();
  let marks: Marks | undefined;
  let unkept = 0;
  let rebuilding = false;
  let named: { readonly until: number; readonly list: readonly NamedAgency[] } | undefined;
  /** Calls that overlap in a process take turns. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  async function namesAt(at: Instant): Promise<readonly NamedAgency[]> {
    const now = epochMs(at);
    if (!named || now >= named.until || now < named.until - AGENCIES_FOR_MS) named = { until: now + AGENCIES_FOR_MS, list: await agencies() };
    return named.list;
  }

  async function keep(): Promise<boolean> {
    if (!marks) return false;
    // Whoever was faster knew no more than this process does now.
    const kept = await archive.save(memory, marks) || await archive.save(memory, marks);
    unkept = 0;
    return kept;
  }

  const current = (at: Instant, budgetMs: number): Promise<Current> => inTurn(async () => {
    const until = ticks() + budgetMs;
    const list = await namesAt(at);
    marks ??= await archive.load(memory) ?? {};
    const names = new Map(list.map(({ id, name, shortName }) => [id, `${name} ${shortName}`]));
    const { whole, read } = await follow({ memory, sources, marks, nameOf: (id) => names.get(id) ?? '', at, mayGoOn: () => ticks() < until });
    unkept += read;
    if (whole && unkept >= WORTH_KEEPING) await keep().catch(damaged);
    return { memory, agencies: list, whole, read };
  });

  return {
    current,
    keep: () => inTurn(keep),
    rebuild: async (at, budgetMs) => {
      if (!rebuilding) {
        memory = new SearchMemory();
        marks = {};
        unkept = 0;
      }
      rebuilding = true;
      const done = await current(at, budgetMs);
      rebuilding = !done.whole;
      return done;
    },
    unkept: () => unkept,
    sourceOf: (kind) => {
      const found = sources.find((source) => source.kind === kind);
      if (!found) throw new Error(`nothing is searched under ${kind}`);
      return found;
    },
  };
}
