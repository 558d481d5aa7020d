import * as z from 'zod';
import { civilDate, instantField } from './fields';

/** The seal over all agencies of a day. */
export const WHOLE = '*';

const numbersSeal = z.strictObject({
  series: z.string(),
  /** Up to here every number is in the log, as used or as 作废. */
  through: z.int().min(0),
  /** Of what came into the log since the seal before. */
  digest: z.string(),
});

const head = { _id: z.string(), agencyId: z.string(), day: civilDate, at: instantField, previous: z.string(), root: z.string() };

/** 一个单位一天的封存. */
export const agencySealRecord = z.strictObject({
  ...head,
  /** The first day it covers; absent in the first seal, which covers everything before. */
  from: civilDate.optional(),
  /** Entries of each kind. */
  cases: z.int().min(0), accesses: z.int().min(0),
  /** Digests of the parts that hold them. */
  caseParts: z.array(z.string()), accessParts: z.array(z.string()),
  numbers: z.array(numbersSeal),
  /** Every case of the agency is chained. */
  complete: z.boolean(),
});
export type AgencySeal = z.infer<typeof agencySealRecord>;

/** 全部单位一天的封存: what somebody outside keeps the number of. */
export const wholeSealRecord = z.strictObject({
  ...head, from: civilDate.optional(), agencies: z.array(z.strictObject({ agencyId: z.string(), root: z.string() })),
  /** 查看记录 of before there were chains. */
  loose: z.int().min(0),
});
export type WholeSeal = z.infer<typeof wholeSealRecord>;

const caseEntry = z.strictObject({ id: z.string(), version: z.int().min(1), link: z.string() });
const accessEntry = z.strictObject({ id: z.string(), count: z.int().min(1), link: z.string() });
export type CaseEntry = z.infer<typeof caseEntry>;
export type AccessHeadEntry = z.infer<typeof accessEntry>;

/** Part of the entries of a seal; its id is `<agency>:<day>:<kind>:<number from 0>`. @property last key of the last entry */
export const casePartRecord = z.strictObject({ _id: z.string(), entries: z.array(caseEntry), last: z.string() });
export const accessPartRecord = z.strictObject({ _id: z.string(), entries: z.array(accessEntry), last: z.string() });

export const sealId = (agencyId: string, day: string): string => `${agencyId}:${day}`;
export const partId = (agencyId: string, day: string, kind: 'cases' | 'accesses', index: number): string => `${agencyId}:${day}:${kind}:${index}`;
