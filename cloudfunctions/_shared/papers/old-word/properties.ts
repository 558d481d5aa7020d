/** 属性修改 of Word 97–2003: a code and what is set. @source MS-DOC, Prl */
interface Change { readonly code: number; readonly operand: Buffer }

const DEFINE_TABLE = 0xd608;
const TABS = 0xc615;
/** Bytes of an operand by the three highest bits of the code; 6 is variable. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3] as const;

function variableBytes(changes: Buffer, at: number, code: number): number {
  if (code === DEFINE_TABLE) return at + 2 > changes.length ? 0 : changes.readUInt16LE(at) + 1;
  const first = changes[at] ?? 0;
  if (code !== TABS || first !== 255) return first + 1;
  // Longer than a byte can say: four bytes for each tab that goes, three for each that comes.
  const gone = changes[at + 1] ?? 0;
  return 1 + 1 + gone * 4 + 1 + (changes[at + 2 + gone * 4] ?? 0) * 3;
}

/** The changes of a group one after another; what does not fit into the group any more is left out. */
function* changesIn(group: Buffer): Generator<Change> {
  let at = 0;
  while (at + 2 <= group.length) {
    const code = group.readUInt16LE(at);
    const bytes = OPERAND_BYTES[code >> 13] || variableBytes(group, at + 2, code);
    if (at + 2 + bytes > group.length) return;
    yield { code, operand: group.subarray(at + 2, at + 2 + bytes) };
    at += 2 + bytes;
  }
}

/** 段落 as far as tables need it. */
export interface ParagraphProperties {
  /** How many tables it is inside of. */
  readonly depth: number;
  /** The mark at its end closes a row. */
  readonly endsRow: boolean;
  /** Inside a table within a table: the mark at its end closes a cell. */
  readonly endsCell: boolean;
  /** Where the cells of the row that it closes begin and end, in twentieths of a point. */
  readonly borders: readonly number[];
  /** Word prints a number before it that is not in the text. */
  readonly numbered: boolean;
}

/** 字符 as far as they must not be read as they stand. */
export interface CharacterProperties {
  /** 修订中删除的: no part of the text any more. */
  readonly deleted: boolean;
  /** Struck out or hidden. */
  readonly struck: boolean;
  /** Superscript or subscript. */
  readonly raised: boolean;
}

const PLAIN_PARAGRAPH: ParagraphProperties = { depth: 0, endsRow: false, endsCell: false, borders: [], numbered: false };
const PLAIN_CHARACTER: CharacterProperties = { deleted: false, struck: false, raised: false };

function bordersIn(operand: Buffer): readonly number[] {
  const cells = operand[2] ?? 0;
  return operand.length < 3 + (cells + 1) * 2 ? [] : Array.from({ length: cells + 1 }, (_, index) => operand.readInt16LE(3 + index * 2));
}

/** @param elsewhere the stream that keeps groups too large for their page */
export function paragraphProperties(group: Buffer, elsewhere: Buffer): ParagraphProperties {
  let properties = PLAIN_PARAGRAPH;
  for (const { code, operand } of changesIn(group)) {
    const set = operand[0] === 1;
    switch (code) {
      case 0x2416: properties = { ...properties, depth: set ? Math.max(1, properties.depth) : 0 }; break;
      case 0x6649: properties = { ...properties, depth: Math.min(operand.readUInt32LE(0), 9) }; break;
      case 0x2417: case 0x244c: properties = { ...properties, endsRow: set }; break;
      case 0x244b: properties = { ...properties, endsCell: set }; break;
      case 0x460b: properties = { ...properties, numbered: operand.readUInt16LE(0) !== 0 }; break;
      case DEFINE_TABLE: properties = { ...properties, borders: bordersIn(operand) }; break;
      case 0x6646: case 0x646b: {
        const at = operand.readUInt32LE(0);
        const more = at + 2 <= elsewhere.length ? elsewhere.subarray(at + 2, at + 2 + elsewhere.readUInt16LE(at)) : Buffer.alloc(0);
        // What stands elsewhere is not sent elsewhere once more.
        const { depth, endsRow, endsCell, borders, numbered } = paragraphProperties(more, Buffer.alloc(0));
        properties = {
          depth: Math.max(depth, properties.depth), endsRow: endsRow || properties.endsRow, endsCell: endsCell || properties.endsCell,
          borders: borders.length > 0 ? borders : properties.borders, numbered: numbered || properties.numbered,
        };
        break;
      }
      default:
    }
  }
  return properties;
}

/** On, or the opposite of a style that says nothing. */
const isOn = (operand: Buffer): boolean => operand[0] === 1 || operand[0] === 0x81;

export function characterProperties(group: Buffer): CharacterProperties {
  let properties = PLAIN_CHARACTER;
  for (const { code, operand } of changesIn(group)) {
    switch (code) {
      case 0x0800: properties = { ...properties, deleted: operand[0] === 1 }; break;
      case 0x0837: case 0x083c: case 0x2a53: properties = { ...properties, struck: isOn(operand) || properties.struck }; break;
      case 0x2a48: properties = { ...properties, raised: operand[0] === 1 || operand[0] === 2 }; break;
      default:
    }
  }
  return properties;
}

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
