import type { IndexRule, Schema, TimerRule } from '../../cloudfunctions/_shared/schema-types';
import type { BuiltCode } from './built';
import { settingsFor, type Variables } from './settings';

/** @source docs.cloudbase.net 云函数运行环境; the type and the runtime of a function cannot be changed once it is made */
export const RUNTIME = 'Nodejs20.19';
export const HANDLER = 'index.main';

export interface WantedFunction {
  readonly name: string;
  readonly timeout: number;
  readonly memorySize: number;
  readonly timers: readonly TimerRule[];
  readonly code: BuiltCode;
  /** What the shell gives; what is set there already and not named here stays. */
  readonly variables: Variables;
}

/** Everything that should be in an environment. */
export interface Wanted {
  readonly collections: readonly { readonly name: string; readonly indexes: readonly IndexRule[] }[];
  readonly storageRule: { readonly read: boolean | string; readonly write: boolean | string };
  readonly functionRule: Readonly<Record<string, { readonly invoke: boolean | string }>>;
  readonly functions: readonly WantedFunction[];
  readonly paths: readonly { readonly path: string; readonly name: string }[];
}

/** Functions whose actions the web pages reach through the HTTP access service (`http: true` in their handlers). */
export const WEB_FUNCTIONS = ['public', 'opinion'] as const;

const escaped = (folder: string): string => folder.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * 安全规则 of the storage: nobody reads but functions; whoever WeChat knows puts files of his own into one folder.
 * @source docs.cloudbase.net/storage/security-rules (a test of a pattern is compared with true)
 */
const storageRule = ({ read, writeFolder }: Schema['storageRules']): Wanted['storageRule'] =>
  ({ read, write: `auth != null && resource.openid == auth.openid && /^${escaped(writeFolder)}/.test(resource.path) == true` });

/** Whatever is not named may not be called by anybody. @source docs.cloudbase.net/cloud-function/security-rules */
export const NOBODY_CALLS: Wanted['functionRule'] = { '*': { invoke: false } };

const functionRule = ({ functions }: Schema): Wanted['functionRule'] =>
  ({ ...NOBODY_CALLS, ...Object.fromEntries(functions.map(({ name, invokable }) => [name, { invoke: invokable && 'auth != null' }] as const)) });

function webPaths({ functions }: Schema): Wanted['paths'] {
  const actions = functions.filter(({ name }) => WEB_FUNCTIONS.some((web) => web === name)).map(({ name }) => ({ path: `/api/${name}`, name }));
  return [...actions, ...functions.flatMap(({ name, web }) => (web ? [{ path: `/${web}`, name }] : []))];
}

/** What the schema, the built functions and the shell say together; a function that was not built is left out. */
export function wanted(schema: Schema, built: (name: string) => BuiltCode | undefined, shell: NodeJS.ProcessEnv): Wanted {
  return {
    collections: Object.entries(schema.collections).map(([name, { indexes }]) => ({ name, indexes })),
    storageRule: storageRule(schema.storageRules),
    functionRule: functionRule(schema),
    functions: schema.functions.flatMap(({ name, timeoutSeconds, memoryMB, timers }) => {
      const code = built(name);
      return code ? [{ name, timeout: timeoutSeconds, memorySize: memoryMB, timers, code, variables: settingsFor(name, shell) }] : [];
    }),
    paths: webPaths(schema),
  };
}
