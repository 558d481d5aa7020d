import '@/contract/zod-setup';
import * as z from 'zod/mini';
import { APPLICANT_KIND_KEYS, isOrganization, type ApplicantKind } from '@/domain/applicant/kinds';
import { IDENTITY_DOCUMENT_KEYS, identityDocumentsFor, type IdentityDocumentKind } from '@/domain/applicant/identity-document';
import { SPOKEN_DESCRIPTION } from '@/domain/applicant/original';
import { DELIVERIES, FORM_CHOICES, type Delivery } from '@/domain/statute/provision';
import { last } from '@/domain/list';
import type { Draft } from '@/services/draft';

const text = z.catch(z.string(), '');
const oneOf = <T extends string>(keys: readonly T[]) => z.catch(z.optional(z.enum(keys as [T, ...T[]])), undefined);

/** The steps of the form, one question each; which of them are asked, and in what order, see steps-of.ts. */
export const STEP_KEYS = ['description', 'forWhom', 'kind', 'name', 'identity', 'guardian', 'contact', 'provision', 'attachments', 'check'] as const;
export type StepKey = (typeof STEP_KEYS)[number];

/** Whether a word kept in a draft is a question of the form. */
export const isStep = (key: string): key is StepKey => STEP_KEYS.some((step) => step === key);

const upload = z.object({ uploadId: z.string(), name: z.string(), bytes: z.number(), as: oneOf(['original', 'consent'] as const) });

/** What a draft may hold; whatever an older version or another hand wrote there becomes an empty answer. */
const answers = z.object({
  step: z.catch(z.enum(STEP_KEYS), 'description'),
  /** 不是为自己 by name: forWhom and kind are asked, not taken for granted. */
  asksWho: z.catch(z.boolean(), false),
  /** ward: a child of one's own, or whoever one is guardian of. */
  forWhom: oneOf(['self', 'ward', 'other'] as const),
  helperName: text, helperPhone: text, helperConsent: z.catch(z.boolean(), false),
  kind: oneOf(APPLICANT_KIND_KEYS),
  name: text,
  documentKind: oneOf(IDENTITY_DOCUMENT_KEYS), documentNumber: text,
  contactName: text, phone: text, email: text, address: text,
  description: text,
  form: oneOf(FORM_CHOICES),
  delivery: oneOf(Object.keys(DELIVERIES) as Delivery[]),
  /** 未成年, as the number on the card says. */
  minority: oneOf(['guarded', 'young'] as const),
  uploads: z.catch(z.array(upload), []),
  /** Further things that were asked for in the same text; each becomes an application of its own. */
  alsoWanted: z.catch(z.array(z.string()), []),
});

/** The answers as typed, however incomplete. */
export type Answers = z.output<typeof answers>;

/** What a draft holds, as far as it is still an answer. */
export const readAnswers = (form: Draft['form']): Answers => answers.parse(form);

/** 证件种类: the one chosen, else the usual one of this kind of applicant. */
export function documentOf({ kind, documentKind }: Pick<Answers, 'kind' | 'documentKind'>): IdentityDocumentKind {
  const fitting = identityDocumentsFor(kind ?? 'naturalPerson');
  return fitting.find((document) => document === documentKind) ?? fitting[0] ?? 'other';
}

/** Whether whoever applies is no person. */
export const isOffice = (kind: ApplicantKind | undefined): boolean => kind !== undefined && isOrganization(kind);

/** Whether somebody else holds the phone. */
export const isForOther = ({ forWhom }: Pick<Answers, 'forWhom'>): boolean => forWhom === 'other' || forWhom === 'ward';

/** Whether whoever helps is a guardian, who agrees in the other's place. */
export const isGuardian = ({ forWhom, minority, helperName }: Pick<Answers, 'forWhom' | 'minority' | 'helperName'>): boolean =>
  forWhom === 'ward' || minority === 'guarded' || (minority === 'young' && forWhom === 'self' && helperName.trim() !== '');

type Kept = Answers['uploads'][number];
/** 附件 that only add something. */
export const materialsOf = ({ uploads }: Pick<Answers, 'uploads'>): readonly Kept[] => uploads.filter(({ as }) => as === undefined);
/** 录音、照片 in place of words. */
export const originalsOf = ({ uploads }: Pick<Answers, 'uploads'>): readonly Kept[] => uploads.filter(({ as }) => as === 'original');
/** 申请人同意的录音或者照片; the last that was made. */
export const consentOf = ({ uploads }: Pick<Answers, 'uploads'>): Kept | undefined => last(uploads.filter(({ as }) => as === 'consent'));

const isRecording = ({ name }: Kept): boolean => /\.(mp3|m4a|wav)$/i.test(name);

/** What a new draft takes for granted, and shows before it is sent: a person, for himself, who reads the answer here. */
export const firstAnswers = ({ description, alsoWanted = [], step }: Partial<Pick<Answers, 'description' | 'alsoWanted' | 'step'>>): Draft['form'] => ({
  step: step ?? 'description', description: description ?? '', alsoWanted,
  forWhom: 'self', kind: 'naturalPerson', form: 'electronic', delivery: 'online',
});

/** The person of one draft, for the next thing he asks for. */
export const samePerson = ({ minority, forWhom, helperName, helperPhone, helperConsent, asksWho, kind, name, documentKind, documentNumber, contactName, phone, email, address, form, delivery }: Answers): Draft['form'] =>
  ({ minority, forWhom, helperName, helperPhone, helperConsent, asksWho, kind, name, documentKind, documentNumber, contactName, phone, email, address, form, delivery });

function helperOf(given: Answers): object {
  if (!isForOther(given) && !isGuardian(given)) return {};
  const { helperName: name, helperPhone: phone, helperConsent: consent } = given;
  const proof = isGuardian(given) ? undefined : consentOf(given);
  return { helper: {
    name, phone, consent,
    ...(isGuardian(given) && { guardian: true }), ...(proof && { proof: { uploadId: proof.uploadId, kind: isRecording(proof) ? 'voice' : 'photo' } }),
  } };
}

/** The answers in the form of the contract; what was left empty is left out. */
export function applicationOf(given: Answers): object {
  const { kind, name, documentNumber, phone, email, address, contactName, description, form, delivery, uploads } = given;
  const spoken = originalsOf(given);
  return {
    applicant: {
      kind, name, documentKind: documentOf(given), documentNumber, phone,
      ...(isOffice(kind) && { contactName }),
      ...(email.trim() && { email }),
      ...(address.trim() && { address }),
    },
    ...helperOf(given),
    description: description.trim() || spoken.length === 0 ? description : SPOKEN_DESCRIPTION, form, delivery,
    uploadIds: uploads.map(({ uploadId }) => uploadId),
    ...(spoken.length > 0 && { originals: spoken.map(({ uploadId }) => uploadId) }),
  };
}
