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
