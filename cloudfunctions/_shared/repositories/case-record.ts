import * as z from 'zod/mini';
import { APPLICANT_KINDS } from '@/domain/applicant/kinds';
import { IDENTITY_DOCUMENTS } from '@/domain/applicant/identity-document';
import { CASE_STATES } from '@/domain/case/case';
import type { CaseRefusal } from '@/domain/case/refusal';
import { LEAVES } from '@/domain/statute/leaves';
import { DELIVERIES, FORMS } from '@/domain/statute/provision';
import { CONSENT_PROOFS } from '@/domain/applicant/original';
import { ATTACHMENT_KINDS } from '@/contract/limits';
import { CHAIN_FORM } from '../chain/case-chain';
import { storedEvent } from './event-seal';
import { civilDate, instantField, keyOf, keysIn } from './fields';
import { intakeRecord } from './intake-record';
import { projection } from './shelf-record';

/** Sealed; see crypto/envelope.ts. */
const sealed = z.string().check(z.startsWith('v1.'));

/** The personal fields of an application that are stored sealed only. */
export const PERSONAL_FIELDS = ['name', 'documentNumber', 'phone', 'contactName', 'email', 'address', 'helperName', 'helperPhone'] as const;

const person = z.strictObject({
  documentKind: keysIn(IDENTITY_DOCUMENTS),
  name: sealed, documentNumber: sealed, phone: sealed,
  contactName: z.optional(sealed), email: z.optional(sealed), address: z.optional(sealed),
  helperName: z.optional(sealed), helperPhone: z.optional(sealed),
});

const attachment = z.strictObject({ uploadId: z.string(), fileId: z.string(), name: sealed, bytes: z.int(), kind: keyOf(ATTACHMENT_KINDS) });

/** 编号 it was filed under, and the draft it came from. */
const filingRecord = z.strictObject({ series: z.string(), value: z.int().check(z.gte(1)), draft: z.optional(z.string()) });

/** An application as one document. */
export const caseRecord = z.strictObject({
  _id: z.string(),
  agencyId: z.string(),
  number: z.string(),
  applicantKind: keysIn(APPLICANT_KINDS),
  owner: z.string(),
  submittedAt: instantField,
  /** Opened with the keys, see event-seal.ts. */
  events: z.array(storedEvent).check(z.minLength(1)),
  version: z.int().check(z.gte(1)),
  state: keysIn(CASE_STATES),
  practice: z.optional(z.literal(true)),
  /** 拆自. */
  splitFrom: z.optional(z.strictObject({ id: z.string(), number: z.string(), events: z.int().check(z.gte(1)) })),
  /** What was recorded late and moved nothing, with why. */
  withoutEffect: z.optional(z.array(z.strictObject({ index: z.int(), refusal: z.custom<CaseRefusal>((value) => typeof value === 'object' && value !== null && 'code' in value) }))),
  receivedOn: z.optional(civilDate),
  decision: z.optional(storedEvent),
  outcome: z.optional(keysIn(LEAVES)),
  closedOn: z.optional(civilDate),
  request: z.strictObject({
    description: z.string(), form: keysIn(FORMS), delivery: keysIn(DELIVERIES),
    originals: z.optional(z.readonly(z.array(z.string()))),
    typed: z.optional(z.strictObject({ at: instantField, by: z.string() })),
    consent: z.optional(z.strictObject({ uploadId: z.string(), kind: keysIn(CONSENT_PROOFS) })),
    guardian: z.optional(z.literal(true)),
  }),
  person,
  attachments: z.array(attachment),
  intake: z.optional(intakeRecord),
  /** 经办人 by member id: who took the case in, or to whom it was given. */
  handler: z.optional(z.string()),
  blind: z.strictObject({ name: z.string(), documentNumber: z.string(), phone: z.string() }),
  projection,
  /** What its 提交 still leaves behind, see case-following.ts; absent once that is done. */
  filing: z.optional(filingRecord),
  /** 保管期限已满，个人信息已删除. */
  erased: z.optional(z.strictObject({ at: instantField })),
  /** 封口, see chain/case-chain.ts; absent on cases that were not written since there is one. */
  chain: z.optional(z.strictObject({ form: z.literal(CHAIN_FORM), head: z.string(), mark: z.string() })),
});
export type CaseRecord = z.infer<typeof caseRecord>;
