import { DELETED, HIDDEN, RAISED, STRUCK, stretchesOf, type Block } from '../fixtures/report/blocks';
import type { GridRow } from '../fixtures/report/grid';
import { compoundFile } from './compound-file';

interface Paragraph { readonly text: string; readonly end: '\r' | '\u0007'; readonly changes: Buffer }

const change = (code: number, ...operand: readonly number[]): Buffer => Buffer.from([code & 0xff, code >> 8, ...operand]);
const IN_TABLE = [change(0x2416, 1), change(0x6649, 1, 0, 0, 0)];

/** A centimetre a column, in twentieths of a point. */
const COLUMN = 567;

/** Where the cells of a row stand; it is what makes the properties of a wide row longer than a byte can count. */
function tableDefinition(spans: readonly number[]): Buffer {
  const borders = spans.reduce<number[]>((list, span) => [...list, (list.at(-1) ?? 0) + span * COLUMN], [0]);
  const operand = Buffer.alloc(3 + borders.length * 2 + spans.length * 20);
  operand.writeUInt16LE(operand.length - 1, 0);
  operand.writeUInt8(spans.length, 2);
  borders.forEach((border, index) => operand.writeInt16LE(border, 3 + index * 2));
  return Buffer.concat([change(0xd608), operand]);
}

function tableParagraphs(rows: readonly GridRow[]): readonly Paragraph[] {
  const covered = new Map<number, { rows: number; width: number }>();
  return rows.flatMap((row) => {
    const cells: { text: string; span: number }[] = [];
    let column = 0;
    const passCovered = () => {
      for (let above = covered.get(column); above && above.rows > 0; above = covered.get(column)) {
        above.rows -= 1;
        cells.push({ text: '', span: above.width });
        column += above.width;
      }
    };
    for (const { text, rowSpan, colSpan } of row) {
      passCovered();
      covered.set(column, { rows: rowSpan - 1, width: colSpan });
      cells.push({ text, span: colSpan });
      column += colSpan;
    }
    passCovered();
    const inTable = Buffer.concat(IN_TABLE);
    return [
      ...cells.flatMap(({ text }) => text.split('\n').map((part, index, parts): Paragraph => ({ text: part, end: index === parts.length - 1 ? '\u0007' : '\r', changes: inTable }))),
      { text: '', end: '\u0007' as const, changes: Buffer.concat([...IN_TABLE, tableDefinition(cells.map(({ span }) => span)), change(0x2417, 1)]) },
    ];
  });
}

const CHARACTER_CHANGES: Readonly<Record<string, Buffer>> = { [STRUCK]: change(0x0837, 1), [DELETED]: change(0x0800, 1), [RAISED]: change(0x2a48, 1), [HIDDEN]: change(0x083c, 1), '': change(0x8840, 1, 0) };

interface Run { readonly from: number; readonly to: number; readonly group: Buffer }

/** Pages of 512 bytes that tell the properties of runs; groups grow from the end of a page towards its beginning. */
function pages(runs: readonly Run[], entryBytes: number): readonly { readonly first: number; readonly last: number; readonly page: Buffer }[] {
  const made: { first: number; last: number; page: Buffer }[] = [];
  let rest = runs;
  while (rest.length > 0) {
    const page = Buffer.alloc(512);
    let [count, end] = [0, 510];
    while (count < rest.length) {
      const { group } = rest[count] ?? { group: Buffer.alloc(0) };
      const start = (end - group.length) & ~1;
      if (start < (count + 2) * 4 + (count + 1) * entryBytes) break;
      group.copy(page, start);
      end = start;
      count += 1;
    }
    let at = 510;
    rest.slice(0, count).forEach(({ from, group }, index) => {
      at = (at - group.length) & ~1;
      page.writeUInt32LE(from, index * 4);
      page.writeUInt8(at / 2, (count + 1) * 4 + index * entryBytes);
    });
    page.writeUInt32LE(rest[count - 1]?.to ?? 0, count * 4);
    page.writeUInt8(count, 511);
    made.push({ first: rest[0]?.from ?? 0, last: rest[count - 1]?.to ?? 0, page });
    rest = rest.slice(count);
  }
  return made;
}

