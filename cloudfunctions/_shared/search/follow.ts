import { epochMs, instant, type Instant } from '@/domain/calendar/instant';
import { entriesOf } from './entries';
import { MOST_ENTRIES } from './segment';
import type { SearchMemory, Standing } from './memory';
import { sourceOf, type SearchSource } from './source';

/** A change may appear this much after one with a later time: it took a while, or two clocks differ. */
const OVERLAP_MS = 60_000;
/** Read at once: what changed, without texts; and texts. */
const KEYS_AT_ONCE = 1000;
const TEXTS_AT_ONCE = 100;
/** Put into the index at once, so that its segments are large. */
const ENTRIES_AT_ONCE = MOST_ENTRIES / 2;

/** 跟到哪里 of every kind. */
export type Marks = Record<string, string>;

interface Following {
  readonly memory: SearchMemory;
  readonly sources: readonly SearchSource[];
  readonly marks: Marks;
  readonly nameOf: (agencyId: string) => string;
  readonly at: Instant;
  /** Whether there is time for more. */
  readonly mayGoOn: () => boolean;
}

/** What was read and is not yet in the index. */
class Batch {
  private standing: Standing[] = [];
  private entries = 0;

  constructor(private readonly memory: SearchMemory) {}

  add(one: Standing): void {
    this.standing.push(one);
    this.entries += one.indexed.length;
    if (this.entries >= ENTRIES_AT_ONCE) this.put();
  }

  put(): void {
    if (this.standing.length > 0) this.memory.put(this.standing);
    this.standing = [];
    this.entries = 0;
  }
}

/** @returns whether everything of the source is in the index now, and how many texts were read */
async function followOne(source: SearchSource, { memory, marks, nameOf, at, mayGoOn }: Following): Promise<{ readonly whole: boolean; readonly read: number }> {
  const { kind } = source;
  const settledBefore = instant(epochMs(at) - OVERLAP_MS);
  const batch = new Batch(memory);
  const mark = marks[kind] ?? '';
  // A clock that was set back: what it stamps from now on comes before the mark.
  let [after, read] = [mark > at ? '' : mark, 0];
  for (;;) {
    const changes = await source.changed(after, KEYS_AT_ONCE);
    const news = changes.filter(({ id, key }) => !memory.has(sourceOf({ kind, id }), key));
    for (let from = 0; from < news.length; from += TEXTS_AT_ONCE) {
      const some = news.slice(from, from + TEXTS_AT_ONCE);
      const texts = new Map((await source.texts([...new Set(some.filter(({ gone }) => !gone).map(({ id }) => id))])).map((text) => [text.id, text]));
      for (const { id, key } of some) {
        const text = texts.get(id);
        const now = text?.key ?? key;
        if (!memory.has(sourceOf({ kind, id }), now)) batch.add({ source: sourceOf({ kind, id }), key: now, indexed: text ? entriesOf(text, nameOf(text.agencyId)) : [] });
      }
      read += some.length;
      const last = some[some.length - 1];
      if (last && !mayGoOn()) {
        batch.put();
        if (last.key < settledBefore) marks[kind] = last.key;
        return { whole: false, read };
      }
    }
    const last = changes[KEYS_AT_ONCE - 1];
    if (!last) break;
    after = last.key;
  }
  batch.put();
  marks[kind] = settledBefore;
  return { whole: true, read };
}

/** 跟上: whatever was published, changed or withdrawn since, into the index. */
export async function follow(following: Following): Promise<{ readonly whole: boolean; readonly read: number }> {
  let [whole, read] = [true, 0];
  for (const source of following.sources) {
    const done = await followOne(source, following);
    whole &&= done.whole;
    read += done.read;
  }
  return { whole, read };
}
