import fc from 'fast-check';
import type { Value } from './document';
import { afterPrefix, sortKey } from './sort-key';

const scalar = fc.oneof(fc.constant(null), fc.boolean(), fc.double({ noNaN: true }), fc.integer(), fc.string({ unit: 'binary' }), fc.date({ noInvalidDate: true }));
const rank = (value: Value) => (value === null ? 0 : typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : typeof value === 'boolean' ? 3 : 4);

/** 数据库的次序: types in a fixed order, then values; text by its bytes. */
function compare(a: Value, b: Value): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  const [x, y] = [Number(a), Number(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}

describe('索引键', () => {
  test('字节的次序就是值的次序，倒序正好相反', () => {
    fc.assert(fc.property(scalar, scalar, (a, b) => {
      const expected = Math.sign(compare(a, b));
      expect(Math.sign(Buffer.compare(sortKey(a, 'asc'), sortKey(b, 'asc')))).toBe(expected);
      expect(Math.sign(Buffer.compare(sortKey(a, 'desc'), sortKey(b, 'desc')))).toBe(-expected || 0);
    }));
  });

  test('几个字段连在一起，先比前面的字段', () => {
    fc.assert(fc.property(scalar, scalar, scalar, scalar, (a1, a2, b1, b2) => {
      const [a, b] = [[a1, a2], [b1, b2]].map(([first, second]) => Buffer.concat([sortKey(first, 'asc'), sortKey(second, 'desc')]));
      expect(Math.sign(Buffer.compare(a!, b!))).toBe(Math.sign(compare(a1, b1) || -compare(a2, b2)) || 0);
    }));
  });

  test('以某些字节开头的键都在它和它之后的界限之间', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1 }), fc.uint8Array(), (start, rest) => {
      const [prefix, key] = [Buffer.from(start), Buffer.concat([start, rest])];
      const end = afterPrefix(prefix);
      expect(Buffer.compare(key, prefix)).toBeGreaterThanOrEqual(0);
      if (end) expect(Buffer.compare(key, end)).toBe(-1);
    }));
  });
});
