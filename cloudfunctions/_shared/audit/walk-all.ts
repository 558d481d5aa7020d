import { gt, type Stored, type Where } from '../database';
import type { CollectionName } from '../schema';
import type { ReadableDatabase } from './finding';

/** Whole documents are large, and an answer of the database must stay small. */
export const WHOLE_DOCUMENTS = 100;

/** A collection in the order of its ids, a page at a time. @param fields only these */
export async function* pagesOf(db: ReadableDatabase, name: CollectionName, size: number, fields?: readonly string[]): AsyncGenerator<readonly Stored[]> {
  for (let where: Where = {}; ;) {
    const page = await db.collection(name).find(where, { limit: size, orderBy: [['_id', 'asc']], ...(fields && { fields }) });
    if (page.length > 0) yield page;
    const last = page[size - 1];
    if (!last) return;
    where = { _id: gt(last._id) };
  }
}

export async function* each(db: ReadableDatabase, name: CollectionName, size: number, fields?: readonly string[]): AsyncGenerator<Stored> {
  for await (const page of pagesOf(db, name, size, fields)) yield* page;
}
