import type { Document } from './document';
import type { Found } from './candidates';
import type { Filter, SortOrder } from './filter';

export interface Paging { readonly offset: number; readonly limit: number }
export const EVERYTHING: Paging = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

/** Reading and writing with one view of the data: the committed one, or a transaction's. */
export interface Session {
  find(collection: string, filter: Filter, order: SortOrder, paging: Paging): Found[];
  get(collection: string, id: string): Document | undefined;
  /** `before` is what this session saw; undefined is absence. */
  write(collection: string, before: Document | undefined, after: Document | undefined): void;
}

export const keyOf = (collection: string, id: string) => `${collection}\0${id}`;
