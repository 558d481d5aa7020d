import { yearOf, type CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import type { FieldRules, ValuesBy } from './fields';
import { YEARBOOK_KINDS, type YearbookKind } from './kinds';

type Kinds = typeof YEARBOOK_KINDS;
type ValuesOf<K extends YearbookKind> = ValuesBy<Kinds[K]['fields']>;

/** 台账的一条 of one kind. */
export interface LineOf<K extends YearbookKind> {
  readonly id: string;
  readonly kind: K;
  /** 制发日期, 决定日期, …: the day by which it belongs to a year. */
  readonly on: CivilDate;
  readonly values: ValuesOf<K>;
}

/** 台账的一条. */
export type YearLine = { readonly [K in YearbookKind]: LineOf<K> }[YearbookKind];

/** What a line says, whatever its id. */
export type LineSaid = { readonly [K in YearbookKind]: Omit<LineOf<K>, 'id'> }[YearbookKind];

/** Values by name, where the kind does not matter. */
export const valueIn = ({ values }: Pick<LineSaid, 'values'>, field: string): string | number | undefined =>
  (values as Readonly<Record<string, string | number | undefined>>)[field];

/** 本年没有: said by a person on a day, so that zero is a statement and not a gap. */
export interface NoneStatement {
  readonly kind: YearbookKind;
  readonly year: number;
  /** Member id. */
  readonly by: string;
  readonly at: Instant;
}

export const linesOfKind = <K extends YearbookKind>(lines: readonly YearLine[], kind: K): readonly LineOf<K>[] =>
  lines.filter((line) => line.kind === kind) as unknown as readonly LineOf<K>[];

/** The days of a line, by field; `on` first. */
function daysOf(line: LineSaid): readonly CivilDate[] {
  const fields: FieldRules = YEARBOOK_KINDS[line.kind].fields;
  const others = Object.keys(fields).filter((name) => fields[name]?.type === 'day').map((name) => valueIn(line, name));
  return [line.on, ...others.filter((day): day is CivilDate => day !== undefined)];
}

/** The years a line tells something of: a suggestion of November that is answered in February tells of two. */
export const yearsOf = (line: LineSaid): readonly number[] => [...new Set(daysOf(line).map(yearOf))].sort((a, b) => a - b);
