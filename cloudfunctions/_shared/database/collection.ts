import { ask } from './access';
import type { Changes } from './changes';
import { encodeChanges } from './changes';
import type { Choice, Where } from './filter';
import { encodeWhere, gt } from './filter';
import type { Command, SdkCollection } from './sdk';
import { plain } from './values';

/** A stored document as it comes from the database; repositories parse it. */
export type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };
type NewDocument = Readonly<Record<string, unknown>>;

/** 一页: the platform would silently give 100 and never more than 1,000, so the number is always said. */
interface Page {
  /** 1 to 1,000. */
  readonly limit: number;
  readonly skip?: number;
  /** Fields in order of weight. */
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  /** Only these fields, and _id. */
  readonly fields?: readonly string[];
}

export const MAX_PAGE = 1000;

/** What is inside a transaction when called on one; nothing else is offered there. */
export interface TransactionCollection {
  get(id: string): Promise<Stored | undefined>;
  find(where: Where | Choice, page: Page): Promise<Stored[]>;
  /** @returns the _id. @throws DuplicateError */
  add(document: NewDocument): Promise<string>;
  /** Puts a whole document in place, new or not. */
  put(id: string, document: NewDocument): Promise<void>;
  /** Changes version n to n+1, so that something always changes. @returns false when someone was faster */
  updateVersion(id: string, version: number, changes: Changes): Promise<boolean>;
  /** Changes the first match. @returns the document afterwards, or undefined when nothing matched */
  change(where: Where | Choice, changes: Changes): Promise<Stored | undefined>;
  /** @returns false when it was not there */
  remove(id: string): Promise<boolean>;
}

export interface Collection extends TransactionCollection {
  findOne(where: Where | Choice): Promise<Stored | undefined>;
  /** All matches in order of _id, a page at a time; needs an index that ends with _id, or no condition. */
  scan(where: Where): AsyncIterable<Stored>;
  count(where: Where | Choice): Promise<number>;
  removeWhere(where: Where): Promise<number>;
}

export function transactionCollection(open: () => SdkCollection, command: Command): TransactionCollection {
  const query = (where: Where | Choice) => open().where(encodeWhere(where, command));
  const change = async (where: Where | Choice, changes: Changes) => {
    const encoded = encodeChanges(changes, command);
    const { doc } = await ask(() => query(where).updateAndReturn(encoded));
    return (doc ?? undefined) as Stored | undefined;
  };
  return {
    // A list outside a transaction, an object or null inside: both become the document or undefined.
    get: async (id) => {
      const { data } = await ask(() => open().doc(id).get()) as { data: Stored | Stored[] | null };
      return (Array.isArray(data) ? data[0] : data) ?? undefined;
    },
    find: async (where, page) => (await ask(() => paged(query(where), page).get())).data as Stored[],
    add: async (document) => {
      const { id } = await ask(() => open().add(plain(document) as Record<string, unknown>));
      return String(id);
    },
    put: async (id, document) => {
      const fields = plain({ ...document, _id: undefined }) as Record<string, unknown>;
      await ask(() => open().doc(id).set(fields));
    },
    updateVersion: async (id, version, changes) => {
      if ('version' in changes) throw new TypeError('the version is counted here');
      return (await change({ _id: id, version }, { ...changes, version: version + 1 })) !== undefined;
    },
    change,
    remove: async (id) => Number((await ask(() => open().doc(id).remove())).deleted) === 1,
  };
}

export function collection(open: () => SdkCollection, command: Command): Collection {
  const inside = transactionCollection(open, command);
  const query = (where: Where | Choice) => open().where(encodeWhere(where, command));
  return {
    ...inside,
    findOne: async (where) => (await inside.find(where, { limit: 1 }))[0],
    count: async (where) => (await ask(() => query(where).count())).total ?? 0,
    removeWhere: async (where) => {
      if (Object.keys(where).length === 0) throw new TypeError('removing a whole collection is not offered');
      return Number((await ask(() => query(where).remove())).deleted);
    },
    scan: async function* scan(where) {
      let after: Where = {};
      for (;;) {
        const page = await inside.find({ ...where, ...after }, { limit: MAX_PAGE, orderBy: [['_id', 'asc']] });
        yield* page;
        const last = page[MAX_PAGE - 1];
        if (!last) return;
        after = { _id: gt(last._id) };
      }
    },
  };
}

function paged(query: ReturnType<SdkCollection['where']>, { limit, skip = 0, orderBy = [], fields }: Page) {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE) throw new RangeError(`a page has 1 to ${MAX_PAGE} documents, not ${limit}`);
  if (!Number.isInteger(skip) || skip < 0) throw new RangeError(`cannot skip ${skip}`);
  const ordered = orderBy.reduce((all, [field, direction]) => all.orderBy(field, direction), query.limit(limit).skip(skip));
  return fields ? ordered.field(Object.fromEntries(fields.map((field) => [field, true]))) : ordered;
}
