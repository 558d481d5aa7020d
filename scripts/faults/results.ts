import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Trial } from './trial';
import { FAULTS, type FaultKey } from './world';

/** What was tried so far of a whole run, a file a use case; the page is written from all of them. */
export const RESULTS = path.join('.cache', 'faults', 'results');

export interface Result {
  /** Which were tried; all of them where it is not said. */
  readonly faults?: readonly FaultKey[];
  readonly trials: readonly Trial[];
  /** One sentence each. */
  readonly wrong: readonly string[];
  /** For the page, of what is no use case. */
  readonly lines?: readonly string[];
}

const fileOf = (name: string) => path.join(RESULTS, `${name}.json`);

export const keepResult = (name: string, result: Result): void => writeFileSync(fileOf(name), JSON.stringify(result));
export const resultOf = (name: string): Result | undefined => (existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), 'utf8')) as Result : undefined);

/** Of some faults those that were not tried yet. */
export function untried(name: string, faults: readonly FaultKey[]): readonly FaultKey[] {
  const earlier = resultOf(name);
  return earlier ? faults.filter((fault) => !(earlier.faults ?? Object.keys(FAULTS)).includes(fault)) : faults;
}

export interface Gathered {
  readonly trials: readonly Trial[];
  readonly lines: Readonly<Record<string, readonly string[]>>;
  readonly wrong: number;
}

/** All that is kept. */
export function gathered(): Gathered {
  const results = readdirSync(RESULTS).map((file) => [file.replace('.json', ''), resultOf(file.replace('.json', '')) ?? { trials: [], wrong: [] }] as const);
  return {
    trials: results.flatMap(([, { trials }]) => trials),
    lines: Object.fromEntries(results.flatMap(([name, { lines }]) => (lines ? [[name, lines]] : []))),
    wrong: results.reduce((sum, [, { wrong }]) => sum + wrong.length, 0),
  };
}
