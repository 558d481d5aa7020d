import type * as z from 'zod/mini';
import { actions as annual } from '../annual/handler';
import { actions as applicant } from '../applicant/actions';
import { actions as opinion } from '../opinion/handler';
import { actions as papers } from '../papers/handler';
import { actions as open } from '../public/handler';
import { actions as staff } from '../staff/actions';
import { GRANTS } from './authorization';

type Table = Readonly<Record<string, { readonly schema?: z.ZodMiniType }>>;
const TABLES: Readonly<Record<keyof typeof GRANTS, Table>> = { annual, applicant, opinion, papers, public: open, staff };
const ACTIONS = Object.entries(TABLES).flatMap(([fn, table]) => Object.entries(table).map(([action, { schema }]) => [`${fn}.${action}`, schema] as const));

/** Kept as it was typed, whatever the form will have: a draft by its size, a line of a 台账 by the columns of its kind. */
const BY_ANOTHER_RULE: readonly string[] = ['applicant.saveDraft form', 'annual.saveLine values', 'annual.correctLine values'];

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly catchall?: z.ZodMiniType;
  readonly keyType?: z.ZodMiniType;
  readonly [part: string]: unknown;
}
const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;
const isSchema = (value: unknown): value is z.ZodMiniType => typeof value === 'object' && value !== null && '_zod' in value;

/** Keys that come from a list or have a form of their own; any word at all is no key. */
const namesItsKeys = (key: z.ZodMiniType | undefined): boolean => key !== undefined && ['enum', 'literal', 'union', 'pipe', 'template_literal'].includes(definitionOf(key).type);

/** Every level at which something may be written that nobody reads. */
function openLevels(schema: z.ZodMiniType, path: string, seen: ReadonlySet<z.ZodMiniType> = new Set()): readonly string[] {
  if (seen.has(schema)) return [];
  const within = new Set([...seen, schema]);
  const definition = definitionOf(schema);
  const own = definition.type === 'object' && (!definition.catchall || definitionOf(definition.catchall).type !== 'never') ? [path]
    : definition.type === 'record' && !namesItsKeys(definition.keyType) ? [path]
      : definition.type === 'any' ? [path] : [];
  const fields = Object.entries(definition.shape ?? {}).flatMap(([name, field]) => openLevels(field, `${path} ${name}`, within));
  const lazily = typeof definition.getter === 'function' ? [(definition.getter as () => z.ZodMiniType)()] : [];
  const parts = Object.entries(definition).filter(([name]) => name !== 'shape' && name !== 'catchall').flatMap(([, part]) => (Array.isArray(part) ? part : [part])).filter(isSchema);
  return [...own, ...fields, ...[...parts, ...lazily].flatMap((part) => openLevels(part, path, within))];
}

test('每个动作都有写明的输入', () => {
  expect(ACTIONS.filter(([, schema]) => !schema).map(([name]) => name)).toEqual([]);
  expect(ACTIONS.map(([name]) => name).sort()).toEqual(Object.entries(GRANTS).flatMap(([fn, rows]) => Object.keys(rows).map((action) => `${fn}.${action}`)).sort());
});

test('每个动作的输入，哪一层多写一项都不收', () => {
  const levels = ACTIONS.flatMap(([name, schema]) => (schema ? openLevels(schema, name) : []));
  expect([...new Set(levels)].filter((level) => !BY_ANOTHER_RULE.includes(level))).toEqual([]);
});

test('最外面多写一项，每个动作都说这一项不需要', () => {
  // With a kind, where the kind decides what else is asked.
  const told = (schema: z.ZodMiniType | undefined) => JSON.stringify(schema?.safeParse({ notAnyKeyOfOurs: 1, kind: 'feedback' }).error?.issues ?? []).includes('notAnyKeyOfOurs');
  expect(ACTIONS.filter(([, schema]) => !told(schema)).map(([name]) => name)).toEqual([]);
});
