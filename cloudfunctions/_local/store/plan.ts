import { undeclaredQuery } from '../cloud-error';
import type { Condition, Filter, SortOrder } from './filter';
import type { StoredIndex } from './index-entries';
import { isImplied, keyRanges, servedBy } from './key-ranges';

export interface KeyRange { readonly from: Buffer; readonly to: Buffer | undefined }

/** How the candidates of a query are found; the filter is applied to each of them afterwards. */
export type Plan =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'primary'; readonly from: string; readonly reverse: boolean; readonly ordered: boolean }
  | { readonly kind: 'index'; readonly index: StoredIndex; readonly ranges: readonly KeyRange[]; readonly reverse: boolean; readonly ordered: boolean }
  | { readonly kind: 'union'; readonly parts: readonly Plan[] };

/**
 * Chooses how to answer: by _id, or by the longest prefix of a declared index.
 * @throws LOCAL_UNDECLARED_QUERY in strict mode when it would have to read the whole collection, or sort what no index orders
 */
export function plan(collection: string, filter: Filter, order: SortOrder, indexes: readonly StoredIndex[], strict: boolean): Plan {
  const found = planFor(filter.conditions, filter, order, indexes);
  if (found) return found;
  if (strict) throw undeclaredQuery(collection, describe(filter, order));
  return { kind: 'primary', from: '', reverse: false, ordered: order.length === 0 };
}

/** Whether the entries of an index say all that a filter asks, so that matches can be counted without reading them. */
export function isCovered(chosen: Plan, { conditions, anyOf, exact }: Filter): chosen is Extract<Plan, { kind: 'index' }> {
  if (chosen.kind !== 'index' || !exact || anyOf.length > 0 || chosen.index.rule.where) return false;
  const { fields } = chosen.index.rule;
  const { fixed } = keyRanges(chosen.index.rule, conditions);
  const equal = new Set<string>();
  return conditions.every(({ field, is, values }) => {
    // An entry does not tell null from a field that is not there, nor which of two elements it stands for.
    if (values.includes(null)) return false;
    const position = fields.findIndex((one) => one.field === field);
    if (is === 'eq' || (is === 'in' && !fields[position]?.list)) {
      const once = !equal.has(field);
      equal.add(field);
      return once && position >= 0 && position < fixed;
    }
    return is !== 'in' && position === fixed && !fields[position]?.list;
  });
}

function planFor(conditions: readonly Condition[], filter: Filter, order: SortOrder, indexes: readonly StoredIndex[]): Plan | undefined {
  const ids = conditions.find(({ field, is }) => field === '_id' && (is === 'eq' || is === 'in'));
  if (ids) return { kind: 'ids', ids: ids.values.filter((id) => typeof id === 'string') };
  const direct = byIndex(conditions, order, indexes) ?? byPrimaryKey(conditions, filter, order);
  if (direct) return direct;
  for (const group of filter.anyOf) {
    const parts = group.map((branch) => planFor([...conditions, ...branch.conditions], branch, order, indexes));
    if (parts.every((part) => part !== undefined)) return { kind: 'union', parts };
  }
  return undefined;
}

function byIndex(conditions: readonly Condition[], order: SortOrder, indexes: readonly StoredIndex[]): Plan | undefined {
  let best: { readonly score: number; readonly plan: Plan } | undefined;
  for (const index of indexes) {
    if (!isImplied(index.rule, conditions)) continue;
    const keys = keyRanges(index.rule, conditions);
    const served = servedBy(index.rule, keys, conditions, order);
    if (!served || (keys.score === 0 && !(order.length > 0 && conditions.length === 0))) continue;
    const plan: Plan = { kind: 'index', index, ranges: keys.ranges, reverse: served.reverse, ordered: order.length === 0 || keys.ranges.length === 1 };
    if (!best || keys.score > best.score) best = { score: keys.score, plan };
  }
  return best?.plan;
}

/** The whole collection is read only when the whole collection is asked for, or from an _id on. */
function byPrimaryKey(conditions: readonly Condition[], filter: Filter, order: SortOrder): Plan | undefined {
  const onlyId = order.length === 0 || (order.length === 1 && order[0]![0] === '_id');
  if (!onlyId) return undefined;
  const after = conditions.find(({ field, is, value }) => field === '_id' && (is === 'gt' || is === 'gte') && typeof value === 'string');
  const wholeCollection = conditions.length === 0 && filter.anyOf.length === 0 && filter.isEmpty;
  if (!after && !wholeCollection) return undefined;
  return { kind: 'primary', from: typeof after?.value === 'string' ? after.value : '', reverse: order[0]?.[1] === 'desc', ordered: true };
}

const describe = (filter: Filter, order: SortOrder) =>
  `where ${[...new Set(filter.conditions.map(({ field, is }) => `${field} ${is}`))].join(', ') || (filter.isEmpty ? 'nothing' : 'no indexable condition')}; order ${order.map(([field, direction]) => `${field} ${direction}`).join(', ') || 'none'}`;
