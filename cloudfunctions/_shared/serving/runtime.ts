import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { instant, type Instant } from '@/domain/calendar/instant';

/** One line of the log; never a value a user typed. */
export interface LogEntry {
  readonly at: Instant;
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [detail: string]: unknown;
}

/** What a function takes from the machine it runs on. */
export interface Runtime {
  readonly now: () => Instant;
  readonly log: (entry: LogEntry) => void;
  /** A number that a user can read out and that finds an error in the log. */
  readonly reference: () => string;
}

/** Without 0 O 1 I, which are misread. */
const REFERENCE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const request = new AsyncLocalStorage<string>();

/** Everything that is logged in it carries the number of this request, wherever it is logged. */
export const inRequest = <T>(requestId: string, work: () => T): T => request.run(requestId, work);

type Listener = (entry: LogEntry) => void;
let listener: Listener | undefined;

/** Who counts what is logged; one for the process. */
export const listenToLog = (told: Listener): void => { listener = told; };

export const MACHINE: Runtime = {
  now: () => instant(Date.now()),
  log: (entry) => {
    process.stdout.write(`${JSON.stringify({ requestId: request.getStore() ?? '', ...entry })}\n`);
    listener?.(entry);
  },
  reference: () => [...randomBytes(8)].map((byte) => REFERENCE_LETTERS.charAt(byte % REFERENCE_LETTERS.length)).join(''),
};

/** Where an error happened, without its message: messages quote what a user typed. */
export function traceOf(error: unknown): { readonly name: string; readonly code?: string; readonly frames: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).slice(0, 6).map((line) => line.trim());
  return { name: error.name, ...(typeof code === 'string' ? { code } : {}), frames };
}
