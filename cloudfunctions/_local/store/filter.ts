import { Query } from 'mingo';
import { invalid, refusedOperator } from '../cloud-error';
import type { Document, Fields, Value } from './document';
import { isFields } from './document';

type Comparison = 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in';
export interface Condition { readonly field: string; readonly is: Comparison; readonly value: Value; readonly values: readonly Value[] }

/** A checked predicate: conditions that all hold, and groups of which one branch holds. */
export interface Filter {
  readonly conditions: readonly Condition[];
  readonly anyOf: readonly (readonly Filter[])[];
  readonly isEmpty: boolean;
  /** The conditions say all of it; what only a look at the document tells ($ne, $or, $exists …) is not there. */
  readonly exact: boolean;
  readonly matches: (document: Document) => boolean;
}

const SCALARS = ['string', 'number', 'boolean'];
const isScalar = (value: unknown): value is Value => value === null || SCALARS.includes(typeof value) || value instanceof Date;
const isOrderable = (value: unknown): value is Value => typeof value === 'string' || typeof value === 'number' || value instanceof Date;

/**
 * Checks a predicate against the allow-list of what the product uses and mingo answers as MongoDB does:
 * equality of lists and embedded documents, `$elemMatch`, `$regex`, `$not`, `$nor`, `$expr` and the like are refused.
 */
export function parseFilter(raw: unknown): Filter {
  if (!isFields(raw)) throw invalid('query must be an object');
  const conditions: Condition[] = [];
  const anyOf: Filter[][] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (key === '$and') {
      for (const part of branches(key, value)) { conditions.push(...part.conditions); anyOf.push(...part.anyOf.map((group) => [...group])); }
    } else if (key === '$or') anyOf.push(branches(key, value));
    else if (key.startsWith('$')) throw refusedOperator(`query operator not allowed: ${key}`);
    else conditions.push(...fieldConditions(key, value));
  }
  const query = new Query(raw);
  return { conditions, anyOf, isEmpty: Object.keys(raw).length === 0, exact: isExact(raw), matches: (document) => query.test(document) };
}

const INDEXABLE = ['$eq', '$gt', '$gte', '$lt', '$lte', '$in'];

function isExact(raw: Fields): boolean {
  return Object.entries(raw).every(([key, value]) => {
    if (key === '$and') return Array.isArray(value) && value.every((part) => isFields(part) && isExact(part));
    if (key.startsWith('$')) return false;
    return !isFields(value) || Object.keys(value).every((operator) => INDEXABLE.includes(operator));
  });
}

function branches(key: string, value: Value): Filter[] {
  if (!Array.isArray(value) || value.length === 0) throw invalid(`${key} must be a non-empty list`);
  return value.map(parseFilter);
}

function fieldConditions(field: string, value: Value): Condition[] {
  if (!isFields(value)) return [equality(field, value)];
  const operators = Object.entries(value);
  if (operators.length === 0 || operators.some(([key]) => !key.startsWith('$'))) throw refusedOperator(`equality with an embedded document is not allowed: ${field}`);
  return operators.flatMap(([operator, operand]) => operatorConditions(field, operator, operand));
}

function equality(field: string, value: Value): Condition {
  if (!isScalar(value)) throw refusedOperator(`equality with a list is not allowed: ${field}`);
  return { field, is: 'eq', value, values: [value] };
}

function operatorConditions(field: string, operator: string, operand: Value): Condition[] {
  switch (operator) {
    case '$eq': return [equality(field, operand)];
    case '$gt': case '$gte': case '$lt': case '$lte':
      if (!isOrderable(operand)) throw refusedOperator(`${operator} compares strings, numbers and dates only: ${field}`);
      return [{ field, is: operator.slice(1) as Comparison, value: operand, values: [operand] }];
    case '$in':
      return [{ field, is: 'in', value: null, values: scalars(field, operator, operand) }];
    case '$nin': scalars(field, operator, operand); return [];
    case '$ne':
      if (!isScalar(operand)) throw refusedOperator(`$ne with a list or document is not allowed: ${field}`);
      return [];
    case '$exists':
      if (typeof operand !== 'boolean') throw invalid('$exists takes true or false');
      return [];
    default: throw refusedOperator(`query operator not allowed: ${operator}`);
  }
}

function scalars(field: string, operator: string, operand: Value): Value[] {
  if (!Array.isArray(operand) || !operand.every(isScalar)) throw refusedOperator(`${operator} takes a list of plain values: ${field}`);
  return operand;
}

export type SortOrder = readonly (readonly [field: string, direction: 'asc' | 'desc'])[];

export function parseOrder(raw: unknown): SortOrder {
  if (raw === undefined) return [];
  if (!isFields(raw)) throw invalid('order must be an object');
  return Object.entries(raw as Fields).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalid(`order of ${field} must be 1 or -1`);
    return [field, direction === 1 ? 'asc' : 'desc'] as const;
  });
}
