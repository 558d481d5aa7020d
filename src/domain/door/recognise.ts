import { DOORS, type DoorKey } from './doors';
import { SIGNS } from './signs';

const KEYS = Object.keys(DOORS) as readonly DoorKey[];

/** Clauses of what somebody wrote, without spaces, so that one thing is judged by its own words. */
const clausesOf = (text: string): readonly string[] =>
  text.normalize('NFKC').replace(/[ \t]/g, '').split(/[，,。；;：:！!？?\n\r]+/).filter(Boolean);

/**
 * 是不是该走别的门: which other way fits what was written; undefined for what looks like an application, and in doubt.
 * Only ever shown beside the way on, because who is wrong here loses nothing but a glance.
 */
export function doorOf(text: string): DoorKey | undefined {
  const clauses = clausesOf(text);
  return KEYS.find((key) => SIGNS[key].some(({ says, unless = [] }) =>
    clauses.some((clause) => says.every((sign) => sign.test(clause)) && !unless.some((sign) => sign.test(clause)))));
}
