import { identityDocumentsFor, isIdentityDocumentKind, type IdentityDocumentKind } from '@/domain/applicant/identity-document';
import type { RequestKindKey } from '@/domain/request/kinds';
import type { KeptUpload } from '@/services/uploads/use-uploads';

/** Everything that is typed or chosen in one of the forms. */
export const TEXTS = [
  'record', 'wrong', 'right', 'evidence', 'what', 'ground', 'why', 'subject', 'words', 'caseNumber', 'as', 'name', 'documentKind', 'documentNumber', 'contactName', 'phone',
] as const;
export type TextKey = (typeof TEXTS)[number];
export type FieldKey = TextKey | 'uploads';

export type StepKey = 'what' | 'change' | 'ground' | 'subject' | 'words' | 'proof' | 'who' | 'check';

/** The questions of each kind, in order; few, because none is an application. */
export const STEPS: Record<RequestKindKey, readonly StepKey[]> = {
  recordCorrection: ['what', 'change', 'proof', 'who', 'check'],
  proactiveSuggestion: ['what', 'ground', 'who', 'check'],
  complaint: ['subject', 'words', 'proof', 'who', 'check'],
  feedback: ['words', 'who', 'check'],
};

/** Which fields a question asks. */
export function fieldsOf(kind: RequestKindKey, step: StepKey, { text }: Pick<Answers, 'text'>): readonly FieldKey[] {
  switch (step) {
    case 'what': return kind === 'recordCorrection' ? ['record'] : ['what'];
    case 'change': return ['wrong', 'right'];
    case 'ground': return ['ground', 'why'];
    case 'subject': return ['subject'];
    case 'words': return kind === 'complaint' ? ['words', 'caseNumber'] : ['words'];
    case 'proof': return kind === 'recordCorrection' ? ['evidence', 'uploads'] : ['uploads'];
    case 'who': return kind !== 'recordCorrection' ? ['name', 'phone']
      : ['as', 'name', 'documentNumber', ...(text.as === 'organization' ? ['contactName' as const] : []), 'phone'];
    case 'check': return [];
  }
}

/** The answers as typed, however incomplete, with the key they will be sent under. */
export interface Answers {
  readonly key: string;
  readonly step: StepKey;
  readonly text: Readonly<Partial<Record<TextKey, string>>>;
  readonly uploads: readonly KeptUpload[];
}

const isUpload = (value: unknown): value is KeptUpload => {
  const { uploadId, name, bytes } = (value ?? {}) as Record<keyof KeptUpload, unknown>;
  return typeof uploadId === 'string' && typeof name === 'string' && typeof bytes === 'number';
};

/** What the phone kept, checked; whatever does not fit becomes an empty answer. */
export const readAnswers = (kind: RequestKindKey) => (value: unknown): Answers | undefined => {
  const { key, step, text, uploads } = (value ?? {}) as Record<keyof Answers, unknown>;
  if (typeof key !== 'string') return undefined;
  const typed = (typeof text === 'object' && text !== null ? text : {}) as Record<string, unknown>;
  return {
    key, step: STEPS[kind].find((one) => one === step) ?? STEPS[kind][0] ?? 'check',
    text: Object.fromEntries(TEXTS.flatMap((field) => (typeof typed[field] === 'string' ? [[field, typed[field]]] : []))),
    uploads: Array.isArray(uploads) ? uploads.filter(isUpload) : [],
  };
};

/** 证件: of an office its code, of a person the card unless another was chosen. */
export function documentOf({ as, documentKind }: Answers['text']): IdentityDocumentKind {
  if (as === 'organization') return 'creditCode';
  const fitting = identityDocumentsFor('naturalPerson');
  return documentKind && isIdentityDocumentKind(documentKind) && fitting.includes(documentKind) ? documentKind : (fitting[0] ?? 'other');
}

/** The answers in the form of the contract. */
export function inputOf(kind: RequestKindKey, agencyId: string, { key, text, uploads }: Answers): object {
  const { record, wrong, right, evidence, what, ground, why, subject, words, caseNumber, as, name = '', documentNumber = '', contactName = '', phone = '' } = text;
  const contents: Record<RequestKindKey, object> = {
    recordCorrection: { record: record ?? '', wrong: wrong ?? '', right: right ?? '', evidence: evidence ?? '' },
    proactiveSuggestion: { what: what ?? '', ground, why: why ?? '' },
    complaint: { subject, words: words ?? '', caseNumber: caseNumber ?? '' },
    feedback: { words: words ?? '' },
  };
  const organization = as === 'organization';
  return {
    kind, key, agencyId, content: { kind, ...contents[kind] }, uploadIds: uploads.map(({ uploadId }) => uploadId),
    person: kind !== 'recordCorrection' ? { name, phone } : {
      kind: organization ? 'otherOrg' : 'naturalPerson', name, documentKind: documentOf(text), documentNumber, phone, ...(organization && { contactName }),
    },
  };
}
