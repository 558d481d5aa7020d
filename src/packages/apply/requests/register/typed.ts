import type { ActionInput } from '@/contract/actions';
import { registerRequestInput } from '@/contract/request-desk';
import { isRequestKind, REQUEST_KIND_KEYS, REQUEST_KINDS, type RequestKindKey } from '@/domain/request/kinds';
import type { KeptUpload } from '@/services/uploads/use-uploads';
import { documentOf, TEXTS, type TextKey } from '../form/answers';
import { fieldAt, sentence } from '../form/verdict';

/** What is handed in at a counter; a complaint goes to the county's, never over the counter of the office it is about (art. 51). */
export const kindOptions = (atCounty: boolean): readonly { readonly value: RequestKindKey; readonly label: string }[] =>
  REQUEST_KIND_KEYS.filter((kind) => atCounty || REQUEST_KINDS[kind].to === 'office').map((value) => ({ value, label: REQUEST_KINDS[value].label }));

export type FieldKey = TextKey | 'kind' | 'receivedOn' | 'address' | 'aboutId' | 'uploads';

/** As typed, with the key it will be sent under. */
export interface Registering {
  readonly key: string;
  readonly kind?: RequestKindKey;
  readonly receivedOn?: string;
  /** Of a complaint: about whom. */
  readonly aboutId?: string;
  readonly text: Readonly<Partial<Record<TextKey | 'address', string>>>;
  readonly uploads: readonly KeptUpload[];
}

const KEPT = [...TEXTS, 'address'] as const;

/** What the phone kept, checked. */
export function readRegistering(value: unknown): Registering | undefined {
  const { key, kind, receivedOn, aboutId, text, uploads } = (value ?? {}) as Record<keyof Registering, unknown>;
  if (typeof key !== 'string') return undefined;
  const typed = (typeof text === 'object' && text !== null ? text : {}) as Record<string, unknown>;
  return {
    key, ...(isRequestKind(kind) && { kind }), ...(typeof aboutId === 'string' && { aboutId }), ...(typeof receivedOn === 'string' && { receivedOn }),
    text: Object.fromEntries(KEPT.flatMap((field) => (typeof typed[field] === 'string' ? [[field, typed[field]]] : []))),
    uploads: Array.isArray(uploads) ? uploads as readonly KeptUpload[] : [],
  };
}

function contentOf({ kind, text: { record = '', wrong = '', right = '', evidence = '', what = '', ground, why = '', subject, words = '', caseNumber = '' } }: Registering): object {
  switch (kind) {
    case 'recordCorrection': return { kind, record, wrong, right, evidence };
    case 'proactiveSuggestion': return { kind, what, ground, why };
    case 'complaint': return { kind, subject, words, caseNumber };
    default: return { kind, words };
  }
}

/** In the form of the contract. */
export function inputOf(agencyId: string, typed: Registering): ActionInput<'staff', 'registerRequest'> {
  const { key, kind, receivedOn, aboutId, text, uploads } = typed;
  const { name = '', documentNumber = '', contactName = '', phone = '', address = '' } = text;
  const organization = text.as === 'organization';
  const person = kind !== 'recordCorrection' ? { name, phone } : {
    kind: organization ? 'otherOrg' : 'naturalPerson', name, documentKind: documentOf(text), documentNumber, phone, ...(organization && { contactName }), ...(address.trim() && { address }),
  };
  return { kind, key, agencyId, receivedOn, ...(kind === 'complaint' && { aboutId: aboutId ?? '' }), uploadIds: uploads.map(({ uploadId }) => uploadId), content: contentOf(typed), person } as ActionInput<'staff', 'registerRequest'>;
}

export type Problems = Readonly<Partial<Record<FieldKey, string>>>;

/** Which field of the page a path of the contract means. */
export function fieldOf(path: string): FieldKey | undefined {
  if (path === 'kind' || path === 'receivedOn' || path === 'aboutId') return path;
  return path.endsWith('address') ? 'address' : fieldAt(path);
}

/** What is wrong, in the contract's own words, each field once. */
export function problemsOf(agencyId: string, typed: Registering): Problems {
  if (!typed.kind) return { kind: '请选择收到的是哪一种。' };
  const found: Partial<Record<FieldKey, string>> = {
    ...(!typed.receivedOn && { receivedOn: '请选择收到的日期。' }),
    ...(typed.kind === 'complaint' && !typed.aboutId && { aboutId: '请选择投诉的是哪个单位。' }),
  };
  for (const { path, message } of registerRequestInput.safeParse(inputOf(agencyId, typed)).error?.issues ?? []) {
    const field = fieldOf(path.map(String).join('.'));
    if (field && !found[field]) found[field] = sentence(message);
  }
  return found;
}
