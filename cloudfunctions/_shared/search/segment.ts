import type { Gram, Needle } from '@/domain/search/grams';
import type { SearchKind } from '@/domain/search/kinds';

/** 一个对象（一条信息、年报的一段、指南的一段） as the index knows it, beside its words. */
export interface Entry {
  /** What it came from: `item:<id>`, `report:<agency>:<year>`. */
  readonly source: string;
  /** `<changedAt>/<id>` of the text it was made from. */
  readonly key: string;
  readonly kind: SearchKind;
  readonly agencyId: string;
  readonly year: number;
  /** Newer before older among equals, YYYYMMDD; 0 of what is no more in force. */
  readonly day: number;
  readonly title: string;
  /** Which part of its source, counted from 0. */
  readonly part: number;
}

/** Postings of some entries, never changed: for each gram, ascending, who holds it and how much it says there. */
export interface Segment {
  readonly entries: readonly Entry[];
  readonly grams: Uint32Array;
  /** Where the postings of a gram begin; one more than grams. */
  readonly starts: Uint32Array;
  readonly holders: Uint16Array;
  readonly impacts: Uint8Array;
}

/** Entries of one segment: what 16 bits can name. */
export const MOST_ENTRIES = 8192;

interface Span { readonly from: number; readonly to: number }

/** First place whose gram is not below. */
function lowerBound(grams: Uint32Array, gram: Gram): number {
  let [low, high] = [0, grams.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((grams[middle] ?? 0) < gram) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOf({ grams, starts }: Segment, gram: Gram): Span | undefined {
  const at = lowerBound(grams, gram);
  return grams[at] === gram ? { from: starts[at] ?? 0, to: starts[at + 1] ?? 0 } : undefined;
}

/** Told of who holds the needle, and how much it says there; of a range, an entry may come several times. */
export function eachHolder(segment: Segment, needle: Needle, told: (entry: number, impact: number) => void): void {
  const { grams, starts, holders, impacts } = segment;
  if (needle.range) {
    const [first, last] = needle.range;
    const to = starts[last === 0xffffffff ? grams.length : lowerBound(grams, last + 1)] ?? 0;
    for (let at = starts[lowerBound(grams, first)] ?? 0; at < to; at += 1) told(holders[at] ?? 0, impacts[at] ?? 0);
    return;
  }
  const spans: Span[] = [];
  for (const gram of needle.grams) {
    const span = spanOf(segment, gram);
    if (!span) return;
    spans.push(span);
  }
  spans.sort((a, b) => a.to - a.from - (b.to - b.from));
  const [rarest, ...others] = spans;
  if (!rarest) return;
  const places = others.map(({ from }) => from);
  for (let at = rarest.from; at < rarest.to; at += 1) {
    const entry = holders[at] ?? 0;
    let impact = impacts[at] ?? 0;
    let all = true;
    for (let other = 0; other < others.length && all; other += 1) {
      const end = others[other]?.to ?? 0;
      let place = places[other] ?? 0;
      while (place < end && (holders[place] ?? 0) < entry) place += 1;
      places[other] = place;
      all = place < end && holders[place] === entry;
      if (all) impact = Math.min(impact, impacts[place] ?? 0);
    }
    if (all) told(entry, impact);
  }
}
