import { createHash } from 'node:crypto';
import type { IndexRule } from '../../_shared/schema-types';
import { CloudError } from '../cloud-error';
import type { Document, Value } from './document';
import { valuesAt } from './document';
import { sortKey } from './sort-key';

/** A declared index as the store keeps it. */
export interface StoredIndex {
  readonly ix: number;
  readonly collection: string;
  readonly rule: IndexRule;
}

export const definitionOf = (rule: IndexRule) => createHash('sha256').update(JSON.stringify(rule)).digest('hex');

const isCovered = (rule: IndexRule, document: Document): boolean =>
  Object.entries(rule.where ?? {}).every(([field, value]) => valuesAt(document, field.split('.'))[0] === value);

/** Index keys of one document; several only when a field is a declared list. */
export function entriesOf(rule: IndexRule, document: Document): Buffer[] {
  if (!isCovered(rule, document)) return [];
  let keys: Buffer[] = [Buffer.alloc(0)];
  for (const { field, order, list } of rule.fields) {
    const found = valuesAt(document, field.split('.'));
    const values: (Value | undefined)[] = list ? found.flatMap((value) => (Array.isArray(value) ? value : [value])) : found;
    if (!list && values.length > 1) throw new CloudError('LOCAL_UNDECLARED_LIST', `index ${rule.name}: ${field} passes through a list; declare it with \`list: true\``);
    const parts = unique((values.length === 0 ? [undefined] : values).map((value) => sortKey(value, order)));
    keys = keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])));
  }
  return keys;
}

function unique(keys: Buffer[]): Buffer[] {
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
}
