import { updateOne } from 'mingo';
import type { Modifier } from 'mingo/updater';
import { CloudError, invalid, refusedOperator } from '../cloud-error';
import { checkValue, isFields } from './document';
import type { Document, Fields, Value } from './document';

const fails = (message: string) => new CloudError('DATABASE_REQUEST_FAILED', message);

/** Checks per operator; what mingo would silently skip and MongoDB refuses is refused here. */
const OPERATORS: Record<string, (path: string, operand: unknown, current: Value | undefined) => void> = {
  $set: (_path, operand) => checkValue(operand),
  $unset: () => undefined,
  $inc: (path, operand, current) => {
    if (typeof operand !== 'number') throw fails(`Cannot increment with non-numeric argument: ${path}`);
    if (current !== undefined && typeof current !== 'number') throw fails(`Cannot apply $inc to a value of non-numeric type: ${path}`);
  },
  $push: (path, operand, current) => {
    onlyList('$push', path, current);
    if (!isFields(operand) || !Array.isArray(operand.$each)) throw refusedOperator(`$push takes $each: ${path}`);
    const extra = Object.keys(operand).filter((key) => key !== '$each');
    if (extra.length > 0) throw refusedOperator(`$push modifier not allowed: ${extra.join(', ')}`);
    checkValue(operand.$each);
  },
  $addToSet: (path, operand, current) => {
    onlyList('$addToSet', path, current);
    const values = isFields(operand) && Object.keys(operand).join() === '$each' ? operand.$each : operand;
    for (const value of Array.isArray(values) && values !== operand ? values : [values]) onlyScalar('$addToSet', path, value);
  },
  $pull: (path, operand, current) => { onlyList('$pull', path, current); onlyScalar('$pull', path, operand); },
};

function onlyList(operator: string, path: string, current: Value | undefined): void {
  if (current !== undefined && !Array.isArray(current)) throw fails(`Cannot apply ${operator} to a non-array field: ${path}`);
}

function onlyScalar(operator: string, path: string, value: unknown): void {
  if (typeof value === 'object' && !(value instanceof Date)) throw refusedOperator(`${operator} takes plain values only: ${path}`);
  checkValue(value);
}

export type Update = Readonly<Record<string, Fields>>;

/** Checks the shape and the operators of an update, before any document is looked at. */
export function parseUpdate(raw: unknown): Update {
  if (!isFields(raw) || Object.keys(raw).length === 0) throw invalid('update must be a non-empty object');
  for (const [operator, fields] of Object.entries(raw)) {
    if (!Object.hasOwn(OPERATORS, operator)) throw refusedOperator(`update operator not allowed: ${operator}`);
    if (!isFields(fields) || Object.keys(fields).length === 0) throw invalid(`${operator} needs fields`);
    for (const path of Object.keys(fields)) {
      if (path === '_id' || path.startsWith('_id.')) throw invalid('_id cannot be changed');
      if (path.split('.').some((part) => part === '' || part.startsWith('$') || part === '__proto__')) throw refusedOperator(`field path not allowed: ${path}`);
    }
  }
  return raw as Update;
}

/** The document after the update; the given one stays as it is. */
export function applyUpdate(document: Document, update: Update): Document {
  for (const [operator, fields] of Object.entries(update)) {
    for (const [path, operand] of Object.entries(fields)) OPERATORS[operator]!(path, operand, currentValue(document, path, operator));
  }
  const documents = [structuredClone(document)];
  try {
    updateOne(documents, {}, update as Modifier<Document>, { cloneMode: 'deep' });
  } catch (error) {
    throw fails(error instanceof Error ? error.message : 'update failed');
  }
  return documents[0]!;
}

function currentValue(document: Document, path: string, operator: string): Value | undefined {
  const parts = path.split('.');
  let value: Value | undefined = document;
  for (const [i, part] of parts.entries()) {
    if (value === undefined) return undefined;
    if (!isFields(value)) {
      if (Array.isArray(value)) throw refusedOperator(`update through a list is not allowed: ${path}`);
      if (operator === '$unset') return undefined;
      throw fails(`Cannot create field '${part}' in element {${parts.slice(0, i).join('.')}: ${typeof value}}`);
    }
    value = Object.hasOwn(value, part) ? value[part] : undefined;
  }
  return value;
}

/** A whole document to put in place of another: no operators. */
export function parseReplacement(raw: unknown, id: string): Document {
  if (!isFields(raw)) throw invalid('document must be an object');
  checkValue(raw);
  return { ...raw, _id: id };
}
