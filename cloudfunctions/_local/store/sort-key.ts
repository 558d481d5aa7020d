import { CloudError } from '../cloud-error';
import type { Value } from './document';

/** BSON's order of types, as first byte. */
const TAG = { null: 0x05, number: 0x10, string: 0x20, boolean: 0x40, date: 0x50 } as const;

function float64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  if (value < 0) for (let i = 0; i < 8; i += 1) bytes[i] = ~bytes[i]! & 0xff;
  else bytes[0] = bytes[0]! | 0x80;
  return bytes;
}

/** Zero bytes are doubled so that the terminator stays the smallest. */
function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  const parts: number[] = [];
  for (const byte of bytes) parts.push(...(byte === 0 ? [0, 0xff] : [byte]));
  return Buffer.from([...parts, 0, 0]);
}

function ascending(value: Value | undefined): Buffer {
  if (value === null || value === undefined) return Buffer.from([TAG.null]);
  if (typeof value === 'number') return Buffer.concat([Buffer.from([TAG.number]), float64(value)]);
  if (typeof value === 'string') return Buffer.concat([Buffer.from([TAG.string]), text(value)]);
  if (typeof value === 'boolean') return Buffer.from([TAG.boolean, value ? 1 : 0]);
  if (value instanceof Date) return Buffer.concat([Buffer.from([TAG.date]), float64(value.getTime())]);
  throw new CloudError('LOCAL_UNDECLARED_LIST', 'an indexed or sorted field holds a list or an object; declare a list with `list: true`');
}

const inverted = (bytes: Buffer) => Buffer.from(bytes.map((byte) => ~byte & 0xff));

export type Order = 'asc' | 'desc';

/** Bytes that compare like the values do on the platform; one part of an index key. */
export const sortKey = (value: Value | undefined, order: Order): Buffer =>
  order === 'asc' ? ascending(value) : inverted(ascending(value));

/** All keys of the value's own type lie in [from, to): comparisons never cross types. */
export function typeSpan(value: Value, order: Order): { readonly from: Buffer; readonly to: Buffer } {
  const tag = ascending(value)[0]!;
  return order === 'asc'
    ? { from: Buffer.from([tag]), to: Buffer.from([tag + 1]) }
    : { from: Buffer.from([~tag & 0xff]), to: Buffer.from([(~tag & 0xff) + 1]) };
}

/** The first key after every key that starts with these bytes; undefined when there is none. */
export function afterPrefix(prefix: Buffer): Buffer | undefined {
  for (let end = prefix.length; end > 0; end -= 1) {
    if (prefix[end - 1]! < 0xff) return Buffer.concat([prefix.subarray(0, end - 1), Buffer.from([prefix[end - 1]! + 1])]);
  }
  return undefined;
}
