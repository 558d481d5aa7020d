import type { Command, Logic } from './sdk';
import { isScalar, type Scalar } from './values';

/** A comparison with a field's value. */
export class Test {
  constructor(readonly is: 'eq' | 'gt' | 'gte' | 'lt' | 'neq' | 'in' | 'nin', readonly value: Scalar | readonly Scalar[], readonly and?: Test) {}
}

export const gt = (value: Scalar) => new Test('gt', value);
export const gte = (value: Scalar) => new Test('gte', value);
export const lt = (value: Scalar) => new Test('lt', value);
export const not = (value: Scalar) => new Test('neq', value);
export const oneOf = (values: readonly Scalar[]) => new Test('in', values);
export const noneOf = (values: readonly Scalar[]) => new Test('nin', values);
/** From the first value on, up to but without the second. */
export const between = (from: Scalar, to: Scalar) => new Test('gte', from, new Test('lt', to));

/** A list that holds every one of the values. */
export const holding = ([first, ...rest]: readonly [Scalar, ...Scalar[]]): Test => {
  const [second, ...others] = rest;
  return new Test('eq', first, second === undefined ? undefined : holding([second, ...others]));
};

/** Conditions that all hold; fields of embedded documents are named by dotted path. */
export type Where = Readonly<Record<string, Scalar | Test>>;
/** All of the first, and at least one of the others. */
export interface Choice { readonly all: Where; readonly any: readonly Where[] }

export const either = (all: Where, any: readonly Where[]): Choice => ({ all, any });
const isChoice = (where: Where | Choice): where is Choice => Array.isArray((where as Choice).any);

/**
 * Encodes a filter for the SDK. An absent value would silently widen the search and an embedded object would be
 * flattened, so both are refused.
 */
export function encodeWhere(where: Where | Choice, command: Command): object {
  if (!isChoice(where)) return encodeFields(where, command);
  if (where.any.length === 0) throw new TypeError('a choice needs at least one alternative');
  return command.and([encodeFields(where.all, command), command.or(where.any.map((fields) => encodeFields(fields, command)))]);
}

function encodeFields(where: Where, command: Command): Record<string, unknown> {
  return Object.fromEntries(Object.entries(where).map(([field, value]) => {
    if (value instanceof Test) return [field, encodeTest(field, value, command)];
    if (!isScalar(value)) throw new TypeError(`where ${field}: a plain value or a test is needed`);
    return [field, command.eq(value)];
  }));
}

function encodeTest(field: string, { is, value, and }: Test, command: Command): Logic {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!values.every(isScalar)) throw new TypeError(`where ${field}: a plain value is needed`);
  const encoded = command[is](Array.isArray(value) ? [...values] : value);
  return and ? encoded.and(encodeTest(field, and, command)) : encoded;
}
