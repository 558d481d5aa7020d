import { ok, type Result } from '@/domain/result';
import { MOST_TEXT_BYTES, REFUSED, type PaperRefusal } from '../refusals';
import { openCompound } from './compound-file';
import { MarkupWriter } from './markup';
import { wordText, type WordText } from './pieces';
import { characterProperties, paragraphProperties, type CharacterProperties, type ParagraphProperties } from './properties';
import { characterGroup, paragraphGroup, runsIn, type Runs } from './runs';

/** An old Word document as a page, and what of it is not in the page. */
export interface OldWord {
  readonly html: string;
  /** Paragraphs before which Word prints a number that is not in the text. */
  readonly numbered: number;
}

const WORD_97 = 0xa5ec;
/** What Word 6 and Word 95 wrote. */
const EARLIER = 0xa5dc;
const FIRST_VERSION = 0xc1;
const ENCRYPTED = 0x0100;
const IN_SECOND_TABLE = 0x0200;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\t': '\t', '\u001e': '-', '\u001f': '', '\u00ad': '' };
const PICTURE = '[图片: ]';
const ENDS = new Set(['\r', '\u0007', '\f']);

/** What a character prints: pictures and drawings as a mark, marks of notes and programs not at all. */
function shown(character: string): string {
  if (character === '\u0001' || character === '\u0008') return PICTURE;
  if (character === '\u000b') return '<br>';
  return MARKUP[character] ?? (character < ' ' ? '' : character);
}

/** 域: of {PAGE \* MERGEFORMAT|4} only the result is printed. Fields stand in fields. */
class Fields {
  private readonly showsCode: boolean[] = [];

  /** Whether a character is printed. */
  prints(character: string): boolean {
    if (character === '\u0013') this.showsCode.push(true);
    else if (character === '\u0014' && this.showsCode.length > 0) this.showsCode[this.showsCode.length - 1] = false;
    else if (character === '\u0015') this.showsCode.pop();
    else return !this.showsCode.includes(true);
    return false;
  }
}

const TAGS: readonly (readonly [keyof CharacterProperties, string])[] = [['struck', 's'], ['raised', 'sup']];

function pageOf(text: WordText, paragraphs: Runs<ParagraphProperties>, characters: Runs<CharacterProperties>): OldWord {
  const [writer, fields] = [new MarkupWriter(), new Fields()];
  let [line, numbered] = ['', 0];
  for (let position = 0; position < text.length; position += 1) {
    const { character, place } = text.characterAt(position);
    const properties = characters(place);
    if (!ENDS.has(character)) {
      if (fields.prints(character) && !properties?.deleted) {
        const tags = TAGS.filter(([property]) => properties?.[property]).map(([, tag]) => tag);
        line += tags.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, shown(character));
      }
      continue;
    }
    if (properties?.deleted && character === '\r') continue;
    const { depth = 0, endsRow = false, endsCell = false, borders = [], numbered: hasNumber = false } = paragraphs(place) ?? {};
    const cell = character === '\u0007' || (endsCell && depth > 1);
    writer.take(line, { depth: cell ? Math.max(1, depth) : depth, ends: endsRow ? 'row' : cell ? 'cell' : 'paragraph', borders });
    if (hasNumber && line !== '') numbered += 1;
    line = '';
  }
  if (line !== '') writer.take(line, { depth: 0, ends: 'paragraph', borders: [] });
  return { html: writer.end().replace(/<\/(s|sup)><\1>/g, ''), numbered };
}

/**
 * 旧版Word文档（.doc）of Word 97 to 2003 and of WPS as a page: paragraphs, tables with their cells, without headers,
 * notes and text boxes. Cells and rows are told by the properties of their marks, as Word itself does it: a library
 * that guesses them from the text runs the rows of a wide table together, and 表三 and 表四 are wide.
 * @source MS-DOC, MS-CFB
 */
export function readOldWord(content: Buffer): Result<OldWord, PaperRefusal> {
  const file = openCompound(content);
  const main = file?.stream('WordDocument');
  if (!file || !main || main.length < 0x1aa) return REFUSED.damaged;
  const [mark, version, flags] = [main.readUInt16LE(0), main.readUInt16LE(2), main.readUInt16LE(0x0a)];
  if (mark === EARLIER || (mark === WORD_97 && version < FIRST_VERSION)) return REFUSED.tooOldWord;
  if (mark !== WORD_97) return REFUSED.damaged;
  if ((flags & ENCRYPTED) !== 0) return REFUSED.passwordProtected;
  const table = file.stream((flags & IN_SECOND_TABLE) !== 0 ? '1Table' : '0Table');
  const length = main.readUInt32LE(0x4c);
  if (!table) return REFUSED.damaged;
  if (length * 2 > MOST_TEXT_BYTES) return REFUSED.tooMuchText;
  const part = (at: number) => table.subarray(main.readUInt32LE(at), main.readUInt32LE(at) + main.readUInt32LE(at + 4));
  const elsewhere = file.stream('Data') ?? Buffer.alloc(0);
  try {
    return ok(pageOf(
      wordText(main, table, main.readUInt32LE(0x1a2), length),
      runsIn({ main, index: part(0x102), entryBytes: 13 }, (page, start) => paragraphProperties(paragraphGroup(page, start), elsewhere)),
      runsIn({ main, index: part(0xfa), entryBytes: 1 }, (page, start) => characterProperties(characterGroup(page, start))),
    ));
  } catch (error) {
    if (error instanceof RangeError) return REFUSED.damaged;
    throw error;
  }
}
