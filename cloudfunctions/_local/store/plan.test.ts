import { rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { temporaryFolder } from '../contract-tests/test-cloud';
import { TEST_SCHEMA } from '../contract-tests/test-schema';
import { CloudError } from '../cloud-error';
import { sorted } from './candidates';
import { indexesOf } from './index-catalog';
import { isCovered, plan } from './plan';
import type { Document, Fields } from './document';
import { parseFilter, parseOrder } from './filter';
import { EVERYTHING } from './session';
import { Store } from './store';

const small = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('a', 'b', 'c', ''), fc.constant(null), fc.boolean(), fc.constantFrom(new Date(0), new Date(1e12)));
const orderable = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('a', 'b', 'c', ''), fc.constantFrom(new Date(0), new Date(1e12)));
const document = fc.record({ owner: small, at: small, state: small, due: fc.record({ on: small }, { requiredKeys: [] }), rank: small, tags: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }), coded: fc.constant(false) }, { requiredKeys: ['coded'] });
const condition = fc.oneof(
  small, fc.record({ $in: fc.array(small, { minLength: 1, maxLength: 3 }) }), fc.record({ $gt: orderable }), fc.record({ $lte: orderable }),
  fc.record({ $gte: orderable, $lt: orderable }), fc.record({ $ne: small }), fc.record({ $exists: fc.boolean() }),
);
const fields = fc.dictionary(fc.constantFrom('owner', 'at', 'state', 'due.on', 'rank', 'tags'), condition, { minKeys: 0, maxKeys: 3 });
const filter = fc.oneof({ weight: 3, arbitrary: fields }, fc.record({ $or: fc.array(fields, { minLength: 1, maxLength: 3 }) }), fc.record({ $and: fc.array(fields, { minLength: 1, maxLength: 3 }) }));
const order = fc.constantFrom({}, { at: -1 }, { at: 1 }, { at: -1, _id: 1 }, { at: 1, _id: -1 }, { 'due.on': 1 }, { rank: -1 }, { _id: 1 }, { owner: 1, at: -1 });

let folder: string;
let store: Store;
beforeEach(() => {
  folder = temporaryFolder();
  store = Store.open(path.join(folder, 'store.db'), TEST_SCHEMA, { strict: true, expected: false });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('有索引可用的查询，结果和次序与逐份比较完全一样', async () => {
  const documents = fc.sample(document, 120).map((item, i) => ({ ...(item as Fields), _id: `d${String(i).padStart(3, '0')}` }) as Document);
  await Promise.all(documents.map((item) => store.change((session) => session.write('items', undefined, item))));
  let [served, covered] = [0, 0];
  fc.assert(fc.property(filter, order, fc.nat(20), fc.integer({ min: 1, max: 40 }), (query, sort, offset, limit) => {
    const parsed = parseFilter(query);
    const wanted = parseOrder(sort);
    const find = (paging: { offset: number; limit: number }) => store.read().find('items', parsed, wanted, paging).map(({ document: { _id } }) => _id);
    let found: string[];
    try { found = find(EVERYTHING); } catch (error) {
      if (error instanceof CloudError && error.code === 'LOCAL_UNDECLARED_QUERY') return;
      throw error;
    }
    served += 1;
    const expected = documents.filter((item) => parsed.matches(item));
    expect([...found].sort()).toEqual(expected.map(({ _id }) => _id));
    const values = (ids: string[]) => ids.map((id) => wanted.map(([field]) => JSON.stringify(field.split('.').reduce<unknown>((value, part) => (value as Fields | undefined)?.[part], documents.find(({ _id }) => _id === id)) ?? null)));
    expect(values(found)).toEqual(values(sorted(expected.map((item) => ({ document: item })), wanted).map(({ document: { _id } }) => _id)));
    expect(find({ offset, limit })).toEqual(found.slice(offset, offset + limit));
    if (wanted.length === 0) {
      expect(store.count('items', parsed)).toBe(expected.length);
      if (isCovered(plan('items', parsed, [], indexesOf(store.catalog, 'items'), true), parsed)) covered += 1;
    }
  }), { numRuns: 1500 });
  expect(served).toBeGreaterThan(300);
  expect(covered).toBeGreaterThan(0);
});

test('改过、删过之后，索引里没有多的也没有少的', async () => {
  const write = fc.record({ id: fc.integer({ min: 0, max: 9 }), after: fc.option(document, { nil: undefined }) });
  await fc.assert(fc.asyncProperty(fc.array(write, { maxLength: 25 }), async (writes) => {
    for (const { id, after } of writes) {
      const _id = `w${id}`;
      await store.change((session) => session.write('items', session.get('items', _id), after && ({ ...(after as Fields), _id } as Document)));
    }
    const left = store.read().find('items', parseFilter({}), [], EVERYTHING).map(({ document: item }) => item);
    for (const [field, query] of [['rank', { $gte: -3 }], ['tags', 'x'], ['owner', 'a']] as const) {
      const parsed = parseFilter({ [field]: query });
      expect(store.read().find('items', parsed, [], EVERYTHING).map(({ document: { _id } }) => _id).sort()).toEqual(left.filter((item) => parsed.matches(item)).map(({ _id }) => _id).sort());
    }
  }), { numRuns: 30 });
});
