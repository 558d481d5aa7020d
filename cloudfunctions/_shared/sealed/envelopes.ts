import { isEnvelope, type SealPlace } from '../crypto/envelope';
import type { Changes, Stored } from '../database';
import { SEALED, type SealedCollectionName } from './sealed-places';

type Step = string | number;
type Fields = Readonly<Record<string, unknown>>;

/** An envelope as it lies in a document. */
export interface Found {
  readonly at: readonly Step[];
  readonly text: string;
  readonly place: SealPlace;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{name}` replaced by what is known under it. */
const filled = (template: string, known: Fields): string => template.replace(/\{(\w+)\}/g, (_, name: string) => String(known[name]));

interface Reached { readonly at: readonly Step[]; readonly value: unknown; readonly known: Fields }

/** Everything a path leads to. */
function reached(from: Reached, [step, ...rest]: readonly string[]): readonly Reached[] {
  if (step === undefined) return [from];
  const { at, value, known } = from;
  if (step === '[]') {
    return Array.isArray(value) ? value.flatMap((one, index) => reached({ at: [...at, index], value: one, known: { ...known, index } }, rest)) : [];
  }
  if (!isFields(value)) return [];
  // What lies beside the envelope is known by its own name, e.g. the id of the upload whose name is sealed.
  const beside = rest.length === 0 ? { ...value, ...known } : known;
  const keys = step === '*' ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
  return keys.flatMap((key) => reached({ at: [...at, key], value: value[key], known: { ...beside, key } }, rest));
}

/** 信封 of a document, each with the place it is bound to. */
export function envelopesIn(collection: SealedCollectionName, document: Stored): readonly Found[] {
  const { fields, boundAs = collection, boundTo = '{_id}' } = SEALED[collection];
  const id = filled(boundTo, document);
  return fields.flatMap(({ path, field }) => reached({ at: [], value: document, known: {} }, path.split('.')).flatMap(({ at, value, known }) =>
    (typeof value === 'string' && isEnvelope(value) ? [{ at, text: value, place: { collection: boundAs, id, field: filled(field, known) } }] : [])));
}

/** Puts a value deep into a copy. */
function placed(value: unknown, [step, ...rest]: readonly Step[], text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === step ? placed(one, rest, text) : one));
  return { ...value as Fields, [step]: placed((value as Fields)[step], rest, text) };
}

const valueAt = (document: Stored, field: readonly Step[]): unknown => field.reduce((value: unknown, step) => (value as Fields)[step], document);

/** The changes that put new texts in place of envelopes; a list is changed as a whole, because the store changes none of its elements. */
export function changesFor(document: Stored, texts: readonly { readonly at: readonly Step[]; readonly text: string }[]): Changes {
  const changes: Record<string, unknown> = {};
  for (const { at, text } of texts) {
    const list = at.findIndex((step) => typeof step === 'number');
    const field = list < 0 ? at : at.slice(0, list);
    const name = field.join('.');
    changes[name] = placed(name in changes ? changes[name] : valueAt(document, field), at.slice(field.length), text);
  }
  return changes;
}
