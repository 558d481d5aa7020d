import { plainNames, type PackedObjects } from './pdf-text';

/** Actions on opening looked into; a document has one. */
const MOST_OPENINGS = 20;
/** An action that goes to a page and does nothing else is shorter. */
const LONGEST_ACTION = 2000;

/** A dictionary up to its end; nothing when it has none. */
function dictionaryOf(text: string): string {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/<<|>>/g)) {
    depth += bracket === '<<' ? 1 : -1;
    if (depth === 0) return text.slice(0, index);
  }
  return '';
}

/** Going to a page is what most programs write, and harms nobody, unless another action comes next. @source ISO 32000-1 12.6.2 */
function goesToPage(value: string): boolean {
  if (/^ ?\[/.test(value)) return true;
  const action = /^ ?<</.test(value) ? dictionaryOf(value.slice(0, LONGEST_ACTION)) : '';
  return /\/S ?\/GoTo(?![A-Za-z])/.test(action) && !/\/S(?![A-Za-z]| ?\/GoTo(?![A-Za-z]))|\/Next(?![A-Za-z])/.test(action);
}

/**
 * Numbers of the objects that /OpenAction names in a text.
 * @returns undefined when it does more by itself than going to a page, or stands there more often than in any document
 */
export function openingsIn(text: string): ReadonlySet<number> | undefined {
  const numbers = new Set<number>();
  const opening = /\/OpenAction ?(\[|<<|(\d{1,10}) \d{1,10} R|[%\d])/g;
  for (let found = opening.exec(text), openings = 1; found; found = opening.exec(text), openings += 1) {
    if (openings > MOST_OPENINGS) return undefined;
    const [, what = '', number] = found;
    if (number !== undefined) numbers.add(Number(number));
    else if (!goesToPage(text.slice(opening.lastIndex - what.length, opening.lastIndex + LONGEST_ACTION))) return undefined;
  }
  return numbers;
}

/** An object by its number, however often it stands there: a changed document has it twice. */
function* standingObjects(number: number, text: string): Generator<string> {
  const begins = new RegExp(`(?<!\\d)0*${number} \\d{1,5} obj`, 'g');
  for (let begin = begins.exec(text); begin; begin = begins.exec(text)) yield text.slice(begins.lastIndex, begins.lastIndex + LONGEST_ACTION);
}

/** Objects of a packed list by their numbers: pairs of number and place stand before the first of them. @source ISO 32000-1 7.5.7 */
function* listedObjects(numbers: ReadonlySet<number>, { dictionary, objects }: PackedObjects): Generator<readonly [number, string]> {
  const [first, another] = dictionary.matchAll(/\/First (\d{1,10})(?!\d| \d+ R)/g);
  const start = another ? NaN : Number(first?.[1]);
  const head = plainNames(objects.subarray(0, start || 0));
  const pair = / ?(\d{1,10}) (\d{1,10})/y;
  for (let found = pair.exec(head); found; found = pair.exec(head)) {
    const [number, at] = [Number(found[1]), start + Number(found[2])];
    if (numbers.has(number)) yield [number, plainNames(objects.subarray(at, at + LONGEST_ACTION))];
  }
}

/** Whether all these objects are there and only go to a page; of an encrypted file not all can be seen. */
export function onlyGoToPages(numbers: ReadonlySet<number>, text: string, lists: Iterable<PackedObjects | undefined>): boolean {
  const seen = new Set<number>();
  const fits = (number: number, value: string): boolean => seen.add(number) && goesToPage(value);
  for (const number of numbers) for (const value of standingObjects(number, text)) if (!fits(number, value)) return false;
  for (const list of lists) for (const [number, value] of list ? listedObjects(numbers, list) : []) if (!fits(number, value)) return false;
  return seen.size === numbers.size || text.includes('/Encrypt');
}
