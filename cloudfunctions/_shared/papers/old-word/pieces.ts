/** A stretch of the text of an old Word document and where it is kept. */
interface Piece {
  /** Positions in the text, the end not included. */
  readonly from: number;
  readonly to: number;
  /** Place of the first character in the main stream. */
  readonly place: number;
  readonly bytesEach: 1 | 2;
}

/** The characters of a document in order, each with its place, which tells its properties. */
export interface WordText {
  readonly length: number;
  readonly characterAt: (position: number) => { readonly character: string; readonly place: number };
}

/** Bytes 80–9F of Windows 1252 from the first; TextDecoder of Node 20 takes them for control characters. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const narrowCharacter = (byte: number): string => (byte >= 0x80 && byte < 0xa0 ? WESTERN.charAt(byte - 0x80) : String.fromCharCode(byte));

/** Pieces that quick saving left behind: lists of positions and places. @throws RangeError when it is cut off */
function piecesIn(table: Buffer, at: number): readonly Piece[] {
  let start = at;
  while (table.readUInt8(start) === 1) start += 3 + table.readUInt16LE(start + 1);
  if (table.readUInt8(start) !== 2) throw new RangeError('no list of pieces');
  const list = table.subarray(start + 5, start + 5 + table.readUInt32LE(start + 1));
  const count = Math.floor((list.length - 4) / 12);
  return Array.from({ length: count }, (_, index): Piece => {
    const kept = list.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    const narrow = (kept & 0x40000000) !== 0;
    const place = kept & 0x3fffffff;
    return { from: list.readUInt32LE(index * 4), to: list.readUInt32LE((index + 1) * 4), place: narrow ? place >> 1 : place, bytesEach: narrow ? 1 : 2 };
  });
}

/**
 * The text, put together from its pieces.
 * @param length characters of the body, without notes, headers and text boxes
 * @throws RangeError when the pieces do not make up the whole text
 */
export function wordText(main: Buffer, table: Buffer, at: number, length: number): WordText {
  const pieces = piecesIn(table, at);
  let end = 0;
  for (const { from, to, place, bytesEach } of pieces) {
    if (from !== end || to < from || (from < length && place + (Math.min(to, length) - from) * bytesEach > main.length)) throw new RangeError('pieces with a gap');
    end = to;
  }
  if (end < length) throw new RangeError('pieces end before the text');
  let current = 0;
  return {
    length,
    characterAt: (position) => {
      let piece = pieces[current];
      if (!piece || position < piece.from || position >= piece.to) {
        current = pieces.findIndex(({ from, to }) => position >= from && position < to);
        piece = pieces[current];
      }
      if (!piece) throw new RangeError('a position outside the text');
      const place = piece.place + (position - piece.from) * piece.bytesEach;
      const character = piece.bytesEach === 2 ? String.fromCharCode(main.readUInt16LE(place)) : narrowCharacter(main.readUInt8(place));
      return { character, place };
    },
  };
}
