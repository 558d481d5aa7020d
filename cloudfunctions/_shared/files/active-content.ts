import { inflateSync } from 'node:zlib';

/** What the file runs by itself; names may be written with #xx. @source ISO 32000-1 12.6 */
const RUNS = /\/(?:JavaScript|JS|Launch)(?![A-Za-z])/;
/** A packed part unpacks to no more than this, so that a small file cannot fill the memory. */
const MOST_UNPACKED = 8 * 1024 * 1024;
/** Packed lists of objects looked into, and what they unpack to together; more make no document of a person. */
const MOST_PARTS = 400;
const MOST_TOGETHER = 64 * 1024 * 1024;
/** Actions on opening looked into; a document has one. */
const MOST_OPENINGS = 20;

/** One space for many, so that what is looked for cannot be pulled apart; a run is taken in bites, as one of millions is more than an expression can hold. */
function singleSpaced(text: string): string {
  const shorter = text.replace(/[\0\s]{2,1000}/g, ' ');
  return shorter.length === text.length ? text : singleSpaced(shorter);
}

const plainNames = (text: string): string => singleSpaced(text).replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Objects that lie packed in a stream of their own, as newer programs write them. */
function* packedObjects(content: Buffer, text: string): Generator<string> {
  const heads = /\/ObjStm[^]{0,400}?stream\r?\n/g;
  let unpacked = 0;
  for (let head = heads.exec(text), part = 0; head && part < MOST_PARTS && unpacked < MOST_TOGETHER; head = heads.exec(text), part += 1) {
    const end = text.indexOf('endstream', heads.lastIndex);
    try {
      const objects = inflateSync(content.subarray(heads.lastIndex, end < 0 ? undefined : end), { maxOutputLength: MOST_UNPACKED });
      unpacked += objects.length;
      yield objects.toString('latin1');
    } catch { /* not packed in this way, or broken: a reader cannot run it either */ }
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

/**
 * 会自动运行的内容 in a PDF: scripts, programs, or an action on opening that is more than going to a
 * page. Looked for in what stands plain and in packed objects; an encrypted file shows only its outside.
 */
export function runsByItself(pdf: Buffer): boolean {
  const text = pdf.toString('latin1');
  const runs = (part: string): boolean => {
    const plain = plainNames(part);
    return RUNS.test(plain) || opensByItself(plain);
  };
  if (runs(withoutStreams(text))) return true;
  // One after the other: together they may be more than the memory holds.
  for (const objects of packedObjects(pdf, text)) if (runs(objects)) return true;
  return false;
}
