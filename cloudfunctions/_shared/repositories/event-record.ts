import '@/contract/zod-setup';
import * as z from 'zod/mini';
import { EVENT_FIELDS } from '@/contract/case-events';
import { instantField } from './fields';

const actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('applicant') }),
  z.strictObject({ kind: z.literal('staff'), memberId: z.string(), deputyFor: z.optional(z.string()) }),
  z.strictObject({ kind: z.literal('consulted'), consultationId: z.string() }),
]);
const late = z.strictObject({ reason: z.string() });
const entry = { at: instantField, by: actor, late: z.optional(late) };

export const submittedRecord = z.strictObject({ type: z.literal('submitted'), ...entry, ...EVENT_FIELDS.submitted });
export const decidedRecord = z.strictObject({ type: z.literal('decided'), ...entry, ...EVENT_FIELDS.decided });

/** An event as it is stored. */
export const eventRecord = z.discriminatedUnion('type', [
  submittedRecord,
  z.strictObject({ type: z.literal('requestEdited'), ...entry, ...EVENT_FIELDS.requestEdited }),
  z.strictObject({ type: z.literal('receiptConfirmed'), ...entry, ...EVENT_FIELDS.receiptConfirmed }),
  z.strictObject({ type: z.literal('contactAttempted'), ...entry, ...EVENT_FIELDS.contactAttempted }),
  z.strictObject({ type: z.literal('forwarded'), ...entry, ...EVENT_FIELDS.forwarded }),
  z.strictObject({ type: z.literal('correctionAsked'), ...entry, ...EVENT_FIELDS.correctionAsked }),
  z.strictObject({ type: z.literal('noticeServed'), ...entry, ...EVENT_FIELDS.noticeServed }),
  z.strictObject({ type: z.literal('corrected'), ...entry, ...EVENT_FIELDS.corrected }),
  z.strictObject({ type: z.literal('materialAdded'), ...entry, ...EVENT_FIELDS.materialAdded }),
  z.strictObject({ type: z.literal('correctionLapsed'), ...entry, ...EVENT_FIELDS.correctionLapsed }),
  z.strictObject({ type: z.literal('consultationSent'), ...entry, ...EVENT_FIELDS.consultationSent }),
  z.strictObject({ type: z.literal('consultationDelivered'), ...entry, ...EVENT_FIELDS.consultationDelivered }),
  z.strictObject({ type: z.literal('consultationEnded'), ...entry, ...EVENT_FIELDS.consultationEnded }),
  z.strictObject({ type: z.literal('thirdPartyUnreachable'), ...entry, ...EVENT_FIELDS.thirdPartyUnreachable }),
  z.strictObject({ type: z.literal('assistAsked'), ...entry, ...EVENT_FIELDS.assistAsked }),
  z.strictObject({ type: z.literal('assistGiven'), ...entry, ...EVENT_FIELDS.assistGiven }),
  z.strictObject({ type: z.literal('extensionAsked'), ...entry, ...EVENT_FIELDS.extensionAsked }),
  z.strictObject({ type: z.literal('extensionDeclined'), ...entry, ...EVENT_FIELDS.extensionDeclined }),
  z.strictObject({ type: z.literal('extended'), ...entry, ...EVENT_FIELDS.extended }),
  z.strictObject({ type: z.literal('reasonsAsked'), ...entry, ...EVENT_FIELDS.reasonsAsked }),
  z.strictObject({ type: z.literal('reasonsGiven'), ...entry, ...EVENT_FIELDS.reasonsGiven }),
  z.strictObject({ type: z.literal('delayed'), ...entry, ...EVENT_FIELDS.delayed }),
  z.strictObject({ type: z.literal('feeNoticed'), ...entry, ...EVENT_FIELDS.feeNoticed }),
  z.strictObject({ type: z.literal('feePaid'), ...entry, ...EVENT_FIELDS.feePaid }),
  z.strictObject({ type: z.literal('paymentMissing'), ...entry, ...EVENT_FIELDS.paymentMissing }),
  z.strictObject({ type: z.literal('feeLapsed'), ...entry, ...EVENT_FIELDS.feeLapsed }),
  decidedRecord,
  z.strictObject({ type: z.literal('reviewed'), ...entry, ...EVENT_FIELDS.reviewed }),
  z.strictObject({ type: z.literal('returned'), ...entry, ...EVENT_FIELDS.returned }),
  z.strictObject({ type: z.literal('signed'), ...entry, ...EVENT_FIELDS.signed }),
  z.strictObject({ type: z.literal('served'), ...entry, ...EVENT_FIELDS.served }),
  z.strictObject({ type: z.literal('withdrawn'), ...entry, ...EVENT_FIELDS.withdrawn }),
  z.strictObject({ type: z.literal('split'), ...entry, ...EVENT_FIELDS.split }),
  z.strictObject({ type: z.literal('remedyFiled'), ...entry, ...EVENT_FIELDS.remedyFiled }),
  z.strictObject({ type: z.literal('remedyEnded'), ...entry, ...EVENT_FIELDS.remedyEnded }),
  z.strictObject({ type: z.literal('reopened'), ...entry, ...EVENT_FIELDS.reopened }),
  z.strictObject({ type: z.literal('archived'), ...entry, ...EVENT_FIELDS.archived }),
]);
