import { Query } from 'mingo';
import { invalid } from '../cloud-error';
import type { Document, Fields } from '../store/document';
import { isFields, printDocument } from '../store/document';

/** The document, or the wanted part of it, as EJSON text. */
export function project(document: Document, fields: unknown): string {
  if (fields === undefined) return printDocument(document);
  if (!isFields(fields)) throw invalid('projection must be an object');
  const wanted = Object.entries(fields);
  const kinds = new Set(wanted.filter(([field]) => field !== '_id').map(([, value]) => value));
  if (wanted.some(([field, value]) => field.startsWith('$') || (value !== 0 && value !== 1))) throw invalid('projection takes 1 or 0 per field');
  if (kinds.size > 1) throw invalid('projection cannot mix inclusion and exclusion');
  const [part] = new Query({}).find<Fields>([document], fields as Record<string, 0 | 1>).all();
  return printDocument(part ?? {});
}
