import { constants, inflateRawSync } from 'node:zlib';

/** What the file runs by itself; names may be written with #xx. @source ISO 32000-1 12.6 */
const RUNS = /\/(?:JavaScript|JS|Launch)(?![A-Za-z])/;
/** A packed part unpacks to no more than this, so that a small file cannot fill the memory. */
const MOST_UNPACKED = 8 * 1024 * 1024;
/** Packed lists of objects looked into, and what they unpack to together; more make no document of a person, and are not taken. */
const MOST_PARTS = 1000;
const MOST_TOGETHER = 64 * 1024 * 1024;
/** Actions on opening looked into; a document has one. */
const MOST_OPENINGS = 20;

const HASH = 0x23;
const SPACE = 0x20;
/** What separates: NUL, what \s is in one byte. */
const isBlank = (byte: number | undefined): boolean => byte !== undefined && (byte === 0 || byte === SPACE || (byte >= 0x09 && byte <= 0x0d) || byte === 0xa0);
const digitOf = (byte: number | undefined): number => (byte === undefined ? NaN : parseInt(String.fromCharCode(byte), 16));

/**
 * Names with their #xx written out, and one space for many, so that what is looked for cannot be pulled apart. Byte by byte
 * into a copy: an expression that replaces keeps a list of all it found, and millions of them are more than the memory holds.
 */
function plainNames(part: Buffer): string {
  const plain = Buffer.alloc(part.length);
  let length = 0;
  for (let at = 0; at < part.length; at += 1) {
    const byte = part[at] ?? 0;
    const code = byte === HASH ? digitOf(part[at + 1]) * 16 + digitOf(part[at + 2]) : NaN;
    if (!Number.isNaN(code)) {
      plain[length] = code;
      at += 2;
    } else if (isBlank(byte) && isBlank(part[at + 1])) {
      while (isBlank(part[at + 1])) at += 1;
      plain[length] = SPACE;
    } else plain[length] = byte;
    length += 1;
  }
  return plain.toString('latin1', 0, length);
}

/** Ways to pack besides the one that is undone here: no program writes lists of objects in them, but readers undo them. */
const OTHER_FILTERS = /\/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL|Crypt)(?![A-Za-z0-9])|\/Predictor (?:[2-9]|1\d)/;

/** What is packed, as far as a reader gets; those do not look at the checksum, and go on without an end. */
function unpacked(packed: Buffer): Buffer | undefined {
  try {
    return inflateRawSync(packed.subarray(2), { maxOutputLength: MOST_UNPACKED, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

/**
 * Objects that lie packed in streams of their own, as newer programs write them. A stream is looked for behind every such
 * word, also inside what looks like another stream, for where one ends is what the file itself says.
 * @returns undefined where there is something nobody can look into
 */
function* packedObjects(content: Buffer, text: string): Generator<Buffer | undefined> {
  const heads = /(?<!end)stream(?:\r\n|\n|\r)?/g;
  // Of an encrypted file only the outside is seen.
  const encrypted = text.includes('/Encrypt');
  let [from, part, together] = [0, 0, 0];
  for (let head = heads.exec(text); head; head = heads.exec(text)) {
    const names = plainNames(content.subarray(from, head.index));
    from = heads.lastIndex;
    if (!names.includes('/ObjStm')) continue;
    // Not packed at all: it was read with the rest.
    if (!/\/F(?:ilter)?(?![A-Za-z])/.test(names)) continue;
    const objects = OTHER_FILTERS.test(names) ? undefined : unpacked(content.subarray(from));
    if (objects === undefined && encrypted) continue;
    [part, together] = [part + 1, together + (objects?.length ?? 0)];
    yield part > MOST_PARTS || together > MOST_TOGETHER ? undefined : objects;
  }
}

/** The objects themselves: pictures and fonts are any bytes at all, and sooner or later any three letters. */
function withoutStreams(text: string): string {
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

/** What /OpenAction leads to: going to a page is what most programs write, and harms nobody. */
function opensByItself(text: string): boolean {
  const opening = /\/OpenAction\s{0,20}(\[|<<|(\d{1,10})\s{1,20}\d{1,10}\s{1,20}R)/g;
  for (let found = opening.exec(text), openings = 1; found; found = opening.exec(text), openings += 1) {
    if (openings > MOST_OPENINGS) return true;
    const [, what, number] = found;
    if (what === '[') continue;
    const from = number === undefined ? found.index : text.search(new RegExp(`(?:^|\\s)${number}\\s{1,20}0\\s{1,20}obj`));
    const action = from < 0 ? '' : text.slice(from, from + 400);
    if (!/\/S\s*\/GoTo(?![A-Za-z])/.test(action) && !/obj\s*\[/.test(action)) return true;
  }
  return false;
}

/** The same in whole words that no picture has by chance: what stands between the words for a stream need not be one. */
const RUNS_ANYWHERE = /\/(?:JavaScript|Launch)(?![A-Za-z])/;

/**
 * 会自动运行的内容 in a PDF: scripts, programs, or an action on opening that is more than going to a
 * page. Looked for in what stands plain and in packed objects; an encrypted file shows only its outside.
 */
export function runsByItself(pdf: Buffer): boolean {
  const text = pdf.toString('latin1');
  const runs = (part: Buffer, words: RegExp): boolean => {
    const plain = plainNames(part);
    return words.test(plain) || opensByItself(plain);
  };
  if (runs(Buffer.from(withoutStreams(text), 'latin1'), RUNS) || runs(pdf, RUNS_ANYWHERE)) return true;
  // One after the other: together they may be more than the memory holds.
  for (const objects of packedObjects(pdf, text)) if (objects === undefined || runs(objects, RUNS)) return true;
  return false;
}
