import type { Difference } from './store-copy';

/** What says nothing about what was done: numbers are counted apart, a second look is noted twice, indexes are made anew. */
const LEFT_OUT = ['counters', 'numberLog', 'accessLog', 'accessHeads', 'jobMarks', 'searchSnapshots', 'seals', 'sealParts', 'guesses', 'metrics', 'spentPaces', 'timerMarks'];

const SEALED = /^v\d+\.|^scrypt\./;
const MADE = /^[A-Za-z0-9_=+/-]{16,}$/;
/** Moments, digests and counts of bytes: not the same in two runs that do the same. */
const MOMENT = /At$|^at$|^bytes$|^sha256$|digest|link$|Key$|^revision$/i;

/** A value without what differs between two runs that do the same: ids, seals, moments, numbers of a series. */
function plain(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return SEALED.test(value) ? '密' : MADE.test(value) ? '号' : value.replace(/[0-9a-f]{32}/g, '号').replace(/\d+/g, '#');
  if (typeof value === 'number') return MOMENT.test(key) || Math.abs(value) > 100_000 ? 0 : value;
  if (Array.isArray(value)) return value.map((one) => plain(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [plain(name), plain(one, name)] as const).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

const side = (value: unknown) => (value === undefined ? '无' : JSON.stringify(plain(value)));

/** What was changed in the store, one line a document: two runs that did the same have the same lines. */
export function shapeOf(differences: readonly Difference[]): readonly string[] {
  return differences.filter(({ collection }) => !LEFT_OUT.includes(collection)).map(({ collection, before, after }) => `${collection} ${before === undefined ? '新' : after === undefined ? '删' : '改'} ${side(after)}`).sort();
}

/** What one shape has and another has not, short. */
export function unlike(is: readonly string[], wanted: readonly string[]): string {
  const missing = [...wanted];
  const more = is.filter((line) => {
    const index = missing.indexOf(line);
    if (index >= 0) missing.splice(index, 1);
    return index < 0;
  });
  return [...more.map((line) => `多了 ${line}`), ...missing.map((line) => `少了 ${line}`)].map((line) => line.slice(0, 1500)).join('\n');
}
