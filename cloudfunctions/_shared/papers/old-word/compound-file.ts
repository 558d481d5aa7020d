/** A file of several streams, as Office wrote them until 2003. @source MS-CFB */
export interface CompoundFile {
  /** Streams and storages at the top, without what is embedded further down. */
  readonly names: readonly string[];
  /** The content of a stream at the top; undefined when it is not there or not whole. */
  readonly stream: (name: string) => Buffer | undefined;
}

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
/** Streams below a size share sectors of this many bytes. */
const SMALL_BYTES = 64;
const IN_HEADER = 109;
const NONE = 0xffffffff;
const STREAM = 2;
const ROOT = 5;

interface Entry { readonly name: string; readonly type: number; readonly left: number; readonly right: number; readonly child: number; readonly start: number; readonly size: number }

function entryAt(directory: Buffer, at: number): Entry {
  const nameBytes = Math.min(Math.max(directory.readUInt16LE(at + 64) - 2, 0), 62);
  return {
    name: directory.toString('utf16le', at, at + nameBytes), type: directory.readUInt8(at + 66),
    left: directory.readUInt32LE(at + 68), right: directory.readUInt32LE(at + 72), child: directory.readUInt32LE(at + 76),
    start: directory.readUInt32LE(at + 116), size: directory.readUInt32LE(at + 120),
  };
}

/** Numbers of sectors end here; above are marks: end of a chain, free, a sector of the table itself. */
const MARKS = 0xfffffffa;

/** Sectors of a chain in order. @throws RangeError when it leaves the table or bites its tail */
function chain(table: Uint32Array, start: number): readonly number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < MARKS; sector = table[sector] ?? NONE) {
    if (sector >= table.length || sectors.length >= table.length) throw new RangeError('a broken chain of sectors');
    sectors.push(sector);
  }
  return sectors;
}

const numbers = (content: Buffer): Uint32Array => Uint32Array.from({ length: content.length >> 2 }, (_, index) => content.readUInt32LE(index * 4));

class Reader {
  private readonly sectorBytes: number;
  private readonly most: number;
  private readonly table: Uint32Array;

  constructor(private readonly file: Buffer) {
    const shift = file.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw new RangeError('no such size of a sector');
    this.sectorBytes = 1 << shift;
    // A table that describes more sectors than the file has is no table, and would cost memory without end.
    this.most = Math.ceil(file.length / this.sectorBytes);
    this.table = numbers(Buffer.concat(this.tableSectors().map((sector) => this.sector(sector)))).subarray(0, this.most);
  }

  /** @throws RangeError when a sector lies outside the file */
  private sector(index: number): Buffer {
    const at = (index + 1) * this.sectorBytes;
    if (at >= this.file.length) throw new RangeError('a sector outside the file');
    return this.file.subarray(at, at + this.sectorBytes);
  }

  /** Where the allocation table itself stands: in the header, then in sectors of their own. */
  private tableSectors(): readonly number[] {
    const sectors = Array.from({ length: IN_HEADER }, (_, index) => this.file.readUInt32LE(76 + index * 4));
    let next = this.file.readUInt32LE(68);
    while (next < MARKS && sectors.length <= this.most) {
      const more = numbers(this.sector(next));
      sectors.push(...more.subarray(0, -1));
      next = more[more.length - 1] ?? NONE;
    }
    const used = sectors.filter((sector) => sector < MARKS);
    if (used.length > this.most) throw new RangeError('more tables than sectors');
    return used;
  }

  /** @throws RangeError when the chain is broken */
  content(start: number): Buffer {
    return Buffer.concat(chain(this.table, start).map((sector) => this.sector(sector)));
  }
}

/** Entries directly below one, which stand in a tree of their own. */
function below(entries: readonly Entry[], parent: Entry): readonly Entry[] {
  const found = new Set<Entry>();
  const waiting = [parent.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...found];
}

/** Opens a compound file; undefined when it is damaged so far that its directory cannot be read. */
export function openCompound(file: Buffer): CompoundFile | undefined {
  if (file.length < HEADER_BYTES) return undefined;
  try {
    const reader = new Reader(file);
    const directory = reader.content(file.readUInt32LE(48));
    const entries = Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, index) => entryAt(directory, index * ENTRY_BYTES));
    const root = entries.find(({ type }) => type === ROOT);
    if (!root) return undefined;
    const top = below(entries, root);
    const smallBelow = file.readUInt32LE(56);
    const read = ({ start, size }: Entry): Buffer => {
      if (size >= smallBelow) return reader.content(start);
      const small = reader.content(root.start);
      return Buffer.concat(chain(numbers(reader.content(file.readUInt32LE(60))), start).map((sector) => small.subarray(sector * SMALL_BYTES, (sector + 1) * SMALL_BYTES)));
    };
    const stream = (name: string): Buffer | undefined => {
      const entry = top.find((candidate) => candidate.type === STREAM && candidate.name === name);
      try {
        const content = entry && read(entry);
        return content && content.length >= entry.size ? content.subarray(0, entry.size) : undefined;
      } catch (error) {
        if (error instanceof RangeError) return undefined;
        throw error;
      }
    };
    return { names: top.map(({ name }) => name), stream };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
