import type { CollectionName } from '../schema';

/** Where an envelope lies in a document, and to which field it is bound. */
interface SealedField {
  /** Dotted; `*` stands for every key, `[]` for every element of a list. */
  readonly path: string;
  /** `{key}` what `*` stood for, `{index}` the position in the list, any other name a field that lies beside the envelope. */
  readonly field: string;
}

interface SealedCollection {
  readonly fields: readonly SealedField[];
  /** Bound under another name than the collection's. */
  readonly boundAs?: CollectionName;
  /** Bound to another id than the document's, made of its fields. */
  readonly boundTo?: string;
  /** Stays with the key it was sealed by. */
  readonly keepsKey?: true;
}

const caseFields: readonly SealedField[] = [
  { path: 'person.*', field: '{key}' },
  { path: 'attachments.[].name', field: 'attachment.{uploadId}' },
  { path: 'events.[].sealed', field: 'event.{index}' },
  { path: 'decision.sealed', field: 'decision' },
  { path: 'intake.joint.[]', field: 'intake.joint.{index}' },
  { path: 'intake.agent.name', field: 'intake.agent.name' },
  { path: 'intake.agent.phone', field: 'intake.agent.phone' },
];

const FILE = 'file.{uploadId}';

const TABLE = {
  cases: { fields: caseFields },
  practiceCases: { fields: caseFields, boundAs: 'cases' },
  drafts: { fields: [{ path: 'form', field: 'form' }] },
  uploads: { fields: [{ path: 'name', field: 'name' }] },
  letters: { fields: [
    { path: 'shown', field: 'shown' }, { path: 'filled', field: 'filled' },
    { path: 'attachments.[].name', field: FILE }, { path: 'scans.[].name', field: FILE }, { path: 'service.proofs.[].name', field: FILE },
  ] },
  requests: { fields: ['content', 'person', 'attachments', 'draft', 'returned', 'answer'].map((field) => ({ path: field, field })) },
  withheld: { fields: [{ path: 'said', field: 'said' }] },
  accessLog: { fields: [{ path: 'reason', field: 'reason' }], boundTo: '{caseId}.{at}.{requestId}' },
  erasures: { fields: [{ path: 'basis', field: 'basis' }] },
  pushGrants: { fields: [{ path: 'openid', field: 'openid' }] },
  /** One for each key, to know it again by. */
  keyChecks: { fields: [{ path: 'mark', field: 'word' }], keepsKey: true },
} as const satisfies Partial<Record<CollectionName, SealedCollection>>;

export type SealedCollectionName = keyof typeof TABLE;

/**
 * 封存的地方: every place where personal data lies sealed, in one table. What is stored sealed and does not stand here
 * fails a test (test/functions/sealed-store.test.ts); 换密钥 goes by it.
 */
export const SEALED: Readonly<Record<SealedCollectionName, SealedCollection>> = TABLE;
