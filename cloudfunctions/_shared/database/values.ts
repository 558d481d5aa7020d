/**
 * A copy without absent fields. The SDK deletes them from the object it was given, so it never gets ours.
 * @throws TypeError for what the database cannot hold
 */
export function plain(value: unknown, path = ''): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || value instanceof Date) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item, i) => plain(item, `${path}[${i}]`));
  if (typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [key, plain(item, `${path}.${key}`)]));
  }
  throw new TypeError(`cannot be stored: ${path} (${typeof value})`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export type Scalar = string | number | boolean | null | Date;
export const isScalar = (value: unknown): value is Scalar =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;
