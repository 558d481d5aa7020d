import * as z from 'zod/mini';
import type { MarkedCollection } from '../chain/record-mark';
import { civilDate, instantField, keysIn } from './fields';

const part = <E extends z.ZodMiniType>(entry: E) => z.strictObject({ _id: z.string(), entries: z.array(entry), last: z.string() });
/** `mark` since what changes without an event is sealed, too: 按原件录入, 删除个人信息. */
const caseEntry = z.strictObject({ id: z.string(), version: z.int().check(z.gte(1)), link: z.string(), mark: z.optional(z.string()) });
const accessEntry = z.strictObject({ id: z.string(), count: z.int().check(z.gte(1)), link: z.string() });
const recordEntry = z.strictObject({ id: z.string(), version: z.int().check(z.gte(1)), mark: z.string() });
const records = part(recordEntry);

/**
 * Part of the entries of a seal, by kind; its id is `<agency>:<day>:<kind>:<number from 0>`, `last` the key of its last
 * entry. 更正等申请 are sealed when they come and when they are answered, 主动公开的信息 and 年报 once they are public.
 */
export const SEAL_PARTS = {
  cases: part(caseEntry), accesses: part(accessEntry),
  requestsOpen: records, requestsAnswered: records, itemsPublished: records, itemsWithdrawn: records, yearReports: records, reports: records,
};
export type PartKind = keyof typeof SEAL_PARTS;
export const PART_KINDS = Object.keys(SEAL_PARTS) as readonly PartKind[];
/** Of which collection the entries of a kind are, where they are marked records. */
export const collectionOf = (kind: PartKind): MarkedCollection | undefined =>
  (kind === 'cases' || kind === 'accesses' ? undefined : kind === 'yearReports' || kind === 'reports' ? kind : kind.startsWith('items') ? 'items' : 'requests');
export type SealPart = z.infer<(typeof SEAL_PARTS)[PartKind]>;

const numbersSeal = z.strictObject({
  series: z.string(),
  /** Up to here every number is in the log, as used or as 作废. */
  through: z.int().check(z.gte(0)),
  /** Of what came into the log since the seal before. */
  digest: z.string(),
});

const head = { _id: z.string(), agencyId: z.string(), day: civilDate, at: instantField, previous: z.string(), root: z.string() };

/** 一个单位一天的封存. */
export const agencySealRecord = z.strictObject({
  ...head,
  /** The first day it covers; absent in the first seal, which covers everything before. */
  from: z.optional(civilDate),
  /** How many entries there are of each kind, and the digest of each part that holds them. */
  parts: z.array(z.strictObject({ kind: keysIn(SEAL_PARTS), count: z.int().check(z.gte(0)), digests: z.array(z.string()) })),
  numbers: z.array(numbersSeal),
  /** Every case of the agency is chained. */
  complete: z.boolean(),
});
export type AgencySeal = z.infer<typeof agencySealRecord>;

/** 全部单位一天的封存: what somebody outside keeps the number of. */
export const wholeSealRecord = z.strictObject({
  ...head, from: z.optional(civilDate), agencies: z.array(z.strictObject({ agencyId: z.string(), root: z.string() })),
  /** 查看记录 of before there were chains. */
  loose: z.int().check(z.gte(0)),
});
export type WholeSeal = z.infer<typeof wholeSealRecord>;

export const sealId = (agencyId: string, day: string): string => `${agencyId}:${day}`;
export const partId = (agencyId: string, day: string, kind: PartKind, index: number): string => `${agencyId}:${day}:${kind}:${index}`;
