import fc from 'fast-check';
import type * as z from 'zod/mini';
import type { Known } from './known';
import type { Chance } from './random';
import { daysAround, oddText, plainText } from './words';

/** The inner description of a zod 4 schema, as far as it is used here. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly keyType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly in?: z.ZodMiniType;
  readonly items?: readonly z.ZodMiniType[];
  readonly getter?: () => z.ZodMiniType;
  readonly pattern?: RegExp;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}
interface Check { readonly check: string; readonly pattern?: RegExp; readonly maximum?: number; readonly minimum?: number; readonly value?: number; readonly inclusive?: boolean }

const defOf = (schema: z.ZodMiniType) => (schema as unknown as { readonly _zod: { readonly def: Def } })._zod.def;

/** With what input is made. */
export interface Maker {
  readonly by: Chance;
  readonly known: Known;
  readonly today: string;
  /** Which action, who calls it, and which actions tell the ids it takes. */
  readonly at: { readonly action: string; readonly who: string; readonly kind: readonly string[] };
  /** Words that fit a field of this name. */
  readonly fitting: (field: string) => unknown;
  /** The id that was chosen for this input, so that the version fits it. */
  chosen?: string | undefined;
}

const examples = new Map<string, readonly string[]>();

/** Texts that match a pattern; none where the pattern says more than can be made from it. */
function matching(pattern: RegExp): readonly string[] {
  const kept = examples.get(String(pattern));
  if (kept) return kept;
  let made: readonly string[] = [];
  try { made = fc.sample(fc.stringMatching(pattern), { numRuns: 12, seed: 1 }); } catch { /* a pattern with looks ahead */ }
  examples.set(String(pattern), made);
  return made;
}

function textOf(def: Def, field: string, maker: Maker): unknown {
  const { by, known, at } = maker;
  const fitting = maker.fitting(field);
  if (fitting !== undefined && by.maybe(0.95)) return fitting;
  const before = known.value(field, at, by);
  if (before !== undefined && by.maybe(0.95)) {
    if (field === 'id') maker.chosen = before;
    return before;
  }
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  const patterns = [def.pattern, ...checks.map(({ pattern }) => pattern)].flatMap((pattern) => (pattern ? matching(pattern) : []));
  if (patterns.length > 0 && by.maybe(0.93)) return by.of(patterns);
  if (/(^on|On|from|to|by|day)$/.test(field) && by.maybe(0.8)) return by.of(daysAround(maker.today));
  const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? 60;
  return (by.maybe(0.9) ? plainText(by) : oddText(by)).slice(0, most);
}

function numberOf(def: Def, field: string, maker: Maker): number {
  const { by, known, chosen } = maker;
  const fitting = maker.fitting(field);
  if (typeof fitting === 'number' && by.maybe(0.9)) return fitting;
  if (field === 'version' && chosen !== undefined && by.maybe(0.8)) return known.version(chosen) ?? by.below(6);
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  const least = checks.find(({ check }) => check === 'greater_than')?.value ?? 0;
  const most = checks.find(({ check }) => check === 'less_than')?.value ?? least + 20;
  return by.maybe(0.7) ? least + by.below(Math.min(most - least, 12) + 1) : by.of([least, most]);
}

/** A value that a schema describes; where it asks for more than can be seen from outside, one that nearly fits. */
export function make(schema: z.ZodMiniType, field: string, maker: Maker): unknown {
  const def = defOf(schema);
  const { by } = maker;
  const inner = (one: z.ZodMiniType | undefined, name = field) => (one ? make(one, name, maker) : undefined);
  switch (def.type) {
    case 'object': return Object.fromEntries(Object.entries(def.shape ?? {}).flatMap(([name, one]) => {
      const value = make(one, name, maker);
      return value === undefined ? [] : [[name, value]];
    }));
    case 'optional': case 'default': case 'prefault': return by.maybe(0.5) ? inner(def.innerType) : undefined;
    case 'nullable': return by.maybe(0.2) ? null : inner(def.innerType);
    case 'readonly': case 'nonoptional': case 'catch': return inner(def.innerType);
    case 'pipe': return inner(def.in);
    case 'lazy': return inner(def.getter?.());
    case 'array': return Array.from({ length: by.of([0, 1, 1, 1, 2, 3]) }, () => inner(def.element));
    case 'tuple': return (def.items ?? []).map((one) => inner(one));
    case 'union': return inner(by.of(def.options ?? []));
    case 'enum': return by.of(Object.values(def.entries ?? {}));
    case 'literal': return by.of(def.values ?? []);
    case 'boolean': return by.maybe(0.5);
    case 'record': return Object.fromEntries(Array.from({ length: by.below(3) }, () => [String(inner(def.keyType)), inner(def.valueType)]));
    case 'string': return textOf(def, field, maker);
    case 'number': case 'int': return numberOf(def, field, maker);
    default: return by.of([null, 1, 'x', [], {}]);
  }
}
