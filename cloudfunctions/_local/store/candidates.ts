import type { Document } from './document';
import { readDocument, valuesAt } from './document';
import type { Filter, SortOrder } from './filter';
import type { Plan } from './plan';
import type { Row, Rows } from './rows';
import { sortKey } from './sort-key';

export interface Found { readonly document: Document; readonly body: string; readonly revision: number }

function* rowsOf(plan: Plan, collection: string, rows: Rows): Generator<Row> {
  switch (plan.kind) {
    case 'ids':
      for (const id of new Set(plan.ids)) { const row = rows.get(collection, id); if (row) yield row; }
      return;
    case 'primary': yield* rows.byId(collection, plan.from, plan.reverse); return;
    case 'index': {
      const ranges = plan.reverse ? [...plan.ranges].reverse() : plan.ranges;
      for (const range of ranges) yield* rows.byKey(collection, plan.index.ix, range, plan.reverse);
      return;
    }
    case 'union': for (const part of plan.parts) yield* rowsOf(part, collection, rows);
  }
}

/** Matching documents, each once, in no promised order unless the plan is ordered. */
export function* matching(plan: Plan, collection: string, filter: Filter, rows: Rows): Generator<Found> {
  const seen = new Set<string>();
  for (const row of rowsOf(plan, collection, rows)) {
    if (seen.has(row.id)) continue;
    seen.add(row.id);
    const document = readDocument(row.body);
    if (filter.matches(document)) yield { document, body: row.body, revision: row.revision };
  }
}

export const isOrdered = (plan: Plan): boolean => plan.kind !== 'ids' && plan.kind !== 'union' && plan.ordered;

/** Sorts in memory; _id breaks ties so that pages do not overlap. */
export function sorted<T extends { readonly document: Document }>(found: Iterable<T>, order: SortOrder): T[] {
  const key = (document: Document) => Buffer.concat([...order, ['_id', 'asc'] as const].map(([field, direction]) => {
    const values = valuesAt(document, field.split('.'));
    return sortKey(values[0], direction);
  }));
  return [...found].map((item) => ({ item, key: key(item.document) })).sort((a, b) => Buffer.compare(a.key, b.key)).map(({ item }) => item);
}

/** One page of the matching documents in the wanted order. */
export function page<T extends { readonly document: Document }>(found: Iterable<T>, inOrder: boolean, order: SortOrder, offset: number, limit: number): T[] {
  if (!inOrder && order.length > 0) return sorted(found, order).slice(offset, offset + limit);
  const result: T[] = [];
  let index = 0;
  for (const item of found) {
    if (index >= offset) result.push(item);
    index += 1;
    if (result.length >= limit) break;
  }
  return result;
}
