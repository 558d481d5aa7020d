import '@/contract/zod-setup';
import * as z from 'zod';
import { APPLICANT_KIND_KEYS, isOrganization, type ApplicantKind } from '@/domain/applicant/kinds';
import { IDENTITY_DOCUMENT_KEYS, identityDocumentsFor, type IdentityDocumentKind } from '@/domain/applicant/identity-document';
import { DELIVERIES, FORMS, type Delivery, type FormOfInformation } from '@/domain/statute/provision';
import type { Draft } from '@/services/draft';

const text = z.string().catch('');
const oneOf = <T extends string>(keys: readonly T[]) => z.enum(keys as [T, ...T[]]).optional().catch(undefined);

/** The steps of the form, one question each, in order. */
export const STEP_KEYS = ['forWhom', 'kind', 'name', 'identity', 'contact', 'description', 'provision', 'attachments', 'check'] as const;
export type StepKey = (typeof STEP_KEYS)[number];

export const isStep = (key: string): key is StepKey => STEP_KEYS.some((step) => step === key);

const upload = z.object({ uploadId: z.string(), name: z.string(), bytes: z.number() });

/** What a draft may hold; whatever an older version or another hand wrote there becomes an empty answer. */
const answers = z.object({
  step: z.enum(STEP_KEYS).catch('forWhom'),
  forWhom: oneOf(['self', 'other'] as const),
  helperName: text, helperPhone: text, helperConsent: z.boolean().catch(false),
  kind: oneOf(APPLICANT_KIND_KEYS),
  name: text,
  documentKind: oneOf(IDENTITY_DOCUMENT_KEYS), documentNumber: text,
  contactName: text, phone: text, email: text, address: text,
  description: text,
  form: oneOf(Object.keys(FORMS) as FormOfInformation[]),
  delivery: oneOf(Object.keys(DELIVERIES) as Delivery[]),
  uploads: z.array(upload).catch([]),
});

/** The answers as typed, however incomplete. */
export type Answers = z.output<typeof answers>;

export const readAnswers = (form: Draft['form']): Answers => answers.parse(form);

/** 证件种类: the one chosen, else the usual one of this kind of applicant. */
export function documentOf({ kind, documentKind }: Pick<Answers, 'kind' | 'documentKind'>): IdentityDocumentKind {
  const fitting = identityDocumentsFor(kind ?? 'naturalPerson');
  return fitting.find((document) => document === documentKind) ?? fitting[0] ?? 'other';
}

export const isOffice = (kind: ApplicantKind | undefined): boolean => kind !== undefined && isOrganization(kind);

/** Whether somebody else holds the phone. */
export const isForOther = ({ forWhom }: Pick<Answers, 'forWhom'>): boolean => forWhom === 'other';

/** The answers in the form of the contract; what was left empty is left out. */
export function applicationOf(given: Answers): object {
  const { kind, name, documentNumber, phone, email, address, contactName, description, form, delivery, uploads } = given;
  return {
    applicant: {
      kind, name, documentKind: documentOf(given), documentNumber, phone,
      ...(isOffice(kind) && { contactName }),
      ...(email.trim() && { email }),
      ...(address.trim() && { address }),
    },
    ...(isForOther(given) && { helper: { name: given.helperName, phone: given.helperPhone, consent: given.helperConsent } }),
    description, form, delivery,
    uploadIds: uploads.map(({ uploadId }) => uploadId),
  };
}
