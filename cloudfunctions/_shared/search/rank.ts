import { needleOf } from '@/domain/search/grams';
import type { Concept } from '@/domain/search/question';
import { addedBy, ageShare, answersBeside, rarityOf, scoreOf, yearShare } from '@/domain/search/scoring';
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

/** Everything that answers a question. */
export interface Ranking {
  readonly total: number;
  /** In no order, for counting. */
  readonly each: (told: (entry: Entry) => void) => void;
  /** The best of those that pass, best first, newer before older among equals. */
  readonly best: (most: number, passes?: (entry: Entry) => boolean) => readonly Ranked[];
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

interface Scores { readonly added: Float32Array; readonly covered: Float32Array; readonly whole: number; /** Whether every word stands somewhere. */ readonly known: boolean; readonly years?: Uint8Array }

function scoresOf({ placed, size, concepts }: Wanted): Scores {
  const asked = concepts.filter(({ role }) => role === 'year').flatMap(({ phrases }) => phrases);
  const years = asked.length > 0 ? new Uint8Array(size) : undefined;
  if (years) impactsOf(asked, placed, years);
  const added = new Float32Array(size);
  const covered = new Float32Array(size);
  const impacts = new Uint8Array(size);
  let [standing, nowhere, known] = [0, 0, true];
  const found = new Set<string>();
  const missing: { readonly of: string | undefined; readonly weight: number }[] = [];
  for (const { phrases, weight, role, of } of concepts) {
    if (role === 'year') continue;
    const holding = impactsOf(phrases, placed, impacts);
    const rarity = rarityOf(holding, size, role === 'place');
    if (holding === 0) {
      if (role === 'guess' || role === 'hint') continue;
      missing.push({ of: role === 'place' ? undefined : of, weight: weight * rarity });
      continue;
    }
    if (of) found.add(of);
    standing += weight * rarity;
    for (let at = 0; at < size; at += 1) {
      const impact = impacts[at] ?? 0;
      if (impact === 0) continue;
      added[at] = (added[at] ?? 0) + addedBy(weight, rarity, impact);
      covered[at] = (covered[at] ?? 0) + weight * rarity;
    }
  }
  // A word of which a part stands somewhere is written wrong, or cut wrong.
  for (const { of, weight } of missing) if (!of || !found.has(of)) { nowhere += weight; known = false; }
  return { added, covered, whole: standing + nowhere, known, ...(years && { years }) };
}

/** Score and day as one number, so that tens of thousands are compared without an object each. */
const keyOf = (score: number, day: number): number => Math.round(score * 1e4) * 1e8 + day;

/** Places of the greatest keys, greatest first, earlier before later among equals: a heap of as many as are wanted. */
function greatest(keys: Float64Array, most: number, takes: (at: number) => boolean): readonly number[] {
  const heap: number[] = [];
  const below = (a: number, b: number) => (keys[a] ?? 0) < (keys[b] ?? 0) || (keys[a] === keys[b] && a > b);
  const sink = (from: number) => {
    for (let at = from; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && below(heap[child] ?? 0, heap[least] ?? 0)) least = child;
      if (least === at) return;
      [heap[at], heap[least]] = [heap[least] ?? 0, heap[at] ?? 0];
      at = least;
    }
  };
  for (let at = 0; at < keys.length; at += 1) {
    if (heap.length === most && !below(heap[0] ?? 0, at)) continue;
    if (!takes(at)) continue;
    if (heap.length < most) {
      heap.push(at);
      if (heap.length === most) for (let from = most >> 1; from >= 0; from -= 1) sink(from);
    } else {
      heap[0] = at;
      sink(0);
    }
  }
  return heap.sort((a, b) => (below(a, b) ? 1 : -1));
}

/** 按相关程度: what answers a question of those that are admitted. */
export function rank(wanted: Wanted): Ranking {
  const { placed, gone, size, admits } = wanted;
  const { added, covered, whole, known, years } = scoresOf(wanted);
  let best = 0;
  const all = new Array<Entry>(size);
  const scores = new Float32Array(size);
  for (const { segment: { entries }, base } of placed) {
    for (let local = 0; local < entries.length; local += 1) {
      const at = base + local;
      const entry = entries[local];
      if (!entry || !added[at] || gone[at] || !admits(entry)) continue;
      all[at] = entry;
      const score = scoreOf(added[at] ?? 0, (covered[at] ?? 0) / whole) * (years ? yearShare(years[at] ?? 0) : 1) * ageShare(entry.year, entry.day);
      scores[at] = score;
      if (score > best) best = score;
    }
  }
  const answers: number[] = [];
  const isAnswer = answersBeside(best, wanted.concepts.length, known);
  for (let at = 0; at < size; at += 1) if (scores[at] && isAnswer(scores[at] ?? 0, (covered[at] ?? 0) / whole)) answers.push(at);
  const entryOf = (answer: number): Entry => all[answers[answer] ?? 0] as Entry;
  return {
    total: answers.length,
    each: (told) => { for (let answer = 0; answer < answers.length; answer += 1) told(entryOf(answer)); },
    best: (most, passes = () => true) => {
      const keys = Float64Array.from(answers, (at, answer) => keyOf(scores[at] ?? 0, entryOf(answer).day));
      return greatest(keys, most, (answer) => passes(entryOf(answer))).map((answer) => {
        const at = answers[answer] ?? 0;
        return { entry: entryOf(answer), score: scores[at] ?? 0, covered: (covered[at] ?? 0) / whole };
      });
    },
  };
}
