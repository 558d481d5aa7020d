import type * as OperationsModule from './operations';

/** What a command answers: data for stdout, or a refusal for stderr. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly failed?: true }
  | { readonly ok: false; readonly code: string; readonly message: string };

export const answer = (value: unknown): Outcome => ({ ok: true, value });

/** An answer that says that something is not in order: data on stdout all the same, and an exit code of 1. */
export const failing = (value: unknown): Outcome => ({ ok: true, value, failed: true });

export const refuse = (code: string, message: string): Outcome => ({ ok: false, code, message });

/** What a person wrote after the words of a command. */
export interface Line {
  readonly args: readonly string[];
  /** By name without dashes. */
  readonly flags: Readonly<Record<string, string>>;
  /** Folder that relative paths are meant from. */
  readonly folder: string;
  /** Folder of the project. */
  readonly project?: string;
}

/** Commands that work in an environment, see operations.ts. */
export type Operations = typeof OperationsModule;

/** One command of the tool; all but `run` is what `help` prints. */
export interface Command {
  /** The words that call it. */
  readonly name: string;
  /** Names of its arguments in order, as help shows them: <YYYY-MM-DD>. */
  readonly args: readonly string[];
  /** Whether all that follows belongs to the last argument. */
  readonly rest?: true;
  /** Flags by name without dashes, with the form of their value. */
  readonly flags?: Readonly<Record<string, { readonly value: string; readonly required?: true; readonly about: string }>>;
  /** What it does, in one sentence. */
  readonly about: string;
  /** Shape of what it reads, where it reads a file. */
  readonly input?: string;
  /** Shape of what it prints. */
  readonly output: unknown;
  readonly run: (line: Line) => Outcome;
}

/** A command that may take its time: its libraries do, or there is much to read. */
export type SlowCommand = Omit<Command, 'run'> & {
  /** @param operations what works in an environment, loaded when it is asked for */
  readonly runSlowly: (line: Line, operations: () => Promise<Operations>) => Outcome | Promise<Outcome>;
};

/** How a command is called: workday add <YYYY-MM-DD> <n>. */
export function usageOf({ name, args, flags = {} }: Omit<Command, 'run'>): string {
  const named = Object.entries(flags).map(([flag, { value, required }]) => (required ? `--${flag} ${value}` : `[--${flag} ${value}]`));
  return [name, ...args, ...named].join(' ');
}
