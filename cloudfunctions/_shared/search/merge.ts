import type { Gram } from '@/domain/search/grams';
import type { Entry, Segment } from './segment';

/** A segment with those of its entries that still stand. */
export interface Kept {
  readonly segment: Segment;
  readonly stands: (entry: number) => boolean;
}

/** New number of every entry that stands, in order; -1 of the others. */
function renumbered({ segment, stands }: Kept, from: number): Int32Array {
  let next = from;
  return Int32Array.from(segment.entries, (_, entry) => (stands(entry) ? next++ : -1));
}

interface Posting { readonly gram: Gram; readonly holder: number; readonly impact: number }

function eachPosting({ grams, starts, holders, impacts }: Segment, numbers: Int32Array, told: (posting: Posting) => void): void {
  grams.forEach((gram, at) => {
    const to = starts[at + 1] ?? 0;
    for (let place = starts[at] ?? 0; place < to; place += 1) {
      const holder = numbers[holders[place] ?? 0] ?? -1;
      if (holder >= 0) told({ gram, holder, impact: impacts[place] ?? 0 });
    }
  });
}

/** One segment of several, without what no longer stands; the texts are not needed. */
export function mergeSegments(all: readonly Kept[]): Segment {
  const entries: Entry[] = [];
  const numbers = all.map((kept) => {
    const own = renumbered(kept, entries.length);
    entries.push(...kept.segment.entries.filter((_, entry) => (own[entry] ?? -1) >= 0));
    return own;
  });
  const each = (told: (posting: Posting) => void) => all.forEach(({ segment }, at) => eachPosting(segment, numbers[at] ?? new Int32Array(), told));

  const counts = new Map<Gram, number>();
  let total = 0;
  each(({ gram }) => {
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
    total += 1;
  });
  const grams = Uint32Array.from(counts.keys()).sort();
  const starts = new Uint32Array(grams.length + 1);
  grams.forEach((gram, at) => {
    starts[at + 1] = (starts[at] ?? 0) + (counts.get(gram) ?? 0);
    counts.set(gram, starts[at] ?? 0);
  });
  const holders = new Uint16Array(total);
  const impacts = new Uint8Array(total);
  each(({ gram, holder, impact }) => {
    const place = counts.get(gram) ?? 0;
    holders[place] = holder;
    impacts[place] = impact;
    counts.set(gram, place + 1);
  });
  return { entries, grams, starts, holders, impacts };
}
