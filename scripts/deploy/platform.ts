import type { IndexRule } from '../../cloudfunctions/_shared/schema-types';
import type { Variables } from './settings';
import type { WantedFunction } from './wanted';

/** An index as the environment has it; directions as 1 and -1. */
export interface FoundIndex {
  readonly name: string;
  readonly unique: boolean;
  readonly fields: readonly { readonly field: string; readonly direction: string }[];
}

/** A function as the environment has it. */
export interface FoundFunction {
  readonly name: string;
  readonly runtime: string;
  readonly handler: string;
  readonly timeout: number;
  readonly memorySize: number;
  readonly description: string;
  readonly variables: Variables;
  readonly timers: readonly { readonly name: string; readonly cron: string }[];
}

/** What a function is set to besides its code. */
export interface FunctionSettings {
  readonly timeout: number;
  readonly memorySize: number;
  readonly description: string;
  readonly variables: Variables;
}

/** The management side of one environment, as far as a deployment needs it. */
export interface Platform {
  readonly collections: () => Promise<readonly string[]>;
  readonly createCollection: (name: string) => Promise<void>;
  /** Refuses every collection but those the tests of `smoke:cloud` made for themselves. */
  readonly removeTestCollection: (name: string) => Promise<void>;
  readonly indexes: (collection: string) => Promise<readonly FoundIndex[]>;
  readonly createIndexes: (collection: string, indexes: readonly IndexRule[]) => Promise<void>;
  readonly dropIndexes: (collection: string, names: readonly string[]) => Promise<void>;
  /** ADMINONLY: only functions and the console. */
  readonly access: (collection: string) => Promise<string>;
  readonly close: (collection: string) => Promise<void>;
  readonly storageRule: () => Promise<unknown>;
  readonly setStorageRule: (rule: { readonly read: boolean | string; readonly write: boolean | string }) => Promise<void>;
  readonly functionRule: () => Promise<unknown>;
  readonly setFunctionRule: (rule: Readonly<Record<string, { readonly invoke: boolean | string }>>) => Promise<void>;
  readonly functions: () => Promise<readonly string[]>;
  readonly function: (name: string) => Promise<FoundFunction>;
  readonly createFunction: (fn: WantedFunction, settings: FunctionSettings) => Promise<void>;
  readonly updateCode: (fn: WantedFunction) => Promise<void>;
  readonly updateSettings: (name: string, settings: FunctionSettings) => Promise<void>;
  readonly createTimers: (name: string, timers: readonly { readonly name: string; readonly cron: string }[]) => Promise<void>;
  readonly removeTimer: (name: string, timer: string) => Promise<void>;
  /** Whether the HTTP access service answers at all. */
  readonly webService: () => Promise<boolean>;
  readonly openWebService: () => Promise<void>;
  readonly paths: () => Promise<readonly { readonly path: string; readonly name: string }[]>;
  readonly createPath: (path: string, name: string) => Promise<void>;
}
