/** Properties by place in the main stream. */
export type Runs<Properties> = (place: number) => Properties | undefined;

const PAGE_BYTES = 512;

interface Bins {
  /** The main stream, which holds the pages. */
  readonly main: Buffer;
  /** Places and the pages they are on: n + 1 places, then n numbers of pages. */
  readonly index: Buffer;
  /** Bytes that a page keeps for each run: the offset of its group, and for paragraphs also a height. */
  readonly entryBytes: 1 | 13;
}

/** Reads the pages of properties. @param read what a group means; `start` is where the group begins on its page */
export function runsIn<Properties>({ main, index, entryBytes }: Bins, read: (page: Buffer, start: number) => Properties): Runs<Properties> {
  const [starts, ends, values]: [number[], number[], (Properties | undefined)[]] = [[], [], []];
  const pages = Math.max(0, Math.floor((index.length - 4) / 8));
  for (let number = 0; number < pages; number += 1) {
    const at = (index.readUInt32LE((pages + 1) * 4 + number * 4) & 0x3fffff) * PAGE_BYTES;
    const page = main.subarray(at, at + PAGE_BYTES);
    const runs = page.length === PAGE_BYTES ? page.readUInt8(PAGE_BYTES - 1) : 0;
    for (let run = 0; run < runs && (run + 2) * 4 <= PAGE_BYTES; run += 1) {
      const start = (page[(runs + 1) * 4 + run * entryBytes] ?? 0) * 2;
      starts.push(page.readUInt32LE(run * 4));
      ends.push(page.readUInt32LE((run + 1) * 4));
      values.push(start === 0 ? undefined : read(page, start));
    }
  }
  const order = starts.map((_, at) => at).sort((left, right) => (starts[left] ?? 0) - (starts[right] ?? 0));
  return (place) => {
    let [low, high] = [0, order.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = order[middle] ?? 0;
      if (place < (starts[run] ?? 0)) high = middle - 1;
      else if (place >= (ends[run] ?? 0)) low = middle + 1;
      else return values[run];
    }
    return undefined;
  };
}

/** A paragraph's group on its page: a length in words, a style, the changes. */
export function paragraphGroup(page: Buffer, start: number): Buffer {
  const words = page[start] ?? 0;
  const [from, bytes] = words === 0 ? [start + 2, (page[start + 1] ?? 0) * 2] : [start + 1, words * 2 - 1];
  return page.subarray(from + 2, from + bytes);
}

/** A character run's group on its page: a length in bytes, the changes. */
export const characterGroup = (page: Buffer, start: number): Buffer => page.subarray(start + 1, start + 1 + (page[start] ?? 0));
