import { needleOf } from '@/domain/search/grams';
import type { Concept } from '@/domain/search/question';
import { addedBy, rarityOf, scoreOf } from '@/domain/search/scoring';
import { eachHolder, type Entry, type Segment } from './segment';

/** A segment with where its entries stand among all. */
export interface Placed {
  readonly segment: Segment;
  readonly base: number;
}

export interface Ranked {
  readonly entry: Entry;
  readonly score: number;
  /** Share of the question that stands in it, 0 to 1. */
  readonly covered: number;
}

interface Wanted {
  readonly placed: readonly Placed[];
  /** 1 where an entry is no more what is public. */
  readonly gone: Uint8Array;
  readonly size: number;
  readonly concepts: readonly Concept[];
  readonly admits: (entry: Entry) => boolean;
}

/** The strongest impact of a concept in every entry. @returns how many hold it */
function impactsOf(phrases: readonly string[], placed: readonly Placed[], into: Uint8Array): number {
  into.fill(0);
  let holding = 0;
  for (const phrase of phrases) {
    const needle = needleOf(phrase);
    for (const { segment, base } of placed) {
      eachHolder(segment, needle, (entry, impact) => {
        const before = into[base + entry] ?? 0;
        if (before === 0) holding += 1;
        if (impact > before) into[base + entry] = impact;
      });
    }
  }
  return holding;
}

/** 按相关程度 everything that holds a word of the question and is admitted, best first. */
export function rank({ placed, gone, size, concepts, admits }: Wanted): readonly Ranked[] {
  const added = new Float32Array(size);
  const covered = new Float32Array(size);
  const impacts = new Uint8Array(size);
  let whole = 0;
  for (const { phrases, weight } of concepts) {
    const rarity = rarityOf(impactsOf(phrases, placed, impacts), size);
    whole += weight * rarity;
    for (let at = 0; at < size; at += 1) {
      const impact = impacts[at] ?? 0;
      if (impact === 0) continue;
      added[at] = (added[at] ?? 0) + addedBy(weight, rarity, impact);
      covered[at] = (covered[at] ?? 0) + weight * rarity;
    }
  }
  const found: Ranked[] = [];
  for (const { segment, base } of placed) {
    segment.entries.forEach((entry, local) => {
      const at = base + local;
      if (!added[at] || gone[at] || !admits(entry)) return;
      const share = (covered[at] ?? 0) / whole;
      found.push({ entry, covered: share, score: scoreOf(added[at] ?? 0, share) });
    });
  }
  return found.sort((a, b) => b.score - a.score || b.entry.day - a.entry.day || (a.entry.source < b.entry.source ? -1 : 1));
}