function paragraphGroup(changes: Buffer): Buffer {
  const group = Buffer.concat([Buffer.from([0, 0]), changes]);
  return group.length % 2 === 1 ? Buffer.concat([Buffer.from([(group.length + 1) / 2]), group]) : Buffer.concat([Buffer.from([0, group.length / 2]), group]);
}

const TEXT_AT = 2048;

interface Options {
  readonly flags?: number;
  readonly mark?: number;
  /** Properties of paragraphs stand in a stream of their own, as Word keeps those that do not fit on a page. */
  readonly elsewhere?: boolean;
}

/** A Word 97 document with these paragraphs and tables. */
export function oldWordFile(blocks: readonly Block[], { flags = 0x0200, mark = 0xa5ec, elsewhere = false }: Options = {}): Buffer {
  const paragraphs = blocks.flatMap((block): readonly Paragraph[] => ('table' in block ? tableParagraphs(block.table) : [{ text: block.paragraph, end: '\r', changes: Buffer.alloc(0) }]));
  const [paragraphRuns, characterRuns]: [Run[], Run[]] = [[], []];
  let [text, place] = ['', TEXT_AT];
  let data: Buffer = Buffer.alloc(0);
  const moved = (changes: Buffer): Buffer => {
    if (!elsewhere || changes.length === 0) return changes;
    const [operand, length] = [Buffer.alloc(4), Buffer.alloc(2)];
    operand.writeUInt32LE(data.length);
    length.writeUInt16LE(changes.length);
    data = Buffer.concat([data, length, changes]);
    return change(0x6646, ...operand);
  };
  for (const { text: marked, end, changes } of paragraphs) {
    const from = place;
    for (const { mark: kind, text: words } of [...stretchesOf(marked), { mark: '', text: end }]) {
      const group = CHARACTER_CHANGES[kind] ?? Buffer.alloc(0);
      characterRuns.push({ from: place, to: place + words.length * 2, group: Buffer.concat([Buffer.from([group.length]), group]) });
      text += words;
      place += words.length * 2;
    }
    paragraphRuns.push({ from, to: place, group: paragraphGroup(moved(changes)) });
  }
  const body = Buffer.alloc(Math.ceil(text.length * 2 / 512) * 512);
  body.write(text, 'utf16le');
  const lists = [pages(characterRuns, 1), pages(paragraphRuns, 13)];
  let page = (TEXT_AT + body.length) / 512;
  const indexes = lists.map((list) => {
    const index = Buffer.alloc((list.length + 1) * 4 + list.length * 4);
    list.forEach(({ first }, at) => {
      index.writeUInt32LE(first, at * 4);
      index.writeUInt32LE(page, (list.length + 1) * 4 + at * 4);
      page += 1;
    });
    index.writeUInt32LE(list.at(-1)?.last ?? 0, list.length * 4);
    return index;
  });
  const pieces = Buffer.alloc(5 + 8 + 8);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(text.length, 9);
  pieces.writeUInt32LE(TEXT_AT, 15);
  const table = Buffer.concat([pieces, ...indexes]);
  const head = Buffer.alloc(TEXT_AT);
  for (const [at, value] of [[0, mark], [2, 0xc1], [0x0a, flags], [0x20, 14], [0x3e, 22]] as const) head.writeUInt16LE(value, at);
  const [characters = Buffer.alloc(0), ofParagraphs = Buffer.alloc(0)] = indexes;
  for (const [at, value] of [
    [0x18, TEXT_AT], [0x4c, text.length], [0x1a2, 0], [0x1a6, pieces.length],
    [0xfa, pieces.length], [0xfe, characters.length], [0x102, pieces.length + characters.length], [0x106, ofParagraphs.length],
  ] as const) head.writeUInt32LE(value, at);
  return compoundFile({ WordDocument: Buffer.concat([head, body, ...lists.flat().map((made) => made.page)]), '1Table': table, ...(elsewhere && { Data: data }) });
}
