import type { FileStore } from '../files/file-store';
import type { FunctionHost } from '../functions/host';
import type { Store } from '../store/store';

/** What the actions of the wire protocol work with. */
export interface Cloud {
  readonly store: Store;
  readonly files: FileStore;
  readonly functions: FunctionHost;
  /** The cloud's clock in milliseconds; shifted in runs with a clock to play with. */
  readonly now: () => number;
}

/** The body of an answer; errors are thrown as CloudError. */
export type Answer = Readonly<Record<string, unknown>>;
export type Action = (body: unknown, cloud: Cloud) => Answer | Promise<Answer>;
