import { buildSegment, type Indexed } from './build';
import { mergeSegments } from './merge';
import type { Placed } from './rank';
import { MOST_ENTRIES, type Segment } from './segment';

/** Entries of what came last, rebuilt whole at every change; more are put away. */
const MOST_FRESH = 128;
/** More than so many small ones slow every question down. */
const MOST_SEGMENTS = 16;

/** What is kept of a source, or of one that is gone. */
interface Known { readonly key: string; readonly at: readonly number[] }

/** A source as it stands now: its entries, none when it is no more public. */
export interface Standing {
  readonly source: string;
  readonly key: string;
  readonly indexed: readonly Indexed[];
}

/** 索引 in the memory of the process: segments that never change, what came since, and what is no more. */
export class SearchMemory {
  private segments: readonly Segment[] = [];
  private fresh: Indexed[] = [];
  private freshSegment: Segment | undefined;
  private known = new Map<string, Known>();
  private gone = new Uint8Array(0);
  private base = 0;

  /** @param withdrawn sources that may stand in the segments and are gone, with their keys */
  load(segments: readonly Segment[], withdrawn: ReadonlyMap<string, string>): void {
    this.segments = segments;
    this.fresh = [];
    this.freshSegment = undefined;
    this.known = new Map();
    this.base = segments.reduce((sum, { entries }) => sum + entries.length, 0);
    this.gone = new Uint8Array(this.base + MOST_ENTRIES);
    let at = 0;
    for (const { entries } of segments) {
      for (const { source, key } of entries) {
        const before = this.known.get(source);
        // Several entries of one text stand side by side; a later text replaces an earlier one.
        if (before && before.key === key) (before.at as number[]).push(at);
        else {
          this.forget(source);
          this.known.set(source, { key, at: [at] });
        }
        at += 1;
      }
    }
    for (const [source, key] of withdrawn) if ((this.known.get(source)?.key ?? '') <= key) this.replace(source, key, []);
  }

  has(source: string, key: string): boolean {
    return this.known.get(source)?.key === key;
  }

  put(all: readonly Standing[]): void {
    for (const { source, key, indexed } of all) {
      if (this.fresh.length + indexed.length > MOST_ENTRIES) this.putAway();
      const first = this.base + this.fresh.length;
      this.fresh.push(...indexed);
      this.replace(source, key, indexed.map((_, at) => first + at));
    }
    this.freshSegment = undefined;
    if (this.fresh.length > MOST_FRESH) this.putAway();
    if (this.segments.length > MOST_SEGMENTS) this.compact();
  }

  view(): { readonly placed: readonly Placed[]; readonly gone: Uint8Array; readonly size: number } {
    if (this.fresh.length > 0) this.freshSegment ??= buildSegment(this.fresh);
    const all = this.freshSegment ? [...this.segments, this.freshSegment] : this.segments;
    let base = 0;
    const placed = all.map((segment) => {
      const here = base;
      base += segment.entries.length;
      return { segment, base: here };
    });
    return { placed, gone: this.gone, size: base };
  }

  /** Everything as segments of few and large ones, and what of them is gone. */
  settled(): { readonly segments: readonly Segment[]; readonly withdrawn: ReadonlyMap<string, string> } {
    this.putAway();
    this.compact();
    const held = new Set(this.segments.flatMap(({ entries }) => entries.map(({ source }) => source)));
    return { segments: this.segments, withdrawn: new Map([...this.known].filter(([source, { at }]) => at.length === 0 && held.has(source)).map(([source, { key }]) => [source, key])) };
  }

  private forget(source: string): void {
    for (const at of this.known.get(source)?.at ?? []) this.gone[at] = 1;
  }

  private replace(source: string, key: string, at: readonly number[]): void {
    const most = this.base + this.fresh.length;
    if (most > this.gone.length) {
      const larger = new Uint8Array(most + MOST_ENTRIES);
      larger.set(this.gone);
      this.gone = larger;
    }
    this.forget(source);
    this.known.set(source, { key, at });
  }

  private putAway(): void {
    if (this.fresh.length === 0) return;
    this.segments = [...this.segments, this.freshSegment ?? buildSegment(this.fresh)];
    this.base += this.fresh.length;
    this.fresh = [];
    this.freshSegment = undefined;
  }

  /** Merges what is small or mostly gone; full segments stay as they are, so that their files stay, too. */
  private compact(): void {
    const withdrawn = new Map([...this.known].filter(([, { at }]) => at.length === 0).map(([source, { key }]) => [source, key]));
    let base = 0;
    const kept = this.segments.map((segment) => {
      const here = base;
      base += segment.entries.length;
      const stands = (entry: number) => this.gone[here + entry] === 0;
      return { segment, stands, count: segment.entries.filter((_, entry) => stands(entry)).length };
    });
    const isFull = ({ segment, count }: typeof kept[number]) => count > MOST_ENTRIES / 2 && count > segment.entries.length * 0.8;
    const [full, rest] = [kept.filter(isFull), kept.filter((one) => !isFull(one))];
    if (rest.length < 2 && rest.every(({ segment, count }) => count === segment.entries.length)) return;
    const groups: (typeof kept)[] = [];
    let room = 0;
    for (const one of rest) {
      if (one.count > room) {
        groups.push([]);
        room = MOST_ENTRIES;
      }
      groups[groups.length - 1]?.push(one);
      room -= one.count;
    }
    // What stands in a merged one is the newest of its source, so they come last.
    this.load([...full.map(({ segment }) => segment), ...groups.map(mergeSegments).filter(({ entries }) => entries.length > 0)], withdrawn);
  }
}
