/** Types of the schema: what the local cloud and the deployment both create. */

export interface IndexField {
  /** Dotted path in the document; `_id` may be named to order a list by it. */
  readonly field: string;
  readonly order: 'asc' | 'desc';
  /** The field holds a list: one entry an element, found by equality only. */
  readonly list?: true;
}

export interface IndexRule {
  readonly name: string;
  readonly fields: readonly IndexField[];
  /** The platform counts a missing field as null, so index only fields that are always there. */
  readonly unique?: true;
  /** Partial index: only documents whose fields equal these values. */
  readonly where?: Readonly<Record<string, string | number | boolean>>;
}

interface CollectionRule {
  readonly indexes: readonly IndexRule[];
  /** Only functions reach the database, and they are administrators. */
  readonly rules: { readonly read: false; readonly write: false };
}

export interface TimerRule {
  readonly name: string;
  /** Seven fields: second minute hour day month weekday(0 = Sunday) year; China time. */
  readonly cron: string;
}

export interface FunctionRule {
  readonly name: string;
  readonly timeoutSeconds: number;
  readonly memoryMB: number;
  /** May a client call it? Timer functions are never called from outside. */
  readonly invokable: boolean;
  readonly timers: readonly TimerRule[];
  /** First part of the addresses at which the HTTP access service hands plain GET requests to it. */
  readonly web?: string;
}

export interface StorageRule {
  readonly read: false;
  /** Folder in the bucket into which signed-in clients may put new files. */
  readonly writeFolder: `${string}/`;
  readonly maxBytes: number;
}

export interface Schema {
  readonly collections: Readonly<Record<string, CollectionRule>>;
  readonly storageRules: StorageRule;
  readonly functions: readonly FunctionRule[];
}
