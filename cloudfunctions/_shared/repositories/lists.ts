import { Test } from '../database/filter';
import { gt, gte, lt, type Collection, type Stored, type Where } from '../database';
import { LIMITS } from '@/contract/limits';
import type { Page } from '../paging';

/** A list in the order of one key that no two documents share. */
export interface KeyedList {
  readonly where: Where;
  /** Dotted path of the key. */
  readonly key: string;
  readonly direction: 'asc' | 'desc';
  /** Only these fields, among them the key. */
  readonly fields?: readonly string[];
}

/** The key of a listed document. @throws Error when it has none */
export const keyAt = (document: Stored, path: string): string => {
  const value = path.split('.').reduce<unknown>((part, name) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[name] : undefined), document);
  if (typeof value !== 'string') throw new Error(`a listed document has no ${path}`);
  return value;
};

/** After the cursor, within what the list holds anyway. */
function beyond(condition: Where[string] | undefined, cursor: string, direction: 'asc' | 'desc') {
  const test = direction === 'asc' ? gt(cursor) : lt(cursor);
  return condition instanceof Test ? new Test(test.is, cursor, condition) : test;
}

/** One page after `cursor`, and the cursor of the next when there is one. */
export async function pageOf(collection: Collection, { where, key, direction, fields }: KeyedList, cursor?: string, size: number = LIMITS.pageSize): Promise<Page<Stored>> {
  const after: Where = cursor === undefined ? {} : { [key]: beyond(where[key], cursor, direction) };
  const found = await collection.find({ ...where, ...after }, { limit: size + 1, orderBy: [[key, direction]], ...(fields && { fields }) });
  const items = found.slice(0, size);
  const last = items.at(-1);
  return { items, ...(found.length > items.length && last && { next: keyAt(last, key) }) };
}

/** One page of several lists of one order as if they were one; what stands in two of them comes once. */
export async function mergedPage(collection: Collection, lists: readonly KeyedList[], cursor?: string): Promise<Page<Stored>> {
  const [first] = lists;
  if (!first) return { items: [] };
  const pages = await Promise.all(lists.map((list) => pageOf(collection, list, cursor)));
  const found = [...new Map(pages.flatMap(({ items }) => items).map((one) => [one._id, one])).values()];
  const sign = first.direction === 'asc' ? 1 : -1;
  found.sort((a, b) => (keyAt(a, first.key) < keyAt(b, first.key) ? -sign : sign));
  const items = found.slice(0, LIMITS.pageSize);
  const last = items.at(-1);
  const more = found.length > items.length || pages.some(({ next }) => next !== undefined);
  return { items, ...(more && last && { next: keyAt(last, first.key) }) };
}

const STRIDE = 100;

/** Everything from a key on, up to and without another, a hundred at a time, for jobs and counts. @param fields only these, among them the key */
export async function* walk(collection: Collection, where: Where, key: string, from = '', to?: string, fields?: readonly string[]): AsyncGenerator<Stored> {
  const within = (test: Test) => (to === undefined ? test : new Test(test.is, test.value, lt(to)));
  let start = within(gte(from));
  for (;;) {
    const page = await collection.find({ ...where, [key]: start }, { limit: STRIDE, orderBy: [[key, 'asc']], ...(fields && { fields }) });
    yield* page;
    const last = page[STRIDE - 1];
    if (!last) return;
    start = within(gt(keyAt(last, key)));
  }
}
