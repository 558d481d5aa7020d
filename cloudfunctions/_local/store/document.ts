import { EJSON } from 'bson';
import { CloudError, invalid } from '../cloud-error';

export type Value = null | boolean | number | string | Date | Value[] | Fields;
export interface Fields { [field: string]: Value }
export type Document = Fields & { _id: string };

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 100;

/** EJSON of the wire or of the store to plain values; ints and doubles both become numbers. */
export function parseEjson(text: string): unknown {
  return text.includes('"$') ? EJSON.parse(text) : JSON.parse(text);
}

/** Stored form: relaxed EJSON, which any EJSON reader understands. */
export function printDocument(document: Fields): string {
  const text = EJSON.stringify(document, { relaxed: true });
  if (text.length > MAX_BYTES) throw invalid('document is larger than 16 MB');
  return text;
}

export const readDocument = (text: string): Document => parseEjson(text) as Document;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Only what the product stores: refuses other BSON types, and keys with a meaning of their own. */
export function checkValue(value: unknown, depth = 0): asserts value is Value {
  if (depth > MAX_DEPTH) throw invalid('document is nested deeper than 100 levels');
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalid('a stored number must be finite');
    return;
  }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw invalid('a stored date must be valid');
    return;
  }
  if (Array.isArray(value)) { for (const item of value) checkValue(item, depth + 1); return; }
  if (typeof value !== 'object') throw invalid(`a ${typeof value} cannot be stored`);
  if (Object.getPrototypeOf(value) !== Object.prototype) throw invalid('this BSON type is not used by the product');
  for (const [key, item] of Object.entries(value)) { checkKey(key); checkValue(item, depth + 1); }
}

function checkKey(key: string): void {
  if (key === '' || key.startsWith('$') || key.includes('.') || key === '__proto__') {
    throw new CloudError('DATABASE_INVALID_OPERRATOR', `field name not allowed: ${key}`);
  }
}

/** Values found at a dotted path; a list on the way contributes those of its elements. */
export function valuesAt(value: unknown, path: readonly string[]): Value[] {
  const [head, ...rest] = path;
  if (head === undefined) return [value as Value];
  if (Array.isArray(value)) return value.flatMap((item) => (isFields(item) ? valuesAt(item, path) : []));
  if (!isFields(value) || !Object.hasOwn(value, head)) return [];
  return valuesAt(value[head], rest);
}
