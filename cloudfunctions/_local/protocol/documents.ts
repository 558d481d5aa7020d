import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { CloudError, invalid } from '../cloud-error';
import { checkValue, isFields } from '../store/document';
import type { Document } from '../store/document';
import type { Filter } from '../store/filter';
import { parseFilter, parseOrder } from '../store/filter';
import type { Session } from '../store/session';
import { EVERYTHING } from '../store/session';
import { applyUpdate, parseReplacement, parseUpdate } from '../store/update';
import type { Action, Cloud } from './context';
import { project } from './projection';
import { ejson, parseRequest, request } from './request';

const MAX_LIMIT = 1000;
const collectionName = z.string().check(z.minLength(1));
const transactionId = z.optional(z.string().check(z.minLength(1)));
const queryType = z.enum(['WHERE', 'DOC']);

const filterOf = (text: string | undefined, cloud: Cloud): Filter => parseFilter(text ? ejson(text, cloud.now()) : {});

/** Inside the transaction that is named, or as one change of its own. */
function changing<T>(cloud: Cloud, transaction: string | undefined, work: (session: Session) => T): T | Promise<T> {
  return transaction ? cloud.store.transaction(transaction).run(work) : cloud.store.change(work);
}

const INSERT = request({ collectionName, data: z.array(z.string()).check(z.minLength(1)), transactionId });
export const insertDocument: Action = async (body, cloud) => {
  const { collectionName: collection, data, transactionId: transaction } = parseRequest(INSERT, body);
  const documents = data.map((text) => newDocument(ejson(text, cloud.now())));
  for (const document of documents) {
    // One by one, as an ordered insertMany: what came before a failure stays.
    await changing(cloud, transaction, (session) => session.write(collection, undefined, document));
  }
  return { data: { insertedIds: documents.map(({ _id }) => _id) } };
};

function newDocument(raw: unknown): Document {
  if (!isFields(raw)) throw invalid('document must be an object');
  checkValue(raw);
  const { _id = randomBytes(16).toString('hex'), ...fields } = raw;
  if (typeof _id !== 'string' || _id === '') throw invalid('_id must be a non-empty string');
  return { _id, ...fields };
}

const GET = request({
  collectionName, queryType, query: z.optional(z.string()), order: z.optional(z.string()), projection: z.optional(z.string()),
  offset: z.optional(z.int().check(z.gte(0))), limit: z.optional(z.int().check(z.gte(1), z.lte(MAX_LIMIT))), multi: z.optional(z.literal(false)), transactionId,
});
export const getDocument: Action = (body, cloud) => {
  const { collectionName: collection, query, order, projection, offset = 0, limit = 100, transactionId: transaction } = parseRequest(GET, body);
  const filter = filterOf(query, cloud);
  const sort = parseOrder(order === undefined ? undefined : ejson(order, cloud.now()));
  const read = (session: Session) => session.find(collection, filter, sort, { offset, limit });
  const found = transaction ? cloud.store.transaction(transaction).run(read) : read(cloud.store.read());
  const fields = projection === undefined ? undefined : ejson(projection, cloud.now());
  return { data: { list: found.map(({ document, body: text }) => (fields ? project(document, fields) : text)), offset, limit } };
};

const COUNT = request({ collectionName, queryType: z.literal('WHERE'), query: z.optional(z.string()) });
export const calculateDocument: Action = (body, cloud) => {
  const { collectionName: collection, query } = parseRequest(COUNT, body);
  return { data: { total: cloud.store.count(collection, filterOf(query, cloud)) } };
};

const MODIFY = request({
  collectionName, queryType, query: z.optional(z.string()), data: z.string(),
  multi: z.boolean(), merge: z.boolean(), upsert: z.boolean(), transactionId,
});
export const modifyDocument: Action = async (body, cloud) => {
  const parsed = parseRequest(MODIFY, body);
  const filter = filterOf(parsed.query, cloud);
  const data = ejson(parsed.data, cloud.now());
  if (!parsed.merge) return replace(parsed.collectionName, filter, data, parsed.transactionId, cloud);
  if (parsed.upsert) throw invalid('upsert goes with a whole document only');
  const update = parseUpdate(data);
  const updated = await changing(cloud, parsed.transactionId, (session) => {
    const paging = parsed.multi ? EVERYTHING : { offset: 0, limit: 1 };
    return session.find(parsed.collectionName, filter, [], paging).filter(({ document, body: before }) => {
      const after = applyUpdate(document, update);
      if (same(after, before)) return false;
      session.write(parsed.collectionName, document, after);
      return true;
    }).length;
  });
  return { data: { updated } };
};

/** doc(id).set(): puts a whole document in place, new or not. */
async function replace(collection: string, filter: Filter, data: unknown, transaction: string | undefined, cloud: Cloud) {
  const id = filter.conditions.find(({ field, is }) => field === '_id' && is === 'eq')?.value;
  if (typeof id !== 'string' || filter.conditions.length !== 1) throw invalid('a whole document is replaced by its _id only');
  const after = parseReplacement(data, id);
  return changing(cloud, transaction, (session) => {
    const before = session.get(collection, id);
    if (before && JSON.stringify(before) === JSON.stringify(after)) return { data: { updated: 0 } };
    session.write(collection, before, after);
    return { data: before ? { updated: 1 } : { updated: 0, upsert_id: id } };
  });
}

const MODIFY_AND_RETURN = request({ collectionName, queryType: z.literal('WHERE'), query: z.optional(z.string()), data: z.string(), transactionId });
export const modifyAndReturnDoc: Action = async (body, cloud) => {
  const parsed = parseRequest(MODIFY_AND_RETURN, body);
  const filter = filterOf(parsed.query, cloud);
  const update = parseUpdate(ejson(parsed.data, cloud.now()));
  return changing(cloud, parsed.transactionId, (session) => {
    const [found] = session.find(parsed.collectionName, filter, [], { offset: 0, limit: 1 });
    if (!found) return { data: { updated: 0, doc: null } };
    const after = applyUpdate(found.document, update);
    const changed = !same(after, found.body);
    if (changed) session.write(parsed.collectionName, found.document, after);
    return { data: { updated: changed ? 1 : 0, doc: project(after, undefined) } };
  });
};

const REMOVE = request({ collectionName, queryType, query: z.optional(z.string()), multi: z.boolean(), transactionId });
export const removeDocument: Action = async (body, cloud) => {
  const { collectionName: collection, query, queryType: type, multi, transactionId: transaction } = parseRequest(REMOVE, body);
  const filter = filterOf(query, cloud);
  if (type === 'WHERE' && filter.isEmpty) throw new CloudError('DATABASE_PERMISSION_DENIED', 'removing a whole collection is not allowed');
  const deleted = await changing(cloud, transaction, (session) => {
    const found = session.find(collection, filter, [], multi ? EVERYTHING : { offset: 0, limit: 1 });
    for (const { document } of found) session.write(collection, document, undefined);
    return found.length;
  });
  return { data: { deleted } };
};

const same = (after: Document, body: string) => project(after, undefined) === body;
