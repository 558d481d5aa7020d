import type { LogEntry } from '../serving/runtime';

/** 用时的分段: up to so many milliseconds each; the last part is what took longer. */
const TOOK_UP_TO_MS = [50, 100, 200, 500, 1000, 2000, 5000] as const;

/** 一个操作办了多少次. */
export interface ActionCounts {
  readonly action: string;
  readonly calls: number;
  /** Refusals, by code. */
  readonly refused: readonly { readonly code: string; readonly count: number }[];
  readonly faults: number;
  /** How many took how long, see TOOK_UP_TO_MS; faults are in none. */
  readonly took: readonly number[];
}

interface Counted { calls: number; faults: number; readonly refused: Map<string, number>; readonly took: number[] }

/** Of files at addresses: what is no refusal. */
const FINE = /^(?:ok|[23]\d\d)$/;
/** A broken page cannot make the list longer than this. */
const MOST_CODES = 40;

const partOf = (ms: number): number => {
  const part = TOOK_UP_TO_MS.findIndex((most) => ms <= most);
  return part < 0 ? TOOK_UP_TO_MS.length : part;
};

/** Counts of one process, from what it logs: nothing of what anybody typed is in a log, so none of it is here. */
export class Counting {
  private readonly actions = new Map<string, Counted>();

  /** @returns whether the entry was one of those that are counted */
  add({ event, action, outcome, ms }: LogEntry): boolean {
    if (typeof action !== 'string' || (event !== 'call' && event !== 'file' && event !== 'fault')) return false;
    const counted = this.actions.get(action) ?? { calls: 0, faults: 0, refused: new Map<string, number>(), took: Array.from({ length: TOOK_UP_TO_MS.length + 1 }, () => 0) };
    this.actions.set(action, counted);
    counted.calls += 1;
    if (event === 'fault') {
      counted.faults += 1;
      return true;
    }
    const code = String(outcome);
    if (!FINE.test(code) && (counted.refused.has(code) || counted.refused.size < MOST_CODES)) counted.refused.set(code, (counted.refused.get(code) ?? 0) + 1);
    const part = partOf(Number(ms));
    counted.took[part] = (counted.took[part] ?? 0) + 1;
    return true;
  }

  get counts(): readonly ActionCounts[] {
    return [...this.actions].map(([action, { calls, faults, refused, took }]) => ({ action, calls, refused: [...refused].map(([code, count]) => ({ code, count })), faults, took: [...took] }));
  }
}

/** The sum of several, by what they are called. */
export function summed<T extends ActionCounts>(all: readonly T[], nameOf: (one: T) => string): readonly (ActionCounts & { readonly name: string })[] {
  const sums = new Map<string, Counted & { readonly action: string }>();
  for (const one of all) {
    const name = nameOf(one);
    const sum = sums.get(name) ?? { action: one.action, calls: 0, faults: 0, refused: new Map<string, number>(), took: one.took.map(() => 0) };
    sums.set(name, sum);
    sum.calls += one.calls;
    sum.faults += one.faults;
    for (const { code, count } of one.refused) sum.refused.set(code, (sum.refused.get(code) ?? 0) + count);
    one.took.forEach((count, part) => { sum.took[part] = (sum.took[part] ?? 0) + count; });
  }
  return [...sums].map(([name, { action, calls, faults, refused, took }]) => ({ name, action, calls, faults, refused: [...refused].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count), took }));
}

/** Within how many milliseconds 95 of 100 were answered; undefined when it is more than the longest part, null when nothing was answered. */
export function answeredWithin(took: readonly number[]): number | null | undefined {
  const all = took.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  let seen = 0;
  const part = took.findIndex((count) => (seen += count) >= all * 0.95);
  return TOOK_UP_TO_MS[part];
}
