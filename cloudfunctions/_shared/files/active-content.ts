import { inflateSync } from 'node:zlib';

/** What the file runs by itself; names may be written with #xx. @source ISO 32000-1 12.6 */
const RUNS = /\/(?:JavaScript|JS|Launch)(?![A-Za-z])/;
/** A packed part unpacks to no more than this, so that a small file cannot fill the memory. */
const MOST_UNPACKED = 8 * 1024 * 1024;
/** Packed lists of objects looked into; more make no document of a person. */
const MOST_PARTS = 400;

const plainNames = (text: string): string => text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Objects that lie packed in a stream of their own, as newer programs write them. */
function* packedObjects(content: Buffer, text: string): Generator<string> {
  const heads = /\/ObjStm[^]{0,400}?stream\r?\n/g;
  for (let head = heads.exec(text), part = 0; head && part < MOST_PARTS; head = heads.exec(text), part += 1) {
    const end = text.indexOf('endstream', heads.lastIndex);
    try {
      yield inflateSync(content.subarray(heads.lastIndex, end < 0 ? undefined : end), { maxOutputLength: MOST_UNPACKED }).toString('latin1');
    } catch { /* not packed in this way, or broken: a reader cannot run it either */ }
  }
}

/** The objects themselves: pictures and fonts are any bytes at all, and sooner or later any three letters. */
const withoutStreams = (text: string): string => text.replace(/>>\s*stream\r?\n[^]*?endstream/g, '>>');

/** What /OpenAction leads to: going to a page is what most programs write, and harms nobody. */
function opensByItself(text: string): boolean {
  const opening = /\/OpenAction\s*(\[|<<|(\d+)\s+\d+\s+R)/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const [, what, number] = found;
    if (what === '[') continue;
    const from = number === undefined ? found.index : text.search(new RegExp(`(?:^|\\s)${number}\\s+0\\s+obj`));
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
  const parts = [withoutStreams(text), ...packedObjects(pdf, text)].map(plainNames);
  return parts.some((part) => RUNS.test(part)) || parts.some(opensByItself);
}
