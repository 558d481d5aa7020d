import type { IndexField, IndexRule } from '../../_shared/schema-types';
import type { Condition, SortOrder } from './filter';
import type { KeyRange } from './plan';
import { afterPrefix, sortKey, typeSpan } from './sort-key';

const MAX_RANGES = 1000;

export interface Keys {
  readonly ranges: readonly KeyRange[];
  /** Index fields fixed by equality; the order may start after them. */
  readonly fixed: number;
  /** 0 when the index narrows nothing. */
  readonly score: number;
}

const equalityOn = (conditions: readonly Condition[], field: string) =>
  conditions.find((c) => c.field === field && c.is === 'eq') ?? conditions.find((c) => c.field === field && c.is === 'in');

/** A partial index serves only queries that ask for its own part. */
export const isImplied = (rule: IndexRule, conditions: readonly Condition[]): boolean =>
  Object.entries(rule.where ?? {}).every(([field, value]) => conditions.some((c) => c.field === field && c.is === 'eq' && c.value === value));

/** Longest prefix by equality, then one field by range. */
export function keyRanges(rule: IndexRule, conditions: readonly Condition[]): Keys {
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  let fixed = 0;
  for (const field of rule.fields) {
    const condition = equalityOn(conditions, field.field);
    if (!condition || prefixes.length * condition.values.length > MAX_RANGES) break;
    const parts = [...new Map(condition.values.map((value) => [value, sortKey(value, field.order)])).values()];
    prefixes = prefixes.flatMap((prefix) => parts.map((part) => Buffer.concat([prefix, part])));
    fixed += 1;
  }
  prefixes.sort(Buffer.compare);
  const next = rule.fields[fixed];
  const bounds = next && !next.list ? conditions.filter((c) => c.field === next.field && ['gt', 'gte', 'lt', 'lte'].includes(c.is)) : [];
  const ranges = prefixes.map((prefix) => narrow({ from: prefix, to: afterPrefix(prefix) }, prefix, next, bounds));
  const score = fixed * 2 + (bounds.length > 0 ? 1 : 0) + (rule.where ? 1 : 0);
  return { ranges, fixed, score };
}

function narrow(whole: KeyRange, prefix: Buffer, field: IndexField | undefined, bounds: readonly Condition[]): KeyRange {
  if (!field) return whole;
  let { from, to } = whole;
  for (const { is, value } of bounds) {
    const key = Buffer.concat([prefix, sortKey(value, field.order)]);
    const span = typeSpan(value, field.order);
    const lower = (is === 'gt' || is === 'gte') === (field.order === 'asc');
    const inclusive = is === 'gte' || is === 'lte';
    const bound = lower === inclusive ? key : (afterPrefix(key) ?? key);
    from = later(from, lower ? bound : Buffer.concat([prefix, span.from]));
    to = earlier(to, lower ? Buffer.concat([prefix, span.to]) : bound);
  }
  return { from, to };
}

const later = (a: Buffer, b: Buffer) => (Buffer.compare(a, b) >= 0 ? a : b);
const earlier = (a: Buffer | undefined, b: Buffer) => (a && Buffer.compare(a, b) <= 0 ? a : b);

/** Does reading the index forwards, or backwards, give the wanted order? */
export function servedBy(rule: IndexRule, keys: Keys, conditions: readonly Condition[], order: SortOrder): { readonly reverse: boolean } | undefined {
  const constant = new Set(conditions.filter((c) => c.is === 'eq').map((c) => c.field));
  const wanted = order.filter(([field]) => !constant.has(field));
  const offered = rule.fields.slice(keys.fixed);
  const directions = wanted.map(([field, direction], i) => {
    const next = offered[i];
    return next && !next.list && next.field === field ? next.order === direction : undefined;
  });
  if (directions.includes(undefined)) return undefined;
  if (new Set(directions).size > 1) return undefined;
  return { reverse: directions[0] === false };
}
