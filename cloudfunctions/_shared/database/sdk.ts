import type tcb from '@cloudbase/node-sdk';

export type CloudBase = ReturnType<typeof tcb.init>;
export type SdkDatabase = ReturnType<CloudBase['database']>;
export type SdkCollection = ReturnType<SdkDatabase['collection']>;
/** The SDK gives no type for it. */
export interface SdkTransaction {
  collection(name: string): SdkCollection;
  commit(): Promise<unknown>;
  rollback(reason: unknown): Promise<unknown>;
}
export type Command = SdkDatabase['command'];
export type Logic = ReturnType<Command['and']>;
