import type { FormRowKey } from '../rows';
import { letters } from './characters';
import type { Entry } from './entries';
import type { Fitted } from './fit';
import { nameIsScatteredIn, rowNamedBy, rowsNamedIn, type RowName } from './row-names';

/** Numbers that may be a row of 表三. */
export interface Candidate {
  readonly entry: Entry;
  /** Absent when the numbers cannot be told apart into seven cells. */
  readonly fitted: Fitted | undefined;
}

export interface Alignment {
  readonly rows: ReadonlyMap<FormRowKey, Candidate>;
  /** Rows whose name was not found near their numbers; their place in the order decided. */
  readonly byOrder: readonly FormRowKey[];
}

interface Anchor {
  readonly candidate: number;
  readonly key: number;
}

/** The longest chain of named candidates that keeps the order of the form. One pass, 25 states. */
function chain(named: readonly Anchor[], keyCount: number): readonly Anchor[] {
  const best: (readonly Anchor[])[] = Array.from({ length: keyCount }, () => []);
  for (const anchor of named) {
    let longest: readonly Anchor[] = [];
    for (let key = 0; key < anchor.key; key += 1) if ((best[key]?.length ?? 0) > longest.length) longest = best[key] ?? [];
    if (longest.length + 1 > (best[anchor.key]?.length ?? 0)) best[anchor.key] = [...longest, anchor];
  }
  return best.reduce((left, right) => (right.length > left.length ? right : left), []);
}

/** The row that the words above numbers name: one whole name, and nothing after it. */
export function nameAbove(entry: Entry, names: readonly RowName[]): FormRowKey | undefined {
  if (entry.own.length > 0) return undefined;
  const above = letters(entry.before.join(''));
  const named = rowsNamedIn(above, names);
  return named.length === 1 || entry.before.length === 1 ? rowNamedBy(entry.before, names.filter(({ key }) => named.includes(key))) : undefined;
}

type Namer = (entry: Entry, names: readonly RowName[]) => FormRowKey | undefined;
const nameBeside: Namer = (entry, names) => rowNamedBy(entry.own, names);

/**
 * Which numbers belong to which row. The order of the form is fixed, so named rows divide the table into gaps,
 * and a gap with as many rows as names is filled in order; any other gap stays empty rather than guessed.
 */
export function align(candidates: readonly Candidate[], names: readonly RowName[]): Alignment {
  const rows = new Map<FormRowKey, Candidate>();
  const byOrder: FormRowKey[] = [];
  const texts = candidates.map(({ entry }) => [...entry.before, ...entry.own].join(''));
  const keys = names.map(({ key }) => key);

  const assign = (key: FormRowKey | undefined, candidate: Candidate | undefined) => {
    if (key && candidate) rows.set(key, candidate);
  };

  const fill = (from: number, to: number, firstKey: number, lastKey: number, namers: readonly Namer[]): void => {
    const gap = candidates.slice(from, to);
    const missing = names.slice(firstKey, lastKey);
    const [namer, ...weaker] = namers;
    if (gap.length === missing.length && namer !== nameBeside) {
      const context = letters(texts.slice(Math.max(0, from - 1), to + 1).join(''));
      missing.forEach((name, index) => {
        assign(name.key, gap[index]);
        if (!nameIsScatteredIn(context, name)) byOrder.push(name.key);
      });
      return;
    }
    if (!namer) return;
    const named = gap.flatMap((candidate, index): readonly Anchor[] => {
      const key = namer(candidate.entry, names);
      const at = keys.findIndex((candidateKey) => candidateKey === key);
      return at >= firstKey && at < lastKey ? [{ candidate: from + index, key: at }] : [];
    });
    const anchors = chain(named, names.length);
    let [candidateAt, keyAt] = [from, firstKey];
    for (const anchor of anchors) {
      fill(candidateAt, anchor.candidate, keyAt, anchor.key, weaker);
      assign(keys[anchor.key], candidates[anchor.candidate]);
      [candidateAt, keyAt] = [anchor.candidate + 1, anchor.key + 1];
    }
    fill(candidateAt, to, keyAt, lastKey, weaker);
  };

  fill(0, candidates.length, 0, names.length, [nameBeside, nameAbove]);
  return { rows, byOrder };
}
