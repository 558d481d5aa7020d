/** Where something lies in the file. */
interface Span { readonly from: number; readonly to: number }
interface Box extends Span { readonly type: string; readonly at: number }

/** What the picture is made of; other boxes hold films, places and remarks of the maker of the phone. @source ISO/IEC 23008-12 */
const KEPT: readonly string[] = ['ftyp', 'meta', 'mdat', 'moov', 'idat', 'mini'];
/** Items that are words about the picture. */
const WORDS: readonly string[] = ['Exif', 'mime', 'uri '];

/** Far above what any phone writes; without a bound a small file could keep this busy for ever. */
const MOST_PLACES = 200;

function* boxesIn(file: Buffer, { from, to }: Span): Generator<Box> {
  for (let at = from; at + 8 <= to;) {
    const short = file.readUInt32BE(at);
    const long = short === 1 && at + 16 <= to;
    const size = long ? Number(file.readBigUInt64BE(at + 8)) : short || to - at;
    const head = long ? 16 : 8;
    if (size < head || at + size > to) throw new RangeError('a box is longer than what holds it');
    yield { type: file.toString('latin1', at + 4, at + 8), at, from: at + head, to: at + size };
    at += size;
  }
}

const only = (boxes: readonly Box[], type: string): Box | undefined => boxes.find((box) => box.type === type);

/** Numbers of varying width, one after another. */
function reader(file: Buffer, from: number) {
  let at = from;
  const take = (bytes: number): number => {
    if (bytes === 0) return 0;
    // The widths are four bits each; those that stand for no number are in no file.
    if ((bytes > 6 && bytes !== 8) || at + bytes > file.length) throw new RangeError('a number is missing');
    const value = bytes === 8 ? Number(file.readBigUInt64BE(at)) : file.readUIntBE(at, bytes);
    at += bytes;
    return value;
  };
  return { take, at: () => at };
}

/** Numbers of the items that are words. */
function wordItems(file: Buffer, iinf: Box): ReadonlySet<number> {
  const found = new Set<number>();
  const counted = file[iinf.from] === 0 ? 2 : 4;
  for (const { type, from } of boxesIn(file, { from: iinf.from + 4 + counted, to: iinf.to })) {
    const version = file[from] ?? 0;
    if (type !== 'infe' || version < 2) continue;
    const read = reader(file, from + 4);
    const id = read.take(version === 2 ? 2 : 4);
    read.take(2);
    if (WORDS.includes(file.toString('latin1', read.at(), read.at() + 4))) found.add(id);
  }
  return found;
}

/** Where the content of these items lies. @param idat where items inside the description itself begin */
function placesOf(file: Buffer, iloc: Box, items: ReadonlySet<number>, idat: number): readonly Span[] {
  const version = file[iloc.from] ?? 0;
  const read = reader(file, iloc.from + 4);
  const [sizes, more] = [read.take(1), read.take(1)];
  const width = { offset: sizes >> 4, length: sizes & 15, base: more >> 4, index: version > 0 ? more & 15 : 0 };
  const places: Span[] = [];
  for (let left = read.take(version < 2 ? 2 : 4); left > 0; left -= 1) {
    const id = read.take(version < 2 ? 2 : 4);
    const inside = version > 0 && (read.take(2) & 15) === 1;
    read.take(2);
    const base = read.take(width.base) + (inside ? idat : 0);
    const extents = read.take(2);
    if (extents > MOST_PLACES || (items.has(id) && places.length > MOST_PLACES)) throw new RangeError('too many places');
    for (let extent = 0; extent < extents; extent += 1) {
      read.take(width.index);
      const from = base + read.take(width.offset);
      const to = from + read.take(width.length);
      if (items.has(id)) places.push({ from, to });
    }
  }
  return places;
}

function wordPlaces(file: Buffer, meta: Box): readonly Span[] {
  const boxes = [...boxesIn(file, { from: meta.from + 4, to: meta.to })];
  const [iinf, iloc, idat] = [only(boxes, 'iinf'), only(boxes, 'iloc'), only(boxes, 'idat')];
  if (!iinf) return [];
  const items = wordItems(file, iinf);
  if (items.size === 0) return [];
  if (!iloc) throw new RangeError('items without places');
  return placesOf(file, iloc, items, idat?.from ?? 0);
}

/**
 * 去掉拍摄信息 of a HEIC: places and words are written over with zeros, so that nothing moves; how it is turned stands
 * with the picture itself. @throws RangeError when it is not put together as such a file is
 */
export function plainHeic(content: Buffer): Buffer {
  const plain = Buffer.from(content);
  const boxes = [...boxesIn(content, { from: 0, to: content.length })];
  const meta = only(boxes, 'meta');
  const unneeded: Span[] = boxes.filter(({ type }) => !KEPT.includes(type));
  for (const { from, to } of [...unneeded, ...(meta ? wordPlaces(content, meta) : [])]) {
    if (to > content.length) throw new RangeError('an item lies outside the file');
    plain.fill(0, from, to);
  }
  return plain;
}
