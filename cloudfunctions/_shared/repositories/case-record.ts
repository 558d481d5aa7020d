import * as z from 'zod';
import { APPLICANT_KINDS } from '@/domain/applicant/kinds';
import { IDENTITY_DOCUMENTS } from '@/domain/applicant/identity-document';
import { CASE_STATES } from '@/domain/case/case';
import { CHANNELS } from '@/domain/statute/channels';
import { LEAVES } from '@/domain/statute/leaves';
import { DELIVERIES, FORMS } from '@/domain/statute/provision';
import { SERVICE_WAYS } from '@/domain/statute/service';
import { ATTACHMENT_KINDS } from '@/contract/limits';
import { civilDate, instantField, keyOf, keysIn } from './fields';

const actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('applicant') }),
  z.strictObject({ kind: z.literal('staff'), memberId: z.string() }),
]);
const entry = { at: instantField, by: actor };

const submitted = z.strictObject({ type: z.literal('submitted'), ...entry, channel: keysIn(CHANNELS), postedOn: civilDate.optional(), arrivedAt: instantField.optional() });
const decided = z.strictObject({ type: z.literal('decided'), ...entry, leaf: keysIn(LEAVES), reasons: z.string() });
const event = z.discriminatedUnion('type', [
  submitted,
  z.strictObject({ type: z.literal('receiptConfirmed'), ...entry }),
  decided,
  z.strictObject({ type: z.literal('reviewed'), ...entry, opinion: z.string() }),
  z.strictObject({ type: z.literal('returned'), ...entry, reason: z.string() }),
  z.strictObject({ type: z.literal('signed'), ...entry }),
  z.strictObject({ type: z.literal('served'), ...entry, way: keysIn(SERVICE_WAYS), answeredOn: civilDate }),
  z.strictObject({ type: z.literal('withdrawn'), ...entry, reason: z.string().optional() }),
]);

/** Sealed; see crypto/envelope.ts. */
const sealed = z.string().startsWith('v1.');

/** The personal fields of an application that are stored sealed only. */
export const PERSONAL_FIELDS = ['name', 'documentNumber', 'phone', 'contactName', 'email', 'address', 'helperName', 'helperPhone'] as const;

const person = z.strictObject({
  documentKind: keysIn(IDENTITY_DOCUMENTS),
  name: sealed, documentNumber: sealed, phone: sealed,
  contactName: sealed.optional(), email: sealed.optional(), address: sealed.optional(),
  helperName: sealed.optional(), helperPhone: sealed.optional(),
});

const attachment = z.strictObject({ uploadId: z.string(), fileId: z.string(), name: sealed, bytes: z.int(), kind: keyOf(ATTACHMENT_KINDS) });

/** What lists and counts are read by; derived from the events at every write, never read as truth. */
const projection = z.strictObject({
  open: z.boolean(),
  unconfirmed: z.boolean(),
  /** Has a day of receipt, so table three counts it. */
  counted: z.boolean(),
  submittedKey: z.string(),
  receivedKey: z.string(),
  /** Of open cases the end of time. */
  closedKey: z.string(),
  /** The date that binds: safeOn. */
  bindingKey: z.string(),
  /** The last day to answer; after it an open case is overdue. */
  lastOn: z.string(),
  /** Edition of the calendar the dates come from. */
  calendar: z.string(),
});
export type Projection = z.infer<typeof projection>;

/** An application as one document. */
export const caseRecord = z.strictObject({
  _id: z.string(),
  agencyId: z.string(),
  number: z.string(),
  applicantKind: keysIn(APPLICANT_KINDS),
  owner: z.string(),
  submittedAt: instantField,
  events: z.tuple([submitted]).rest(event),
  version: z.int().min(1),
  state: keysIn(CASE_STATES),
  receivedOn: civilDate.optional(),
  decision: decided.optional(),
  outcome: keysIn(LEAVES).optional(),
  closedOn: civilDate.optional(),
  request: z.strictObject({ description: z.string(), form: keysIn(FORMS), delivery: keysIn(DELIVERIES) }),
  person,
  attachments: z.array(attachment),
  blind: z.strictObject({ name: z.string(), documentNumber: z.string(), phone: z.string() }),
  projection,
});
export type CaseRecord = z.infer<typeof caseRecord>;
