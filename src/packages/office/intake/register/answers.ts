import '@/contract/zod-setup';
import * as z from 'zod/mini';
import { identityDocumentsFor, IDENTITY_DOCUMENT_KEYS, type IdentityDocumentKind } from '@/domain/applicant/identity-document';
import { APPLICANT_KIND_KEYS, isOrganization, type ApplicantKind } from '@/domain/applicant/kinds';
import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { REGISTERED_CHANNEL_KEYS, registrationOf, type RegisteredChannel } from '@/domain/intake/registered-channels';
import { DELIVERIES, FORMS, type Delivery, type FormOfInformation } from '@/domain/statute/provision';
import type { ActionInput } from '@/contract/actions';
import { randomId } from '@/services/random-id';

const text = z.catch(z.string(), '');
const oneOf = <T extends string>(keys: readonly T[]) => z.catch(z.optional(z.enum(keys as [T, ...T[]])), undefined);
const day = z.catch(z.optional(z.custom<CivilDate>((value) => typeof value === 'string' && parseCivilDate(value) !== undefined)), undefined);
const uploads = z.catch(z.array(z.object({ uploadId: z.string(), name: z.string(), bytes: z.number() })), []);

/** The questions, in order; those a channel or an applicant does not need are passed over. */
const STEP_KEYS = ['channel', 'days', 'kind', 'name', 'identity', 'contact', 'agent', 'description', 'provision', 'originals', 'readBack', 'check'] as const;
export type StepKey = (typeof STEP_KEYS)[number];

const answers = z.object({
  /** Made before the first try, so that trying again gives the same application. */
  key: z.catch(z.string().check(z.minLength(16)), () => randomId()),
  step: z.catch(z.enum(STEP_KEYS), 'channel'),
  channel: oneOf(REGISTERED_CHANNEL_KEYS as readonly RegisteredChannel[]),
  postedOn: day, arrivedOn: day, arrivedTime: text,
  kind: oneOf(APPLICANT_KIND_KEYS), name: text, joint: text,
  documentKind: oneOf(IDENTITY_DOCUMENT_KEYS), documentNumber: text,
  contactName: text, phone: text, email: text, address: text,
  byAgent: oneOf(['self', 'agent'] as const), agentName: text, agentPhone: text, paper: uploads,
  description: text, form: oneOf(Object.keys(FORMS) as FormOfInformation[]), delivery: oneOf(Object.keys(DELIVERIES) as Delivery[]),
  uploads, readBack: z.catch(z.boolean(), false), consent: z.catch(z.boolean(), false),
});

/** What the clerk has entered so far, however incomplete; kept on the phone until it is registered. */
export type Answers = z.output<typeof answers>;

/** What the phone kept, checked; whatever does not fit is asked again. */
export const parseAnswers = (value: unknown): Answers | undefined => (typeof value === 'object' && value !== null ? answers.parse(value) : undefined);

export const blankAnswers = (): Answers => answers.parse({});

/** The questions that are asked, given the answers so far. */
export const stepsOf = ({ channel }: Answers): readonly StepKey[] =>
  STEP_KEYS.filter((step) => step !== 'readBack' || (channel !== undefined && registrationOf(channel).oral === true));

export const isOffice = (kind: ApplicantKind | undefined): boolean => kind !== undefined && isOrganization(kind);

/** 证件种类: the one chosen, else the usual one of this kind of applicant. */
export function documentOf({ kind, documentKind }: Pick<Answers, 'kind' | 'documentKind'>): IdentityDocumentKind {
  const fitting = identityDocumentsFor(kind ?? 'naturalPerson');
  return fitting.find((document) => document === documentKind) ?? fitting[0] ?? 'other';
}

/** Whether nothing was written by which the applicant could be reached. */
export const lacksContact = ({ phone, address, email }: Pick<Answers, 'phone' | 'address' | 'email'>): boolean => [phone, address, email].every((text) => text.trim() === '');

/** What follows from it, and what to do. @source 条例 art. 31(2), (3) */
export const NO_CONTACT = '电话、地址、邮箱都没有，也可以登记，但是联系不上申请人：平信、传真、邮箱来的，和申请人确认了才算收到，答复也送不出去。请看信封和附件，问问村（社区）；每一次联系都登记下来。';

/** Names one a line, or with 、 between. */
const namesIn = (text: string): readonly string[] => text.split(/[\n、,，;；]+/).map((name) => name.trim()).filter(Boolean);

/** 收到的时间 as far as it is told: what came in today needs no hour, except in a mailbox. */
export function arrivedAtOf({ channel, arrivedOn, arrivedTime }: Answers, today: CivilDate | undefined): string | undefined {
  if (!channel || !arrivedOn) return undefined;
  const { arrived } = registrationOf(channel);
  if (arrived === 'today' && arrivedOn === today) return undefined;
  return `${arrivedOn}T${arrived === 'dayAndTime' ? arrivedTime.trim() || '--:--' : '00:00'}:00+08:00`;
}

/** The answers in the form of the contract; what was left empty is left out. */
export function registrationFor(given: Answers, agencyId: string, today: CivilDate | undefined): ActionInput<'staff', 'registerApplication'> {
  const { key, channel, postedOn, kind, name, documentNumber, contactName, phone, email, address, description, form, delivery, byAgent, paper } = given;
  const arrivedAt = arrivedAtOf(given, today);
  const row = channel && registrationOf(channel);
  return {
    key, agencyId, channel,
    ...(row?.posted && postedOn && { postedOn }),
    ...(arrivedAt && { arrivedAt }),
    ...(row?.oral && { oral: { readBack: given.readBack, consent: given.consent } }),
    joint: namesIn(given.joint),
    ...(byAgent === 'agent' && { agent: { name: given.agentName, phone: given.agentPhone, paperId: paper[0]?.uploadId ?? '' } }),
    form: {
      applicant: {
        kind, name, documentKind: documentOf(given), documentNumber, phone,
        ...(isOffice(kind) && { contactName }), ...(email.trim() && { email }), ...(address.trim() && { address }),
      },
      description, form, delivery,
      uploadIds: [...given.uploads, ...(byAgent === 'agent' ? paper : [])].map(({ uploadId }) => uploadId),
    },
  } as ActionInput<'staff', 'registerApplication'>;
}
