import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Trial } from './trial';

/** What was tried so far of a whole run, a file a use case; the page is written from all of them. */
export const RESULTS = path.join('.cache', 'faults', 'results');

export interface Result {
  readonly trials: readonly Trial[];
  /** One sentence each. */
  readonly wrong: readonly string[];
  /** For the page, of what is no use case. */
  readonly lines?: readonly string[];
}

const fileOf = (name: string) => path.join(RESULTS, `${name}.json`);

export const keepResult = (name: string, result: Result): void => writeFileSync(fileOf(name), JSON.stringify(result));
export const hasResult = (name: string): boolean => existsSync(fileOf(name));

/** All that is kept. */
export function gathered(): { readonly trials: readonly Trial[]; readonly lines: Readonly<Record<string, readonly string[]>>; readonly wrong: number } {
  const results = readdirSync(RESULTS).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(path.join(RESULTS, file), 'utf8')) as Result] as const);
  return {
    trials: results.flatMap(([, { trials }]) => trials),
    lines: Object.fromEntries(results.flatMap(([name, { lines }]) => (lines ? [[name, lines]] : []))),
    wrong: results.reduce((sum, [, { wrong }]) => sum + wrong.length, 0),
  };
}
