/** A repeatable source of chance; the same seed gives the same calls. */
export interface Chance {
  /** 0 … 1. */
  next(): number;
  below(limit: number): number;
  maybe(share: number): boolean;
  of<T>(values: readonly T[]): T;
}

/** mulberry32: enough for choosing, and nothing secret rests on it. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next, below,
    maybe: (share) => next() < share,
    of: (values) => {
      if (values.length === 0) throw new Error('nothing to choose from');
      return values[below(values.length)] as (typeof values)[number];
    },
  };
}
