import { constants, inflateRawSync } from 'node:zlib';

/** A packed part unpacks to no more than this, so that a small file cannot fill the memory. */
const MOST_UNPACKED = 8 * 1024 * 1024;
/** Packed lists of objects looked into, and what they unpack to together; more make no document of a person, and are not taken. */
const MOST_PARTS = 1000;
const MOST_TOGETHER = 64 * 1024 * 1024;
/** Where the dictionary before a stream is looked for; those of lists of objects are short. */
const LONGEST_DICTIONARY = 1000;

const HASH = 0x23;
const SPACE = 0x20;
/** What separates: NUL, what \s is in one byte. */
const isBlank = (byte: number | undefined): boolean => byte !== undefined && (byte === 0 || byte === SPACE || (byte >= 0x09 && byte <= 0x0d) || byte === 0xa0);
const DIGITS = Float64Array.from({ length: 256 }, (_, byte) => parseInt(String.fromCharCode(byte), 16));
const digitOf = (byte: number | undefined): number => (byte === undefined ? NaN : DIGITS[byte] ?? NaN);

/**
 * Names with their #xx written out, and one space for whatever separates, so that what is looked for cannot be pulled apart.
 * Byte by byte into a copy: an expression that replaces keeps a list of all it found, and millions of them are more than the
 * memory holds.
 */
export function plainNames(part: Buffer): string {
  const plain = Buffer.alloc(part.length);
  let length = 0;
  for (let at = 0; at < part.length; at += 1) {
    const byte = part[at] ?? 0;
    const code = byte === HASH ? digitOf(part[at + 1]) * 16 + digitOf(part[at + 2]) : NaN;
    if (!Number.isNaN(code)) {
      plain[length] = code;
      at += 2;
    } else if (isBlank(byte)) {
      while (isBlank(part[at + 1])) at += 1;
      plain[length] = SPACE;
    } else plain[length] = byte;
    length += 1;
  }
  return plain.toString('latin1', 0, length);
}

/** Ways to pack besides the one that is undone here: no program writes lists of objects in them, but readers undo them. */
const OTHER_FILTERS = /\/(?:ASCIIHexDecode|ASCII85Decode|LZWDecode|RunLengthDecode|Crypt)(?![A-Za-z0-9])|\/Predictor (?:[2-9]|1\d)/;
/** The same so short that the picture before has them by chance; named by another object, they are not seen. */
const SHORT_FILTERS = /\/(?:AHx|A85|LZW|RL)(?![A-Za-z0-9])|\/Filter \d/;
const FILTER = /\/F(?:ilter)?(?![A-Za-z])/;

/** What is packed, as far as a reader gets; those do not look at the checksum, and go on without an end. */
function unpacked(packed: Buffer): Buffer | undefined {
  try {
    return inflateRawSync(packed.subarray(2), { maxOutputLength: MOST_UNPACKED, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

/** Objects one after another, and the dictionary that says where they begin. */
export interface PackedObjects { readonly dictionary: string; readonly objects: Buffer }

/**
 * Objects that lie packed in streams of their own, as newer programs write them. A stream is looked for behind every such
 * word, also inside what looks like another stream, for where one ends is what the file itself says.
 * @returns undefined where there is something nobody can look into
 */
export function* packedObjects(content: Buffer, text: string): Generator<PackedObjects | undefined> {
  const heads = /(?<!end)stream(?:\r\n|\n|\r)?/g;
  // Of an encrypted file only the outside is seen.
  const encrypted = text.includes('/Encrypt');
  let [from, part, together] = [0, 0, 0];
  for (let head = heads.exec(text); head; head = heads.exec(text)) {
    const names = plainNames(content.subarray(from, head.index));
    from = heads.lastIndex;
    if (!names.includes('/ObjStm')) continue;
    // Not packed at all: it was read with the rest.
    if (!FILTER.test(names)) continue;
    const dictionary = names.slice(-LONGEST_DICTIONARY);
    const readable = !OTHER_FILTERS.test(names) && FILTER.test(dictionary) && !SHORT_FILTERS.test(dictionary);
    const objects = readable ? unpacked(content.subarray(from)) : undefined;
    if (objects === undefined && encrypted) continue;
    [part, together] = [part + 1, together + (objects?.length ?? 0)];
    yield objects === undefined || part > MOST_PARTS || together > MOST_TOGETHER ? undefined : { dictionary, objects };
  }
}

/** The objects themselves: pictures and fonts are any bytes at all, and sooner or later any three letters. */
export function withoutStreams(text: string): string {
  const kept: string[] = [];
  const begins = />>\s{0,20}stream\r?\n/g;
  let from = 0;
  for (let begin = begins.exec(text); begin; begin = begins.exec(text)) {
    const end = text.indexOf('endstream', begins.lastIndex);
    // Without an end there is none further on, either: looking for each again would never stop.
    if (end < 0) break;
    kept.push(text.slice(from, begin.index + 2));
    begins.lastIndex = from = end + 'endstream'.length;
  }
  return kept.join('') + text.slice(from);
}
