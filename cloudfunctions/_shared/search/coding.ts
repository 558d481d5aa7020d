import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { SEARCH_KINDS } from '@/domain/search/kinds';
import { keysIn } from '../repositories/fields';
import type { Segment } from './segment';

/** Counts changes of what is in a file, or of how words are cut: a file of before is not read. */
export const FILE_FORM = 1;

const head = z.strictObject({
  form: z.literal(FILE_FORM),
  entries: z.array(z.strictObject({
    source: z.string(), key: z.string(), kind: keysIn(SEARCH_KINDS), agencyId: z.string(), year: z.int(), day: z.int(), title: z.string(), part: z.int(),
  })),
  grams: z.int().check(z.gte(0)), postings: z.int().check(z.gte(0)),
});

const LENGTH_BYTES = 4;
const bytesOf = (array: Uint32Array | Uint16Array | Uint8Array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);

export const digestOf = (file: Buffer): string => createHash('sha256').update(file).digest('hex');

/** A segment as a file: a head as JSON, then the arrays, little-endian, packed. */
export function encodeSegment({ entries, grams, starts, holders, impacts }: Segment): Buffer {
  const json = Buffer.from(JSON.stringify({ form: FILE_FORM, entries, grams: grams.length, postings: holders.length }));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(json.length);
  return gzipSync(Buffer.concat([length, json, bytesOf(grams), bytesOf(starts), bytesOf(holders), bytesOf(impacts)]), { level: 4 });
}

/** @throws when the file is not one of this form */
export function decodeSegment(file: Buffer): Segment {
  const plain = gunzipSync(file);
  let at = LENGTH_BYTES + plain.readUInt32LE(0);
  const { entries, grams, postings } = head.parse(JSON.parse(plain.toString('utf8', LENGTH_BYTES, at)));
  // Copies, so that each stands on its own boundary and the packed whole can go.
  const next = (bytes: number): ArrayBuffer => {
    if (at + bytes > plain.length) throw new RangeError('the file is cut off');
    const from = plain.byteOffset + at;
    at += bytes;
    return plain.buffer.slice(from, from + bytes) as ArrayBuffer;
  };
  return { entries, grams: new Uint32Array(next(4 * grams)), starts: new Uint32Array(next(4 * (grams + 1))), holders: new Uint16Array(next(2 * postings)), impacts: new Uint8Array(next(postings)) };
}
