import * as z from 'zod/mini';
import { parseCivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { FieldRule, FieldRules } from '@/domain/yearbook/fields';
import { YEARBOOK_KIND_KEYS, YEARBOOK_KINDS, type YearbookKind } from '@/domain/yearbook/kinds';
import { yearsOf, type LineSaid, type NoneStatement, type YearLine } from '@/domain/yearbook/line';
import { sameKeyOf } from '@/domain/yearbook/relations';
import type { Stored } from '../database';
import { civilDate, instantField, keyOf } from './fields';

const values = z.record(z.string(), z.union([z.string(), z.number()]));
const said = z.strictObject({ on: civilDate, values });
const change = z.strictObject({ type: z.enum(['saved', 'corrected', 'removed']), at: instantField, by: z.string(), reason: z.optional(z.string()), before: z.optional(said) });

const lineRecord = z.strictObject({
  _id: z.string(), agencyId: z.string(), kind: keyOf(YEARBOOK_KIND_KEYS), state: z.enum(['kept', 'removed']), version: z.int().check(z.gte(1)), ...said.shape,
  /** Every year it tells something of. */
  years: z.array(z.int()).check(z.minLength(1)),
  /** `<on>/<id>`: lists, newest first. */
  key: z.string(),
  /** By what the like is found. */
  sameKey: z.string(),
  changes: z.array(change).check(z.minLength(1)),
});

/** Who did it, when, why, and what stood there before. */
interface KeptLineChange {
  readonly type: 'saved' | 'corrected' | 'removed';
  readonly at: Instant;
  readonly by: string;
  readonly reason?: string | undefined;
  readonly before?: LineSaid | undefined;
}

/** 一条台账 with its trace. */
export interface KeptYearLine {
  readonly agencyId: string;
  readonly line: YearLine;
  readonly state: 'kept' | 'removed';
  readonly version: number;
  readonly changes: readonly KeptLineChange[];
}

const fits = (rule: FieldRule | undefined, value: string | number): boolean => {
  if (!rule) return false;
  if (rule.type === 'count' || rule.type === 'money') return typeof value === 'number' && Number.isSafeInteger(value);
  return typeof value === 'string' && (rule.type !== 'day' || parseCivilDate(value) !== undefined);
};

/** What a line says, as its kind says it; what was not written by us throws. */
function saidOf(kind: YearbookKind, { on, values: kept }: z.infer<typeof said>): LineSaid {
  const fields: FieldRules = YEARBOOK_KINDS[kind].fields;
  const wrong = [
    ...Object.keys(kept).filter((name) => !fits(fields[name], kept[name]!)), ...Object.keys(fields).filter((name) => !fields[name]?.optional && kept[name] === undefined),
  ];
  if (wrong.length > 0) throw new Error(`a line of ${kind} does not fit: ${wrong.join(', ')}`);
  return { kind, on, values: kept } as unknown as LineSaid;
}

export function readYearLine(stored: Stored): KeptYearLine {
  const { _id: id, agencyId, kind, state, version, on, values: kept, changes } = lineRecord.parse(stored);
  return {
    agencyId, state, version, line: { id, ...saidOf(kind, { on, values: kept }) } as YearLine,
    changes: changes.map(({ before, ...one }) => ({ ...one, ...(before && { before: saidOf(kind, before) }) })),
  };
}

/** What of a line is kept: what it says, and how it is listed and found. */
export const lineFields = (id: string, line: LineSaid) =>
  ({ kind: line.kind, on: line.on, values: line.values, years: yearsOf(line), key: `${line.on}/${id}`, sameKey: sameKeyOf(line) });

export const statementId = (agencyId: string, year: number, kind: YearbookKind): string => `${agencyId}:${year}:${kind}`;

const statementRecord = z.strictObject({
  _id: z.string(), agencyId: z.string(), year: z.int(), kind: keyOf(YEARBOOK_KIND_KEYS), state: z.enum(['none', 'withdrawn']),
  changes: z.array(z.strictObject({ type: z.enum(['stated', 'withdrawn']), at: instantField, by: z.string(), reason: z.optional(z.string()) })).check(z.minLength(1)),
});

/** 本年没有, when it still stands. */
export function readStatement(stored: Stored): NoneStatement | undefined {
  const { kind, year, state, changes } = statementRecord.parse(stored);
  const last = changes.at(-1);
  return state === 'none' && last ? { kind, year, at: last.at, by: last.by } : undefined;
}
