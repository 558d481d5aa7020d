import '@/contract/zod-setup';
import * as z from 'zod/mini';
import type { Intake } from '../application';
import type { Sealer } from '../crypto/sealer';
import { instantField } from './fields';

/** Sealed; see crypto/envelope.ts. */
const sealed = z.string().check(z.startsWith('v1.'));

/** 登记 of an application that did not come through this product, or not to this agency; names and numbers sealed. */
export const intakeRecord = z.strictObject({
  paper: z.optional(z.literal(true)),
  oral: z.optional(z.strictObject({ readBack: z.literal(true), consent: z.literal(true) })),
  joint: z.optional(z.readonly(z.array(sealed))),
  agent: z.optional(z.strictObject({ name: sealed, phone: sealed, paperId: z.string() })),
  /** Digest of the 查询码; the code itself is on the applicant's paper only. */
  queryHash: z.optional(z.string()),
  forwardedFrom: z.optional(z.strictObject({ caseId: z.string(), agencyId: z.string(), agencyName: z.string(), number: z.string(), submittedAt: instantField })),
  takenOver: z.optional(z.literal(true)),
});
type IntakeRecord = z.infer<typeof intakeRecord>;

const place = (id: string, field: string) => ({ collection: 'cases', id, field: `intake.${field}` });

export const sealIntake = (id: string, { joint, agent, ...open }: Intake, sealer: Sealer): IntakeRecord => ({
  ...open,
  ...(joint && { joint: joint.map((name, index) => sealer.seal(name, place(id, `joint.${index}`))) }),
  ...(agent && { agent: { name: sealer.seal(agent.name, place(id, 'agent.name')), phone: sealer.seal(agent.phone, place(id, 'agent.phone')), paperId: agent.paperId } }),
});

/** @throws SealBrokenError */
export const openIntake = (id: string, { joint, agent, ...open }: IntakeRecord, sealer: Sealer): Intake => ({
  ...open,
  ...(joint && { joint: joint.map((name, index) => sealer.open(name, place(id, `joint.${index}`))) }),
  ...(agent && { agent: { name: sealer.open(agent.name, place(id, 'agent.name')), phone: sealer.open(agent.phone, place(id, 'agent.phone')), paperId: agent.paperId } }),
} as Intake);
