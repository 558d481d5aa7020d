import { eachGram, type Gram } from '@/domain/search/grams';
import { FIELD_WEIGHTS, impactOf, type SearchField } from '@/domain/search/scoring';
import { comparable } from '@/domain/search/text';
import type { Entry, Segment } from './segment';

/** An entry with what is looked for in it. */
export interface Indexed {
  readonly entry: Entry;
  readonly fields: Readonly<Record<SearchField, string>>;
}

/** Grams of an entry with the sum of the weights of where they stand. */
function frequencies({ fields }: Indexed): { readonly weights: ReadonlyMap<Gram, number>; readonly length: number } {
  const weights = new Map<Gram, number>();
  let length = 0;
  for (const field of Object.keys(FIELD_WEIGHTS) as SearchField[]) {
    const text = comparable(fields[field]);
    length += text.length;
    eachGram(text, (gram) => weights.set(gram, (weights.get(gram) ?? 0) + FIELD_WEIGHTS[field]));
  }
  return { weights, length };
}

/** Makes a segment; entries keep the order they come in. */
export function buildSegment(all: readonly Indexed[]): Segment {
  const each = all.map(frequencies);
  const counts = new Map<Gram, number>();
  let total = 0;
  for (const { weights } of each) {
    total += weights.size;
    for (const gram of weights.keys()) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  const grams = Uint32Array.from(counts.keys()).sort();
  const starts = new Uint32Array(grams.length + 1);
  grams.forEach((gram, at) => {
    starts[at + 1] = (starts[at] ?? 0) + (counts.get(gram) ?? 0);
    // From here on: where the next holder of the gram is written.
    counts.set(gram, starts[at] ?? 0);
  });
  const holders = new Uint16Array(total);
  const impacts = new Uint8Array(total);
  each.forEach(({ weights, length }, entry) => {
    for (const [gram, weight] of weights) {
      const at = counts.get(gram) ?? 0;
      holders[at] = entry;
      impacts[at] = impactOf(weight, length);
      counts.set(gram, at + 1);
    }
  });
  return { entries: all.map(({ entry }) => entry), grams, starts, holders, impacts };
}
