import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Pictures, fonts and office files are packed already. */
const WORTH = /^(text\/|application\/(json|javascript)|image\/svg)/;
/** The site is a few hundred small files, and a build gives a changed one a new name. */
const packed = new Map<string, { readonly at: number; readonly bytes: Buffer }>();

/** A file as a web server sends it over the wire: gzip where the browser takes it and it helps; undefined when it goes as it is. */
export function compressed(file: string, modified: Date, type: string, request: IncomingMessage): Buffer | undefined {
  if (!WORTH.test(type) || !/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return undefined;
  const kept = packed.get(file);
  if (kept?.at === modified.getTime()) return kept.bytes;
  const bytes = gzipSync(readFileSync(file));
  packed.set(file, { at: modified.getTime(), bytes });
  return bytes;
}
