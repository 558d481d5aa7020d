import { Aggregator } from 'mingo';
import * as z from 'zod/mini';
import { invalid, refusedOperator } from '../cloud-error';
import type { Fields, Value } from '../store/document';
import { checkValue, isFields, printDocument } from '../store/document';
import { parseFilter } from '../store/filter';
import { EVERYTHING } from '../store/session';
import type { Action } from './context';
import { ejson, parseRequest, request } from './request';

const ACCUMULATORS = ['$sum', '$min', '$max', '$avg', '$first', '$last', '$push'];
const EXPRESSIONS = ['$cond', '$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$and', '$or', '$not', '$ifNull', '$add', '$subtract', '$literal'];

/** What each stage may hold; a stage that is not listed is refused. */
const STAGES: Record<string, (value: Value) => void> = {
  $match: (value) => { parseFilter(value); },
  $group: (value) => {
    if (!isFields(value) || !('_id' in value)) throw invalid('$group needs _id');
    const { _id, ...fields } = value;
    checkExpression(_id!, EXPRESSIONS);
    for (const field of Object.values(fields)) checkExpression(field, [...ACCUMULATORS, ...EXPRESSIONS]);
  },
  $project: (value) => checkExpression(value, EXPRESSIONS),
  $addFields: (value) => checkExpression(value, EXPRESSIONS),
  $sort: (value) => { if (!isFields(value) || !Object.values(value).every((d) => d === 1 || d === -1)) throw invalid('$sort takes 1 or -1'); },
  $limit: positive,
  $skip: (value) => { if (!Number.isInteger(value) || (value as number) < 0) throw invalid('$skip takes a whole number'); },
  $unwind: (value) => { if (typeof value !== 'string' || !value.startsWith('$')) throw invalid('$unwind takes a field path'); },
  $count: (value) => { if (typeof value !== 'string' || value === '') throw invalid('$count takes a name'); },
};

function positive(value: Value): void {
  if (!Number.isInteger(value) || (value as number) < 1) throw invalid('$limit takes a whole number above 0');
}

function checkExpression(value: Value, allowed: readonly string[]): void {
  if (Array.isArray(value)) { for (const item of value) checkExpression(item, allowed); return; }
  if (!isFields(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith('$') && !allowed.includes(key)) throw refusedOperator(`aggregation operator not allowed: ${key}`);
    if (key !== '$literal') checkExpression(item, allowed);
  }
}

const AGGREGATE = request({ collectionName: z.string().check(z.minLength(1)), stages: z.array(z.strictObject({ stageKey: z.string(), stageValue: z.string() })).check(z.minLength(1)) });

/** The first $match is answered by an index; the rest is computed over what it found. */
export const aggregateDocuments: Action = (body, cloud) => {
  const { collectionName, stages } = parseRequest(AGGREGATE, body);
  const pipeline = stages.map(({ stageKey, stageValue }) => {
    const check = Object.hasOwn(STAGES, stageKey) ? STAGES[stageKey] : undefined;
    if (!check) throw refusedOperator(`aggregation stage not allowed: ${stageKey}`);
    const value = ejson(stageValue, cloud.now()) as Value;
    check(value);
    return { [stageKey]: value };
  });
  const [first] = pipeline;
  const filter = parseFilter(first && '$match' in first ? first.$match : {});
  const found = cloud.store.read().find(collectionName, filter, [], EVERYTHING).map(({ document }) => document);
  const list = new Aggregator(pipeline as Fields[]).run(found);
  for (const item of list) checkValue(item);
  return { data: { list: list.map((item) => printDocument(item as Fields)) } };
};
